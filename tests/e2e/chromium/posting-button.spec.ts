/** The button under what only Chromium lets a test see or set: forced colours, pixels, the heap. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, LINKEDIN, scriptOf, test } from '../drivers/board.ts';
import { playwrightPage } from '../drivers/chromium.ts';
import { builtFor } from '../drivers/driver.ts';

const OUTPUT = builtFor('chromium');

test('in forced colours the button keeps its place and its edge', async ({ tab }) => {
  const page = playwrightPage(tab.page);
  await page.emulateMedia({ forcedColors: 'active' });
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect(await tab.button()).toMatchObject({ y: 330, width: 40, height: 40 });
  expect(await tab.copied()).toContain('Acme Parcels');
  await page.emulateMedia({ forcedColors: null });
});

// In Firefox no driver can see a page as printed, and the button has no words to find in a PDF.
test('on paper there is no button', async ({ tab }) => {
  const page = playwrightPage(tab.page);
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  const display = () =>
    page.evaluate(
      () => getComputedStyle(document.documentElement.lastElementChild ?? document.body).display,
    );
  expect(await display()).toBe('block');
  await page.emulateMedia({ media: 'print' });
  expect(await display()).toBe('none');
  await page.emulateMedia({ media: null });
});

test('every pixel but the button’s own is the page’s', async ({ tab }) => {
  const page = playwrightPage(tab.page);
  const html = LINKEDIN.html.replace(
    '</title>',
    '</title><style>body { background: #cde }</style>',
  );
  // Its shadow is a part of the button's look; a page of the same address without it is the measure.
  await tab.open(LINKEDIN.address, { body: html });
  const { x, y } = await tab.button();
  const without = { x: x - 48, y: y - 48, width: 136, height: 136 };
  const shot = async () => {
    // Playwright's mask paints over the box of an element; only the box is known here.
    await page.evaluate(({ x, y, width, height }) => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = `position:fixed;z-index:2147483647;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:#000`;
      document.documentElement.append(cover);
    }, without);
    const picture = await page.screenshot();
    await page.evaluate(() => {
      document.getElementById('cover')?.remove();
    });
    return picture;
  };
  const withButton = await shot();
  await page.evaluate(() => {
    history.pushState(null, '', '/feed/');
  });
  await tab.noButton();
  expect((await shot()).equals(withButton)).toBe(true);
});

test('no page can fetch a file of the extension', async ({ tab }) => {
  const page = playwrightPage(tab.page);
  const [extension] = page
    .context()
    .pages()
    .map((it) => it.url())
    .filter((url) => url.startsWith('chrome-extension:'));
  const origin = /^chrome-extension:\/\/[^/]+/.exec(extension ?? '')?.[0] ?? 'none';
  const files = readdirSync(OUTPUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(OUTPUT.length));
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  const reached = await page.evaluate(
    (urls) =>
      Promise.all(
        urls.map((url) =>
          fetch(url).then(
            () => [url],
            () => [],
          ),
        ),
      ).then((found) => found.flat()),
    files.map((file) => origin + file),
  );
  expect(files.length).toBeGreaterThan(8);
  expect(reached).toEqual([]);
  // The browser reports each refusal.
  await tab.session.takeProblems();
});

test('500 navigations in one page: the heap, the listeners and the button stay', async ({
  tab,
}) => {
  test.setTimeout(600_000);
  const page = playwrightPage(tab.page);
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const measure = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
    return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
  const walk = (rounds: number) =>
    page.evaluate(async (times) => {
      const most = { elements: 0 };
      for (let i = 0; i < times; i++) {
        history.pushState(null, '', i % 2 ? '/feed/' : `/jobs/view/${i + 1}`);
        await new Promise((resolve) => setTimeout(resolve));
        most.elements = Math.max(most.elements, document.documentElement.childElementCount);
      }
      history.replaceState(null, '', '/jobs/view/4051241378');
      return most.elements;
    }, rounds);
  await walk(50);
  await tab.button();
  const before = await measure();
  expect(await walk(500)).toBe(3);
  await tab.button();
  const after = await measure();
  expect(after.heap - before.heap).toBeLessThan(1_000_000);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50);
});

test("a whole document that React 18 hydrates late isn't rendered again", async ({ tab }) => {
  const page = playwrightPage(tab.page);
  const body = `<!doctype html><html lang="en"><head><title>Job</title></head><body><h1 class="topcard__title">Backend Engineer</h1><a class="topcard__org-name-link">Acme React</a></body></html>`;
  const app = `
    import '/react.js';
    import '/react-dom.js';
    const e = React.createElement;
    window.recovered = [];
    const h1 = document.querySelector('h1');
    const App = () => {
      // After React has taken over the document, or drawn it once more.
      React.useEffect(() => { window.kept = h1 === document.querySelector('h1'); });
      return e('html', { lang: 'en' }, e('head', null, e('title', null, 'Job'), e('script', { type: 'module', async: true, src: '/app.js' })), e('body', null,
        e('h1', { className: 'topcard__title' }, 'Backend Engineer'), e('a', { className: 'topcard__org-name-link' }, 'Acme React')));
    };
    ReactDOM.hydrateRoot(document, e(App), { onRecoverableError: (error) => recovered.push(String(error)) });`;
  const js = { 'content-type': 'text/javascript' };
  tab.session.serve((url) => {
    if (url.endsWith('/app.js')) return { body: app, headers: js };
    if (url.endsWith('/react.js'))
      return { body: scriptOf('react/umd/react.production.min.js'), headers: js };
    if (url.endsWith('/react-dom.js'))
      return { body: scriptOf('react-dom/umd/react-dom.production.min.js'), headers: js };
    return {
      body: body.replace('</head>', '<script type="module" async src="/app.js"></script></head>'),
    };
  });
  await page.goto(LINKEDIN.address);
  await tab.button();
  await expect.poll(() => page.evaluate('window.kept')).toBe(true);
  expect(await page.evaluate('window.recovered')).toEqual([]);
  expect(await tab.copied()).toContain('Acme React');
});
