import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lengthOf } from '../kit/length.ts';

type Props = {
  text: string;
  /** How many UTF-16 code units the target takes; absent where there's no limit. */
  limit?: number | undefined;
  /** Selects the text, since the browser refused to copy it. */
  refused: boolean;
  onEdit: (text: string) => void;
};

/** The number of characters left is shown once it's this low. */
const NEAR = 20;
/** In px: less than this hidden below doesn't count as more. */
const LINE = 8;

/** The copied text, which you can edit, and how long it is. */
export function Draft({ text, limit, refused, onEdit }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [more, setMore] = useState(false);
  const look = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = field.current ?? {};
    setMore(scrollHeight - scrollTop - clientHeight > LINE);
  };
  useLayoutEffect(look, [text]);
  useEffect(() => {
    if (!refused) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);
  const left = limit === undefined ? undefined : limit - text.length;
  return (
    <div class={`draft ${more ? 'more' : ''}`}>
      <textarea
        ref={field}
        class={`block w-full resize-none px-3 text-ink [outline:0] [scrollbar-width:thin] ${limit !== undefined && limit <= 300 ? 'h-30' : 'h-50'}`}
        spellcheck={false}
        aria-label="The copied text"
        value={text}
        onScroll={look}
        onInput={(event) => {
          onEdit(event.currentTarget.value);
        }}
      />
      <p class="flex min-h-7 items-center justify-between px-3 caption even-digits">
        <span class={left !== undefined && left < 0 ? 'text-warn' : ''}>
          {more ? 'More below' : leftOf(left)}
        </span>
        <span>
          {lengthOf(text, limit)}
          {limit === undefined && ' characters'}
        </span>
      </p>
    </div>
  );
}

function leftOf(left: number | undefined): string {
  if (left === undefined || left > NEAR) return '';
  return left < 0 ? `${-left} too many` : `${left} left`;
}
