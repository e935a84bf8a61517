import { describe, expect, test, vi } from 'vitest';
import { addMenu, onMenu } from '../../browser/menu.ts';
import { fake, type MenuListener } from './fake-browser.ts';

describe('the context menu', () => {
  test("has one entry for the page and one for the selected text, however often it's made", async () => {
    await addMenu();
    await addMenu();
    expect(fake.menu).toEqual([
      {
        id: 'page',
        title: 'Copy profile for this job',
        contexts: ['page', 'frame', 'link', 'image', 'video', 'audio', 'editable'],
      },
      { id: 'selection', title: 'Copy profile for this text', contexts: ['selection'] },
    ]);
  });

  test('passes on the tab and the selected text, which is empty for the page', () => {
    const run = vi.fn();
    onMenu(run);
    const chosen: MenuListener = (...it) => fake.menuListeners.at(-1)?.(...it);
    const tab = { id: 7, url: 'https://a.example/' };
    chosen({ selectionText: 'Backend Engineer' }, tab);
    chosen({}, tab);
    chosen({});
    expect(run.mock.calls).toEqual([
      [tab, 'Backend Engineer'],
      [tab, ''],
      [undefined, ''],
    ]);
  });
});
