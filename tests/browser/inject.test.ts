import { beforeEach, describe, expect, test } from 'vitest';
import { copyInPage, readPage } from '../../browser/inject.ts';
import { fake } from './fake-browser.ts';

describe('the page of a tab', () => {
  beforeEach(() => {
    fake.tabs = [{ id: 7, url: 'https://mail.example/' }];
  });

  test('is read by a script injected only into it', async () => {
    fake.answer = [{ result: { reading: 'anything' } }];
    await expect(readPage(7)).resolves.toEqual({ reading: 'anything' });
    // At once: a page that never finishes loading is read as it is.
    expect(fake.injected).toEqual([
      { target: { tabId: 7 }, files: ['/read-page.js'], injectImmediately: true },
    ]);
  });

  test.each([[[]], [[{}]], [[{ result: undefined }]], [[{ error: { message: 'no' } }]]])(
    'that answers %j lets no script in',
    async (answer) => {
      fake.answer = answer;
      await expect(readPage(7)).rejects.toThrow("The browser didn't allow a script in this page.");
    },
  );

  test('is an error on the card itself, where no script is tried', async () => {
    fake.tabs = [{ id: 7, url: 'moz-extension://card/reader.html' }];
    await expect(readPage(7)).rejects.toThrow('This is the card itself.');
    expect(fake.injected).toEqual([]);
  });

  test('is an error where the tab has no address yet, since the card itself may come', async () => {
    fake.tabs = [];
    await expect(readPage(7)).rejects.toThrow("The browser didn't allow a script in this page.");
    expect(fake.injected).toEqual([]);
  });

  test('is an error if the browser forbids it', async () => {
    fake.closed = [7];
    await expect(readPage(7)).rejects.toThrow('Cannot access');
  });

  test.each([
    ['copied', 'copied'],
    ['refused', 'refused'],
    [undefined, 'refused'],
    [{ copied: true }, 'refused'],
    ['COPIED', 'refused'],
  ])('that answers %j about a copy has %s', async (result, becomes) => {
    fake.answer = [{ result }];
    const clip = { text: 'a', html: '<b>a</b>' };
    expect(await copyInPage(7, clip)).toBe(becomes);
    expect(fake.injected).toMatchObject([{ target: { tabId: 7 }, args: [clip] }]);
  });
});
