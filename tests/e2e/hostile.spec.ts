/**
 * Pages that could harm the button, on purpose or not. On each it looks the same, copies the same, and
 * the page is otherwise as it was.
 */
import { OWNER } from '../fixtures/portfolio.ts';
import { expect, LINKEDIN, test } from './drivers/board.ts';
import type { Served } from './drivers/serve.ts';

const page = (head: string, body = '', attributes = '') =>
  LINKEDIN.html
    .replace('<html lang="en">', `<html lang="en" ${attributes}>`)
    .replace('</title>', `</title>${head}`)
    .replace('</body>', `${body}</body>`);

const header = (name: string, value: string): Served => ({
  body: LINKEDIN.html,
  headers: { [name]: value },
});

const PAGES: Record<string, Served> = {
  'a plain page': { body: LINKEDIN.html },
  'a strict content security policy': header(
    'content-security-policy',
    "default-src 'none'; style-src 'self'; script-src 'none'",
  ),
  'a sandbox': header('content-security-policy', 'sandbox allow-scripts'),
  'trusted types': header(
    'content-security-policy',
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  'a clipboard that is denied': header(
    'permissions-policy',
    'clipboard-write=(), clipboard-read=()',
  ),
  'a root font of 10 px': { body: page('<style>html { font-size: 10px }</style>') },
  'everything unset': { body: page('<style>* { all: unset !important }</style>') },
  'nothing displayed': { body: page('<style>html * { display: none !important }</style>') },
  'rules for every div': {
    body: page(
      '<style>html { overflow: hidden } div { width: 100% !important; opacity: 0 !important; transform: scale(2) !important; position: static !important; filter: blur(9px) !important; pointer-events: none !important; visibility: hidden !important; inset: 0 !important; clip-path: inset(50%) !important }</style>',
    ),
  },
  'names of elements that shadow the document': {
    body: page(
      '',
      '<form name="documentElement"></form><form name="readyState"></form><form name="location"><input name="href"></form><img name="body" alt=""><form name="defaultView"></form><form id="navigation"></form><form id="CSSStyleSheet"></form>',
    ),
  },
  'globals that are polluted': {
    body: page(
      `<script>
        Object.defineProperty(Object.prototype, 'html', { get() { return '<b>polluted</b>'; }, configurable: true });
        for (const name of ['flatMap', 'toSorted', 'at']) Array.prototype[name] = () => { throw new Error('polluted'); };
        for (const name of ['attachShadow', 'append', 'closest']) Element.prototype[name] = () => { throw new Error('polluted'); };
        String.prototype.trim = () => 'polluted';
        navigator.clipboard.write = () => { throw new Error('polluted'); };
        document.execCommand = () => { throw new Error('polluted'); };
        window.ClipboardItem = window.CSSStyleSheet = window.MutationObserver = undefined;
      </script>`,
    ),
  },
  'a body that is replaced': {
    body: page('', '<script>document.body.replaceWith(document.body.cloneNode(true))</script>'),
  },
  '100,000 nodes': { body: page('', '<p><b>x</b></p>'.repeat(50_000)) },
  'right to left': { body: page('<style>html { direction: rtl }</style>', '', 'dir="rtl"') },
  'a page that is magnified': { body: page('<style>body { zoom: 2 }</style>') },
  'a page that removes what it does not know': {
    body: page(
      '',
      `<script>
        let times = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) {
            if (node.parentNode === document.documentElement && times++ < 2) node.remove();
          }
        }).observe(document.documentElement, { childList: true });
      </script>`,
    ),
  },
  'listeners that swallow every event of the window': {
    body: page(
      `<script>
        for (const type of ['click', 'mousedown', 'mouseup', 'keydown', 'copy', 'focusin'])
          document.addEventListener(type, (event) => event.stopImmediatePropagation());
      </script>`,
    ),
  },
};

for (const [name, served] of Object.entries(PAGES)) {
  test(`${name}: the button is where it always is, and copies the same`, async ({ tab }) => {
    await tab.open(LINKEDIN.address, served);
    const { x, y, width, height } = await tab.button();
    expect({ y, width, height }).toEqual({ y: 330, width: 40, height: 40 });
    const edge = await tab.page.evaluate(() => document.querySelector('html')?.clientWidth ?? 0);
    // There may be a scroll bar between the button and the window's edge, on either side.
    expect(Math.abs(x + 40 + 16 - edge)).toBeLessThanOrEqual(20);
    const text = await tab.copied();
    expect(text.startsWith(OWNER.name)).toBe(true);
    expect(text).toContain('Backend Engineer at Acme Parcels (Lisbon, Portugal)');
    expect(text).toContain(OWNER.email);
    const problems = await tab.session.takeProblems();
    expect(problems.filter((it) => !/polluted|Refused|violat/i.test(it))).toEqual([]);
  });
}

test('the page is otherwise untouched: one neutral element, no style sheet, no global, no message', async ({
  tab,
}) => {
  const watch = `<script>
    window.before = new Set(Object.getOwnPropertyNames(window));
    window.seen = [];
    addEventListener('message', () => seen.push('message'));
    for (const type of ['securitypolicyviolation', 'copy', 'focusin', 'click']) document.addEventListener(type, ({ target }) => {
      if (target !== document.documentElement.lastElementChild) seen.push(type);
    }, true);
    new PerformanceObserver((list) => { for (const { entryType } of list.getEntries()) seen.push(entryType); })
      .observe({ type: 'layout-shift', buffered: true });
  </script>`;
  await tab.open(LINKEDIN.address, { body: page(watch) });
  await tab.copied();
  const report = await tab.page.evaluate(() => {
    const { before, seen } = window as unknown as { before: Set<string>; seen: string[] };
    const host = document.documentElement.lastElementChild;
    return {
      globals: Object.getOwnPropertyNames(window).filter(
        (name) =>
          !before.has(name) &&
          !['seen', 'before'].includes(name) &&
          !/^\d+$|puppeteer|playwright|__/i.test(name),
      ),
      seen: seen.filter((it) => it !== 'layout-shift'),
      shifts: seen.filter((it) => it === 'layout-shift').length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style, link').length,
      host: host?.outerHTML,
      root: host?.shadowRoot,
      html: /(chrome|moz)-extension/.test(document.documentElement.outerHTML),
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        // What the browser itself looks for.
        .filter((name) => !name.endsWith('/favicon.ico')),
    };
  });
  expect(report).toEqual({
    globals: [],
    seen: [],
    shifts: 0,
    sheets: 0,
    styles: 0,
    host: '<div></div>',
    root: null,
    html: false,
    resources: [],
  });
});

test('synthetic clicks and forged events copy nothing', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  await tab.clear();
  await tab.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { x, y } = host.getBoundingClientRect();
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const init = { bubbles: true, composed: true, clientX: x + 20, clientY: y + 20 };
      host.dispatchEvent(new MouseEvent(type, init));
      document.elementFromPoint(x + 20, y + 20)?.dispatchEvent(new MouseEvent(type, init));
    }
    host.focus();
    host.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    );
    window.postMessage({ type: 'click' }, '*');
    document.dispatchEvent(new CustomEvent('click'));
  });
  expect(await tab.clipboard()).toBe('nothing yet');
  expect((await tab.look()).children).toBe(3);
  expect(await tab.copied()).toContain('Acme Parcels');
});
