import { type ComponentChildren, createContext } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import type { Clip, Copy, CopyResult } from '../../content/clip.ts';
import { copyKey } from './copy-key.ts';
import { CloseIcon, WarnIcon } from './icons.tsx';
import { useEscape } from './use-escape.ts';

export type CopyStatus = 'idle' | 'copied' | 'refused';

/** How long a control says "Copied", in milliseconds. */
const COPIED_MS = 1600;

/** Copies for a control, which is identified by an object of its own. */
type Attempt = (clip: Clip, name: string, control: object) => Promise<CopyResult>;

/** How the controls inside `Copying` copy, which of them copied last, and how results are announced. */
const AttemptContext = createContext<{
  attempt: Attempt;
  last: object | undefined;
  announce: (words: string) => void;
}>({
  attempt: () => Promise.resolve('refused'),
  last: undefined,
  announce: () => undefined,
});

/** Says something in the page's one live region: "Saved contact". */
export const useAnnounce = (): ((words: string) => void) => useContext(AttemptContext).announce;

/**
 * One control's copying.
 * @param name what's copied, as written inside a sentence: "email".
 * @returns what the control says, and the function to call on a click, which takes another name if you pass one.
 */
export function useCopy(name: string): [CopyStatus, (clip: Clip, as?: string) => void] {
  const { attempt, last } = useContext(AttemptContext);
  const control = useRef({}).current;
  const [status, setStatus] = useState<CopyStatus>('idle');
  const timer = useRef(0);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const run = (clip: Clip, as = name) => {
    clearTimeout(timer.current);
    void attempt(clip, as, control).then((result) => {
      setStatus(result);
      if (result === 'copied') {
        timer.current = window.setTimeout(() => {
          setStatus('idle');
        }, COPIED_MS);
      }
    });
  };
  // Once another control has copied, this one is idle again.
  return [last === control ? status : 'idle', run];
}

/** Gives the page's controls a way to copy, announces each result, and helps if the browser refused. */
export function Copying({ copy, children }: { copy: Copy; children: ComponentChildren }) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Clip | null>(null);
  const [last, setLast] = useState<object>();
  const announce = useCallback((words: string) => {
    // Emptied first, so that the second "Copied email" in a row is announced too.
    setSaid('');
    requestAnimationFrame(() => {
      setSaid(words);
    });
  }, []);
  const attempt = useCallback<Attempt>(
    async (clip, name, control) => {
      setLast(control);
      const result = await copy(clip);
      setRefused(result === 'refused' ? clip : null);
      if (result === 'copied') announce(`Copied ${name}`);
      else setSaid('');
      return result;
    },
    [announce, copy],
  );
  const context = useMemo(() => ({ attempt, last, announce }), [announce, attempt, last]);
  return (
    <AttemptContext.Provider value={context}>
      {children}
      <p class="said-only" role="status">
        {said}
      </p>
      <div role="alert">
        {refused && (
          <RefusedCopy
            text={refused.text}
            onClose={() => {
              setRefused(null);
            }}
          />
        )}
      </div>
    </AttemptContext.Provider>
  );
}

/** The last resort when the browser refused both ways: the text, selected, and the key to press. */
function RefusedCopy({ text, onClose }: { text: string; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEscape(true, onClose);
  useLayoutEffect(() => {
    field.current?.select();
  }, [text]);
  return (
    <div class="fixed inset-x-0 bottom-0 z-10 border-t border-warn bg-warn-soft px-4 py-3 text-warn">
      <p class="flex items-start gap-1.5 pr-8">
        <span class="mt-0.5">
          <WarnIcon />
        </span>
        Not copied. Press {copyKey()} now.
      </p>
      <textarea
        ref={field}
        class="text-area"
        rows={Math.min(6, text.split('\n').length)}
        aria-label="Text to copy by hand"
        readOnly
        value={text}
      />
      <button
        type="button"
        class="icon-button absolute top-2 right-2.5 text-warn"
        aria-label="Close"
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
