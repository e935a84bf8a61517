/** Finds what mustn't be in built code. */
import { parseSync } from 'vite';

/** Ways to the network, and ways to run text as code. Called or constructed by any name path. */
const FORBIDDEN = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'eval',
  'Function',
]);

type Node = { type: string; [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const parse = (code: string) => parseSync('bundle.js', code).program as unknown as Node;

/** `node` and every node below it. */
function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* walk(child);
  }
}

/** The last name of what's called: `fetch` of `fetch()`, `window.fetch()` and `window["fetch"]()`. */
function lastName(callee: unknown): string | undefined {
  if (!isNode(callee)) return undefined;
  if (callee.type === 'Identifier') return callee['name'] as string;
  if (callee.type !== 'MemberExpression') return undefined;
  const property = callee['property'] as Node;
  return (property['name'] ?? property['value']) as string | undefined;
}

export const calls = (code: string) =>
  [...walk(parse(code))]
    .filter(({ type }) => type === 'CallExpression' || type === 'NewExpression')
    .map((node) => lastName(node['callee']))
    .filter((name): name is string => name !== undefined && FORBIDDEN.has(name));

export const innerHtmlWrites = (code: string) =>
  [...walk(parse(code))].filter(
    (node) =>
      node.type === 'AssignmentExpression' &&
      ['innerHTML', 'outerHTML'].includes(lastName(node['left']) ?? ''),
  ).length;
