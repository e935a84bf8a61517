const PROPERTY = /@property (--tw-[\w-]+)\{([^}]*)\}/g;
const FALLBACK = /@layer properties\{@supports [^{]*\{\*,:before,:after,::backdrop\{([^}]*)\}\}\}/;

/**
 * Tailwind lets classes combine by variables (`--tw-…`), registered with `@property` and set once more
 * on every element for browsers without it. Most of them this sheet never combines: what nothing sets
 * is put in place, what nothing reads is left out.
 * @param css a minified sheet, as the build writes it
 * @returns a shorter sheet that looks the same
 */
export function slimCss(css: string): string {
  const initial = new Map<string, string>();
  for (const [, name = '', body = ''] of css.matchAll(PROPERTY)) {
    initial.set(name, /initial-value:([^;]*)/.exec(body)?.[1] ?? '');
  }
  let sheet = css
    .replace(/\/\*![^]*?\*\/\s*/g, '')
    .replace(FALLBACK, '')
    .replace(PROPERTY, (rule, name: string) =>
      isSet(css.replace(FALLBACK, ''), name) ? rule : '',
    );
  for (const name of namesIn(sheet)) {
    if (!isSet(sheet, name)) {
      sheet = sheet.replaceAll(reading(name), (_, fallback?: string) =>
        fallback !== undefined ? fallback.slice(1) : (initial.get(name) ?? ''),
      );
    }
    if (!reading(name).test(sheet)) {
      sheet = sheet
        .replaceAll(new RegExp(`${name}:[^;{}]*(;|(?=\\}))`, 'g'), '')
        .replaceAll(new RegExp(`@property ${name}\\{[^}]*\\}`, 'g'), '');
    }
  }
  return sheet.replace(/;\}/g, '}');
}

const namesIn = (css: string) => new Set(css.match(/--tw-[\w-]+/g));

/** Finds where a variable is read, and what is taken where it is not set. */
const reading = (name: string) => new RegExp(`var\\(${name}(,[^()]*)?\\)`, 'g');

const isSet = (css: string, name: string) => new RegExp(`[{;]${name}:`).test(css);
