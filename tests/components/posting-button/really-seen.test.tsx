/** Clicks that aren't meant: a control that changes a stored setting must be really seen. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byUser } from '../../../components/posting-button/by-user.ts';
import { REST_MS, watchSeen } from '../../../components/posting-button/really-seen.ts';
import { SeenButton } from '../../../components/posting-button/SeenButton.tsx';

vi.mock(import('../../../components/posting-button/by-user.ts'), { spy: true });

type Record = { isVisible?: boolean; time: number };

/** What the browser observes, and what it reports. */
class FakeObserver {
  static last: FakeObserver;
  readonly init: object;
  private readonly note: (records: Record[]) => void;
  private waiting: Record[] = [];
  observed: Element[] = [];
  constructor(note: (records: Record[]) => void, init: object) {
    this.note = note;
    this.init = init;
    FakeObserver.last = this;
  }
  observe(element: Element) {
    this.observed.push(element);
  }
  disconnect() {
    this.observed = [];
  }
  takeRecords() {
    return this.waiting.splice(0);
  }
  say(...records: Record[]) {
    this.note(records);
  }
  queue(...records: Record[]) {
    this.waiting.push(...records);
  }
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => {
  vi.mocked(byUser).mockReset();
  vi.unstubAllGlobals();
});

describe('an element', () => {
  const watch = () => {
    const element = document.createElement('button');
    return { element, seen: watchSeen(element), observer: FakeObserver.last };
  };

  test('is watched for being fully visible and uncovered, until the watch ends', () => {
    const { element, seen, observer } = watch();
    expect(observer.init).toEqual({ threshold: 1, trackVisibility: true, delay: 100 });
    expect(observer.observed).toEqual([element]);
    seen.end();
    expect(observer.observed).toEqual([]);
  });

  test('is seen once it has been visible for half a second', () => {
    const { seen, observer } = watch();
    expect(seen.isSeen(9e9)).toBe(false);
    observer.say({ isVisible: true, time: 1000 });
    expect(seen.isSeen(1000 + REST_MS - 1)).toBe(false);
    expect(seen.isSeen(1000 + REST_MS)).toBe(true);
    // Another record that says the same doesn't start over.
    observer.say({ isVisible: true, time: 1400 });
    expect(seen.isSeen(1000 + REST_MS)).toBe(true);
  });

  test('isn’t seen once something covers it, even before the observer’s record arrives', () => {
    const { seen, observer } = watch();
    observer.say({ isVisible: true, time: 1000 });
    observer.queue({ isVisible: false, time: 2000 });
    expect(seen.isSeen(3000)).toBe(false);
    observer.queue({ isVisible: true, time: 3000 });
    expect(seen.isSeen(3100)).toBe(false);
    expect(seen.isSeen(3000 + REST_MS)).toBe(true);
  });

  test('is never seen if the browser can’t tell', () => {
    const { seen, observer } = watch();
    observer.say({ time: 1000 });
    expect(seen.isSeen(9e9)).toBe(false);
  });
});

describe('the button', () => {
  const QUESTION = 'Click again to hide here';

  function show() {
    const onPress = vi.fn();
    render(
      <SeenButton class="" question={QUESTION} onPress={onPress}>
        Hide here
      </SeenButton>,
    );
    const button = screen.getByRole('button');
    return {
      onPress,
      says: () => button.textContent,
      /** A click at a time, in milliseconds; `clicks` counts those in quick succession. */
      click: async (at: number, clicks = 1) => {
        const event = new MouseEvent('click', { bubbles: true, detail: clicks });
        Object.defineProperty(event, 'timeStamp', { value: at });
        fireEvent(button, event);
        await new Promise((resolve) => setTimeout(resolve));
      },
    };
  }
  const asUser = () => {
    vi.mocked(byUser).mockReturnValue(true);
  };
  /** Effects run one task later. */
  const watched = () => vi.waitUntil(() => FakeObserver.last.observed.length > 0);

  test('that is seen works at once', async () => {
    asUser();
    const { onPress, click, says } = show();
    await watched();
    FakeObserver.last.say({ isVisible: true, time: 0 });
    await click(REST_MS);
    expect(onPress).toHaveBeenCalledOnce();
    expect(says()).toBe('Hide here');
  });

  test('that is not seen asks first, and a second click later confirms', async () => {
    asUser();
    const { onPress, click, says } = show();
    await watched();
    FakeObserver.last.say({ isVisible: false, time: 0 });
    await click(10_000);
    expect(onPress).not.toHaveBeenCalled();
    expect(says()).toBe(QUESTION);
    expect(screen.getByRole('alert').textContent).toBe(QUESTION);
    await click(10_000 + REST_MS);
    expect(onPress).toHaveBeenCalledOnce();
    expect(says()).toBe('Hide here');
  });

  test('a key confirms as well: it counts no clicks', async () => {
    asUser();
    const { onPress, click } = show();
    await click(1000, 0);
    expect(onPress).not.toHaveBeenCalled();
    await click(1000 + REST_MS, 0);
    expect(onPress).toHaveBeenCalledOnce();
  });

  test('neither a double click nor one that follows at once confirms', async () => {
    asUser();
    const { onPress, click, says } = show();
    await click(1000);
    await click(1000 + REST_MS, 2);
    await click(1000 + REST_MS - 1);
    expect(onPress).not.toHaveBeenCalled();
    // Nothing is swallowed: the question is still there.
    expect(says()).toBe(QUESTION);
  });

  test('a click made by the page does nothing', async () => {
    const { onPress, click, says } = show();
    await watched();
    FakeObserver.last.say({ isVisible: true, time: 0 });
    await click(9000);
    expect(onPress).not.toHaveBeenCalled();
    expect(says()).toBe('Hide here');
  });
});
