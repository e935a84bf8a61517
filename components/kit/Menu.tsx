import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Closes the menu around an item, and gives the focus back to its button. */
const CloseContext = createContext<() => void>(() => undefined);

type MenuProps = {
  /** What the button is called. */
  name: string;
  /** The look of the button, and what's in it. */
  button: { class: string; children: ComponentChildren; title?: string };
  /** The width and place of the menu. */
  class: string;
  /** What the menu is called, if that's not the button's name. */
  label?: string;
  /** `MenuItem`s, with `MenuLine`s between groups. */
  children: ComponentChildren;
};

const ITEMS = '[role^=menuitem]';

/**
 * A menu button that follows the WAI-ARIA Authoring Practices: Enter, Space and the arrows open it on the
 * chosen or the first item; arrows, Home, End and first letters move; Escape closes it and gives the focus
 * back.
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function MenuButton({ name, button, class: look, label = name, children }: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const root = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const items = () => [...(root.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  const close = () => {
    setOpen(null);
    opener.current?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    if (open === null) return;
    const all = items();
    const chosen = all.find((it) => it.getAttribute('aria-checked') === 'true');
    (open === 'last' ? all.at(-1) : (chosen ?? all[0]))?.focus();
  }, [open]);

  useLayoutEffect(() => {
    if (open === null) return;
    const onPress = (event: Event) => {
      if (!event.composedPath().includes(root.current as EventTarget)) setOpen(null);
    };
    // Not on the document: from outside a closed shadow root, a press inside it has no path.
    const scope = root.current?.getRootNode() ?? document;
    scope.addEventListener('pointerdown', onPress);
    return () => {
      scope.removeEventListener('pointerdown', onPress);
    };
  }, [open]);

  const onMenuKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = items();
    const now = all.indexOf(event.target as HTMLElement);
    // A letter chooses an item here, and mustn't reach the page below.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      // After Tab, the browser itself moves on from the button.
      if (event.key === 'Escape') event.preventDefault();
      close();
    } else if (event.key === ' ') {
      // A button reacts to Space by itself.
      const link = all[now];
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      link.click();
    } else if (event.key !== 'Enter') {
      const moves: Record<string, number> = {
        ArrowDown: now + 1,
        ArrowUp: now - 1,
        Home: 0,
        End: -1,
      };
      const to = moves[event.key];
      const next = to === undefined ? startingWith(all, now, event.key) : all.at(to % all.length);
      if (to !== undefined || event.key.length === 1) event.preventDefault();
      next?.focus();
    }
  };

  return (
    <span ref={root} class="relative inline-flex">
      <button
        ref={opener}
        type="button"
        class={button.class}
        title={button.title}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onClick={() => {
          setOpen(open === null ? 'first' : null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        {button.children}
      </button>
      {open !== null && (
        <CloseContext.Provider value={close}>
          <div
            role="menu"
            aria-label={label}
            tabIndex={-1}
            class={`menu ${look}`}
            onKeyDown={onMenuKey}
          >
            {children}
          </div>
        </CloseContext.Provider>
      )}
    </span>
  );
}

/** The next item that begins with a letter, going back to the first after the last. */
function startingWith(all: HTMLElement[], now: number, letter: string): HTMLElement | undefined {
  return [...all.slice(now + 1), ...all.slice(0, now + 1)].find((it) =>
    it.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()),
  );
}

type ItemProps = {
  icon?: ComponentChildren;
  /** Shown at the end of the row: a length, a key. */
  note?: ComponentChildren;
  /** Makes it one of several choices, and says whether it's the chosen one. */
  checked?: boolean;
  /** Makes it a link, which opens in a new tab. */
  href?: string;
  /** How the link opens, if not in a new tab. */
  link?: { target?: string; rel?: string; download?: string };
  onChoose?: () => void;
  children: ComponentChildren;
};

const NEW_TAB = { target: '_blank', rel: 'noopener' };

/** One thing that a menu does. Enter, Space or a click does it; moving over it doesn't. */
export function MenuItem(item: ItemProps) {
  const { icon, note, checked, href, link = NEW_TAB, onChoose, children } = item;
  const close = useContext(CloseContext);
  const props = {
    class: 'menu-item',
    tabIndex: -1,
    onClick: () => {
      close();
      onChoose?.();
    },
    // So that the pointer and the keys share one highlight.
    onPointerMove: (event: { currentTarget: HTMLElement }) => {
      event.currentTarget.focus({ preventScroll: true });
    },
  };
  const inside = (
    <>
      <span class="size-4">{icon}</span>
      <span class="min-w-0">{children}</span>
      {note !== undefined && <span class="caption font-normal even-digits">{note}</span>}
    </>
  );
  if (href !== undefined) {
    return (
      <a {...props} {...link} role="menuitem" href={href}>
        {inside}
      </a>
    );
  }
  return checked === undefined ? (
    <button {...props} type="button" role="menuitem">
      {inside}
    </button>
  ) : (
    <button {...props} type="button" role="menuitemradio" aria-checked={checked}>
      {inside}
    </button>
  );
}

/** A line between two groups of items. */
export const MenuLine = () => <div role="separator" class="mx-2 my-1 border-t border-line" />;
