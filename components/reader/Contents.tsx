import { useEffect, useState } from 'preact/hooks';
import type { Section } from './sections.ts';

/** A section is the current one once its top is this close to where the page scrolls it, in px. */
const NEAR = 16;

/** How far below the window's top the page scrolls its targets, in px, as its style sheet says. */
const scrollPadding = (): number =>
  parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/** The id of the current section: the last one whose top has come close to where the page scrolls it. */
function useSectionInView(ids: string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  /** Stays the same while the ids do. */
  const key = ids.join(' ');
  useEffect(() => {
    const inOrder = key.split(' ');
    let asked = 0;
    const look = () => {
      asked = 0;
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
      const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
      const line = scrollPadding() + NEAR;
      const reached = inOrder.filter(
        (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < line,
      );
      setCurrent((atEnd ? inOrder : reached).at(-1) ?? inOrder[0]);
    };
    const onScroll = () => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(asked);
      document.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [key]);
  return current;
}

type Props = {
  sections: Section[];
  /** A section was chosen; the page may be showing search results, with this list over them. */
  onGo: (id: string) => void;
};

/** The table of contents; the section in view is marked. */
export function Contents({ sections, onGo }: Props) {
  const current = useSectionInView(
    sections.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]),
  );
  return (
    <nav aria-label="Contents">
      <List sections={sections} current={current} onGo={onGo} look="border-l border-line" />
    </nav>
  );
}

type ListProps = Props & {
  current: string | undefined;
  /** How the list and its links look; a list of parts is inset. */
  look?: string;
  linkLook?: string;
};

function List({ sections, current, onGo, look = '', linkLook = '' }: ListProps) {
  return (
    <ol class={look}>
      {sections.map(({ id, title, parts }) => (
        <li key={id}>
          <a
            class={`contents-link ${linkLook}`}
            href={`#${id}`}
            aria-current={id === current ? 'location' : undefined}
            onClick={() => {
              onGo(id);
            }}
          >
            {title}
          </a>
          {parts && (
            <List sections={parts} current={current} onGo={onGo} linkLook="pl-7 text-meta" />
          )}
        </li>
      ))}
    </ol>
  );
}
