/** The four hexadecimal digits of a `\u` escape. */
const UNICODE = /[\da-f]{4}/iy;

/**
 * Repairs what real pages do to JSON: raw control characters and bad escapes inside strings, comments and
 * trailing commas outside. It takes one pass.
 */
function repair(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (inString) {
      if (c === '\\') {
        const next = text[i + 1] ?? '';
        UNICODE.lastIndex = i + 2;
        const valid = next === 'u' ? UNICODE.test(text) : '"\\/bfnrt'.includes(next) && next !== '';
        out.push(valid ? c + next : '\\\\');
        if (valid) i++;
      } else if (c < ' ') {
        out.push(`\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
      } else {
        out.push(c);
        if (c === '"') inString = false;
      }
    } else if (c === '"') {
      out.push(c);
      inString = true;
    } else if (c === '/' && text[i + 1] === '/') {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    } else if (c === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      i = end < 0 ? text.length : end + 1;
    } else if (c === ',') {
      let next = i + 1;
      while (/\s/.test(text[next] ?? '')) next++;
      if (!/[\]}]/.test(text[next] ?? '')) out.push(c);
      i = next - 1;
    } else out.push(c);
  }
  return out.join('');
}

const parse = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** The value of a JSON text, repaired if necessary; undefined if it can't be read. */
export function parseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|;)$/, '');
  return (parse(bare) ?? parse(repair(bare)))?.value;
}
