import { expect, test } from 'vitest';
import { shadowCss } from '../../modules/shadow-css.ts';

/** Without what means nothing: white space, and the semicolon after the last declaration. */
const bare = (css: string) => css.replace(/\s+/g, '').replaceAll(';}', '}');

test('rem becomes px, in a calculation and in a variable too', () => {
  expect(
    bare(shadowCss('.a{font-size:.75rem;width:calc(100% - 1.5rem);--gap:2rem;height:1em}')),
  ).toBe('.a{--gap:32px;width:calc(100%-24px);height:1em;font-size:12px}');
});

test('what Tailwind registers is set for every element instead', () => {
  const css = `
    @layer properties { @supports (-moz-orient: inline) { *, ::before { --tw-border-style: solid } } }
    .a { border-style: var(--tw-border-style) }
    @property --tw-border-style { syntax: "*"; inherits: false; initial-value: solid }`;
  expect(bare(shadowCss(css))).toBe(
    '@layerproperties{*,:before{--tw-border-style:solid}}.a{border-style:var(--tw-border-style)}',
  );
});

test('other conditions stay', () => {
  const css = '@supports (display: grid) { .a { color: red } }';
  expect(bare(shadowCss(css))).toBe('@supports(display:grid){.a{color:red}}');
});
