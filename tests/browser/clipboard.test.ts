import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeClipboard, writeClipboardAtOnce } from '../../browser/clipboard.ts';

class FakeClipboardItem {
  readonly texts: Record<string, string>;
  constructor(texts: Record<string, string>) {
    this.texts = texts;
  }
}

/** A document whose copy command works, or doesn't. */
function fakeDocument(allowed: boolean) {
  const copied: Record<string, string> = {};
  let listener: ((event: ClipboardEvent) => void) | undefined;
  const event = {
    clipboardData: { setData: (type: string, value: string) => (copied[type] = value) },
    preventDefault: () => undefined,
    stopImmediatePropagation: () => undefined,
  } as unknown as ClipboardEvent;
  const document_ = {
    addEventListener: (_: string, added: (event: ClipboardEvent) => void) => (listener = added),
    removeEventListener: () => (listener = undefined),
    execCommand: () => {
      if (allowed) listener?.(event);
      return allowed;
    },
  } as unknown as Document;
  return { document_, copied, listening: () => listener !== undefined };
}

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

describe('writeClipboard', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('plain text is written as text', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const { document_ } = fakeDocument(false);
    expect(await writeClipboard({ text: 'a' }, { writeText }, document_)).toBe('copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a');
  });

  test('text and html are written in one item', async () => {
    vi.stubGlobal('ClipboardItem', FakeClipboardItem);
    const written: FakeClipboardItem[] = [];
    const write = (items: unknown) => {
      written.push(...(items as FakeClipboardItem[]));
      return Promise.resolve();
    };
    const clip = { text: 'a', html: '<b>a</b>' };
    expect(await writeClipboard(clip, { write }, fakeDocument(false).document_)).toBe('copied');
    expect(written).toHaveLength(1);
    expect(written[0]?.texts).toEqual({ 'text/plain': 'a', 'text/html': '<b>a</b>' });
  });

  test.each([
    ['missing', undefined],
    ['refusing', { write: refuse, writeText: refuse }],
  ])('where the clipboard is %s, the second way copies both types', async (_, clipboard) => {
    vi.stubGlobal('ClipboardItem', FakeClipboardItem);
    const { document_, copied, listening } = fakeDocument(true);
    const clip = { text: 'a', html: '<b>a</b>' };
    expect(await writeClipboard(clip, clipboard, document_)).toBe('copied');
    expect(copied).toEqual({ 'text/plain': 'a', 'text/html': '<b>a</b>' });
    expect(listening()).toBe(false);
  });

  test('copies that overlap are made one after the other, the last one last', async () => {
    const steps: string[] = [];
    const ends: (() => void)[] = [];
    const writeText = (text: string) => {
      steps.push(`begin ${text}`);
      return new Promise<void>((resolve) => {
        ends.push(() => {
          steps.push(`end ${text}`);
          resolve();
        });
      });
    };
    const { document_ } = fakeDocument(false);
    const all = Promise.all(
      ['a', 'b', 'c'].map((text) => writeClipboard({ text }, { writeText }, document_)),
    );
    for (let i = 0; i < 3; i++) {
      await vi.waitFor(() => {
        expect(ends).toHaveLength(i + 1);
      });
      ends[i]?.();
    }
    expect(await all).toEqual(['copied', 'copied', 'copied']);
    expect(steps).toEqual(['a', 'b', 'c'].flatMap((text) => [`begin ${text}`, `end ${text}`]));
  });

  test('a refusal of both ways is a result and never an error', async () => {
    const { document_, listening } = fakeDocument(false);
    expect(await writeClipboard({ text: 'a' }, { writeText: refuse }, document_)).toBe('refused');
    const throwing = Object.assign(document_, {
      execCommand: () => {
        throw new Error('gone');
      },
    });
    expect(await writeClipboard({ text: 'a' }, undefined, throwing)).toBe('refused');
    expect(listening()).toBe(false);
  });
});

describe('writeClipboardAtOnce', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const clip = { text: 'a', html: '<b>a</b>' };
  /** The page's own document and clipboard, which it takes. */
  const page = (allowed: boolean, clipboard: object | undefined, isActive = true) => {
    const fake = fakeDocument(allowed);
    vi.stubGlobal('document', fake.document_);
    vi.stubGlobal('navigator', { clipboard, userActivation: { isActive } });
    vi.stubGlobal('ClipboardItem', FakeClipboardItem);
    return fake;
  };

  test('copies by the command before it returns, without the Clipboard API', async () => {
    const write = vi.fn(() => Promise.resolve());
    const { copied, listening } = page(true, { write, writeText: write });
    const result = writeClipboardAtOnce(clip);
    // A popup that is closed now has copied.
    expect(copied).toEqual({ 'text/plain': 'a', 'text/html': '<b>a</b>' });
    expect(listening()).toBe(false);
    expect(await result).toBe('copied');
    expect(write).not.toHaveBeenCalled();
  });

  test('does not try the command where no gesture allows it', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const { document_ } = page(true, { writeText }, false);
    const command = vi.spyOn(document_, 'execCommand');
    expect(await writeClipboardAtOnce({ text: 'a' })).toBe('copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a');
    expect(command).not.toHaveBeenCalled();
  });

  test('falls back to the Clipboard API', async () => {
    const written: FakeClipboardItem[] = [];
    const write = vi.fn((items: FakeClipboardItem[]) => {
      written.push(...items);
      return Promise.resolve();
    });
    page(false, { write });
    expect(await writeClipboardAtOnce(clip)).toBe('copied');
    expect(write).toHaveBeenCalledOnce();
    expect(written[0]?.texts['text/html']).toBe('<b>a</b>');
  });

  test('falls back if the command throws', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const { document_ } = page(false, { writeText });
    Object.assign(document_, {
      execCommand: () => {
        throw new Error('gone');
      },
    });
    expect(await writeClipboardAtOnce({ text: 'a' })).toBe('copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a');
  });

  test.each([
    ['refuses', { write: refuse, writeText: refuse }],
    ['is missing', undefined],
  ])('reports it if the command is refused and the other %s', async (_, clipboard) => {
    page(false, clipboard);
    expect(await writeClipboardAtOnce(clip)).toBe('refused');
  });
});
