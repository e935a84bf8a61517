/** The match patterns that the boards' registry makes: both browsers take all of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchPatterns } from '../../jobs/boards/index.ts';
import { expect, test } from './drivers/toolbar.ts';

/** A folder with an extension that has only a content script on these pages. */
function extensionFor(matches: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'match-patterns-'));
  const manifest = {
    manifest_version: 3,
    name: 'match patterns',
    version: '1',
    content_scripts: [{ matches, js: ['nothing.js'] }],
    browser_specific_settings: { gecko: { id: 'match-patterns@example.org' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), '');
  return folder;
}

test('the browser accepts every match pattern of the boards, and would refuse a wrong one', async ({
  toolbar,
}) => {
  const browser = toolbar.page.browser();
  const right = extensionFor(matchPatterns());
  const wrong = extensionFor([...matchPatterns(), 'https://builtin*/*']);
  try {
    await expect(browser.installExtension(wrong)).rejects.toThrow();
    const id = await browser.installExtension(right);
    expect(id).toMatch(/^\S+$/);
    await browser.uninstallExtension(id);
  } finally {
    for (const folder of [right, wrong]) rmSync(folder, { recursive: true });
  }
});
