import { expect, test } from './drivers/card.ts';

/** The tests fail on requests and errors only if the drivers see them, so these must be seen. */
for (const [name, misbehave] of [
  ['a request', 'fetch("https://example.com/").catch(() => 0)'],
  ['a console error', 'console.error("seen")'],
  ['an error', 'setTimeout(() => { throw new Error("seen") })'],
  [
    'an image from outside',
    'document.body.append(Object.assign(new Image(), { src: "https://example.com/x.png" }))',
  ],
] as const) {
  test(`${name} would fail a test`, async ({ card }) => {
    await card.open();
    await card.page.evaluate(`void (${misbehave})`);
    await expect.poll(async () => (await card.session.takeProblems()).length).toBeGreaterThan(0);
    // Late reports of the same fault don't fail this test.
    await card.reopen();
    await card.session.takeProblems();
  });
}
