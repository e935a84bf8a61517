import { parseJson } from './json.ts';
import { markupText } from './markup.ts';
import { line } from './text.ts';
import { isThing, textOf, type Thing } from './things.ts';
import { alike } from './words.ts';

/** The longest state that's looked at, in UTF-16 code units, and how many of them per page. */
const MAX_STATE = 3_000_000;
const MAX_STATES = 8;
const MAX_NODES = 50_000;

/** How pages assign their state: `window.__appData = {…}`. */
const ASSIGNED =
  /(?:__appData|__remixContext|__INITIAL_STATE__|__PRELOADED_STATE__|__APOLLO_STATE__|_initialData|__NUXT__|SEEK_REDUX_DATA|__data|initialState)["'\]]{0,2}\s{0,5}=\s{0,5}(?=[{[])/;

/** The JSON that begins at an index and ends where its first bracket closes. It takes one pass. */
function jsonAt(text: string, start: number): string {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) return text.slice(start, i + 1);
  }
  return '';
}

/** The state that a page has for its own scripts, as text that's never run. */
function statesOf(root: Element): string[] {
  const states: string[] = [];
  const attribute = root.querySelector('[data-page]')?.getAttribute('data-page');
  if (attribute?.startsWith('{')) states.push(attribute);
  for (const script of root.querySelectorAll('script:not([src])')) {
    if (states.length >= MAX_STATES) break;
    const type = script.getAttribute('type') ?? '';
    if (/ld\+json/i.test(type)) continue;
    const text = script.textContent;
    if (text.length > MAX_STATE) continue;
    if (/json/i.test(type)) states.push(text);
    else {
      const assigned = ASSIGNED.exec(text);
      if (assigned) states.push(jsonAt(text, assigned.index + assigned[0].length));
    }
  }
  return states.filter((it) => it !== '' && it.length <= MAX_STATE);
}

const TITLES = ['title', 'jobTitle', 'name', 'positionName', 'job_title', 'text'];
const TEXT =
  /^(job_?)?(description|content|body|html)(_?(html|plain|text|body))?$|^(jobPosting|posting|public)Description$/i;

/** The text of a thing with this title: the longest value whose name suggests a text. */
function textIn(thing: Thing, title: string): string | undefined {
  if (!TITLES.some((key) => alike(line(textOf(thing[key])), title))) return undefined;
  return Object.entries(thing)
    .filter(
      (entry): entry is [string, string] => TEXT.test(entry[0]) && typeof entry[1] === 'string',
    )
    .map(([, text]) => text)
    .sort((a, b) => b.length - a.length)[0];
}

/** Shorter texts aren't descriptions. */
const MIN_TEXT = 200;

/** The posting's text in a page's state: the text of the thing with its title. */
export function stateText(root: Element, title: string): string | undefined {
  for (const state of statesOf(root)) {
    const open: unknown[] = [parseJson(state)];
    for (let n = 0; open.length > 0 && n < MAX_NODES; n++) {
      const next = open.pop();
      if (Array.isArray(next)) open.push(...(next as unknown[]).slice(0, MAX_NODES));
      else if (isThing(next)) {
        const text = textIn(next, title);
        const description = text === undefined ? undefined : markupText(text);
        if ((description?.length ?? 0) >= MIN_TEXT) return description;
        open.push(
          ...Object.values(next)
            .filter((it) => typeof it === 'object')
            .slice(0, MAX_NODES),
        );
      }
    }
  }
  return undefined;
}
