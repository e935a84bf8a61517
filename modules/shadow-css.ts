import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Px of a root font that nobody has changed. */
const REM = 16;

/**
 * A sheet as it works in a shadow root on somebody else's page. There `rem` is as large as the page likes,
 * so it becomes px. `@property` does nothing (https://github.com/tailwindlabs/tailwindcss/issues/15005), so
 * it goes, and the initial values that Tailwind sets for browsers without it hold in all of them.
 * @param css as Tailwind writes it
 */
export function shadowCss(css: string): string {
  const { code } = transform({
    filename: 'shadow.css',
    code: Buffer.from(css),
    visitor: {
      Length: ({ unit, value }) =>
        unit === 'rem' ? { unit: 'px', value: value * REM } : undefined,
      Rule: {
        property: () => [],
        'layer-block': ({ value }) =>
          value.name?.join('.') === 'properties'
            ? {
                type: 'layer-block',
                value: {
                  ...value,
                  rules: value.rules.flatMap((rule) =>
                    rule.type === 'supports' ? rule.value.rules : [rule],
                  ),
                },
              }
            : undefined,
      },
    },
  });
  return String(code);
}

/** Between Tailwind, which runs first, and Vite's own last step, which makes a script of the sheet. */
const plugin: Plugin = {
  name: 'shadow-css',
  transform: (code, id) => (id.endsWith('.css?inline') ? shadowCss(code) : undefined),
};

/** What a script imports as text (`?inline`) is for a shadow root. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [plugin] }));
});
