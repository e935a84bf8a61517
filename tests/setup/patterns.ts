import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** The rooms whose code ships. */
const ROOMS = ['content', 'jobs', 'settings', 'components', 'browser', 'entrypoints'];

export type Pattern = { where: string; source: string; flags: string };

/** The text of an expression made of strings and of the file's own constants; a lone "x" where it isn't known. */
function textOf(node: ts.Expression, constants: Map<string, ts.Expression>): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(
      (span) => textOf(span.expression, constants) + span.literal.text,
    );
    return node.head.text + spans.join('');
  }
  const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  return constant ? textOf(constant, constants) : 'x';
}

/** Every regular expression in a file: the literals, and what `new RegExp` is called with. */
function patternsIn(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const found: Pattern[] = [];
  const add = (node: ts.Node, source: string, flags: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ where: `${relative(ROOT, path)}:${line}`, source, flags });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      constants.set(node.name.text, node.initializer);
    }
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [source, flags] = (node.arguments ?? []).map((it) => textOf(it, constants));
      add(node, source ?? '', flags ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every regular expression of the code that ships, and where it is. */
export const shippedPatterns = (): Pattern[] =>
  ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .flatMap((entry) => patternsIn(join(entry.parentPath, entry.name))),
  );
