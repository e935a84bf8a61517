/** HTML as a browser's parser reads it, without a document, which would take ten times as long to make. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type HtmlElement = DefaultTreeAdapterTypes.Element;

function nodesOf(node: Node): Node[] {
  return 'childNodes' in node ? [node, ...node.childNodes.flatMap(nodesOf)] : [node];
}

/** Every element of a page, in order. */
export const elementsOf = (html: string): HtmlElement[] =>
  nodesOf(parse(html)).filter((it): it is HtmlElement => 'tagName' in it);

/** The text of a page, with each break, paragraph and item on a line of its own. */
export function linesOf(html: string): string {
  const textOf = (node: Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    const inside = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
    return ['br', 'p', 'li'].includes(node.nodeName) ? `${inside}\n` : inside;
  };
  return textOf(parse(html));
}
