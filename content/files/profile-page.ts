import { escapeHtml } from '../rich-text.ts';
import type { Content } from '../schema.ts';
import { type Block, documentOf, type Piece } from './document.ts';
import { profileJsonLd } from './json-ld.ts';

/** Light, dark and paper, in system fonts. The extension's policy allows it by its hash. */
export const PROFILE_STYLE = `
:root { color-scheme: light dark; --ink: #14181b; --text: #3c444a; --accent: #0b6e58; --line: #e3e7e9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f5f6; --text: #c3cbd0; --accent: #5fcdae; --line: #2b3238; }
  body { background: #14181b; }
}
body { max-width: 44rem; margin: 0 auto; padding: 3rem 1.25rem; color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, b { color: var(--ink); }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.25rem; }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
p, ul { margin: 0.5rem 0; }
ul { padding-left: 1.25rem; }
a { color: var(--accent); }
@media print {
  @page { margin: 15mm; }
  :root { --ink: #000; --text: #222; --accent: #000; --line: #999; }
  body { max-width: none; padding: 0; background: none; font-size: 10pt; line-height: 1.4; }
  h1, h2, h3 { break-after: avoid; }
  h2 { margin-top: 1.25rem; padding-top: 0.75rem; }
  h3 { margin-top: 0.75rem; }
  ul, p { margin: 0.25rem 0; break-inside: avoid; }
}
`;

function piece({ text, url, strong }: Piece): string {
  const escaped = escapeHtml(text);
  if (url !== undefined) return `<a href="${escapeHtml(url)}">${escaped}</a>`;
  return strong ? `<b>${escaped}</b>` : escaped;
}

function written(block: Block): string {
  if (block.kind === 'heading') {
    return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
  }
  const lines = block.lines.map((line) => line.map(piece).join(''));
  return block.kind === 'list'
    ? `<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`
    : `<p>${lines.join('<br>\n')}</p>`;
}

/** Data inside a script element: with no `<`, nothing in it can end the element. */
const inScript = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * The whole portfolio as one HTML page that needs nothing else: no script runs, nothing is loaded. It
 * prints well, follows the reader's theme, and says in JSON-LD who the page is about.
 */
export function profilePage(content: Content): string {
  const { name, label, summary } = content.profile;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${name}, ${label.toLowerCase()}`)}</title>
<meta name="description" content="${escapeHtml(summary.join(' '))}">
<meta name="author" content="${escapeHtml(name)}">
<style>${PROFILE_STYLE}</style>
<script type="application/ld+json">${inScript(profileJsonLd(content))}</script>
</head>
<body>
<main>
${documentOf(content).map(written).join('\n')}
</main>
</body>
</html>
`;
}
