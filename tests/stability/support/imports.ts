import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** The repository's root folder. */
export const root: string = join(import.meta.dirname, '../../..');

/** An import or re-export as it is written, in a file named from the root. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Nothing of it is left at run time. */
  readonly isType: boolean;
}

/** What the sources that match a pattern import. */
export function importsOf(pattern: string): Import[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .flatMap((from) => {
      const text = readFileSync(join(root, from), 'utf8');
      const source = ts.createSourceFile(from, text, ts.ScriptTarget.ES2022, true);
      return [...specifiers(source)].map((one) => ({ from, ...one }));
    });
}

function* specifiers(node: ts.Node): Iterable<Omit<Import, 'from'>> {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    yield { specifier: node.moduleSpecifier.text, isType };
  } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    if (ts.isStringLiteral(node.moduleSpecifier)) {
      yield { specifier: node.moduleSpecifier.text, isType: node.isTypeOnly };
    }
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    // What is loaded when needed is loaded after the file that asks for it: no circle at load time.
    if (argument && ts.isStringLiteral(argument)) yield { specifier: argument.text, isType: true };
  }
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* specifiers(child);
}

/**
 * The groups of files that import each other in a circle, each sorted, by Tarjan's algorithm.
 *
 * @param imports Of which relative ones count.
 */
export function circles(imports: readonly Import[]): string[][] {
  const edges = new Map<string, string[]>();
  for (const { from, specifier } of imports) {
    if (!specifier.startsWith('.')) continue;
    const to = relative(root, join(root, dirname(from), specifier));
    edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const order = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    let low = index;
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === index) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || edges.get(file)?.includes(file)) found.push(group.sort());
    }
    return low;
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}
