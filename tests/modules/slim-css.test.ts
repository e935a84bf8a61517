import { expect, test } from 'vitest';
import { slimCss } from '../../modules/slim-css/slim.ts';

test('what nothing sets is put in place, what nothing reads is left out', () => {
  expect(
    slimCss(
      '/*! tailwindcss | MIT */@layer properties{@supports (a:b){*,:before,:after,::backdrop{--tw-border-style:solid;--tw-weight:initial}}}' +
        '.a{border-style:var(--tw-border-style)}.b{--tw-weight:600;font-weight:600}.c{line-height:var(--tw-leading,1rem)}' +
        '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}@property --tw-weight{syntax:"*";inherits:false}',
    ),
  ).toBe('.a{border-style:solid}.b{font-weight:600}.c{line-height:1rem}');
});

test('what is set in one rule and read in another stays, with its registration', () => {
  const css =
    '.a{--tw-content:"·";content:var(--tw-content)}.b:before{content:var(--tw-content)}' +
    '@property --tw-content{syntax:"*";initial-value:"";inherits:false}';
  expect(slimCss(css)).toBe(css);
});

test('variables that are not Tailwind’s are nobody’s business', () => {
  const css = ':root{--ink:#000}.a{color:var(--ink)}';
  expect(slimCss(css)).toBe(css);
});
