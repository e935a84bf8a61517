import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** The default size of the root font, in px. */
const REM = 16;

/**
 * A style sheet in a form that works in a shadow root on somebody else's page. There, the page decides how
 * large `rem` is, so it becomes px. `@property` does nothing
 * (https://github.com/tailwindlabs/tailwindcss/issues/15005), so it's removed, and every browser gets the
 * initial values that Tailwind sets for browsers without it.
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

/** Between Tailwind, which runs first, and Vite's last step, which turns the sheet into a script. */
const plugin: Plugin = {
  name: 'shadow-css',
  transform: (code, id) => (id.endsWith('.css?inline') ? shadowCss(code) : undefined),
};

/** A sheet that a script imports as text (`?inline`) is for a shadow root. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [plugin] }));
});
