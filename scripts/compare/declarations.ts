import ts from 'typescript';

/** The interfaces, methods and unions of literals that some TypeScript text declares. */
export interface Declarations {
  readonly interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>;
  /** Type alias → the string literals that it is a union of. */
  readonly unions: ReadonlyMap<string, readonly string[]>;
}

/** Parses texts into one set of declarations; bodies and imports are not looked at. */
export function parseDeclarations(texts: readonly string[]): Declarations {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const unions = new Map<string, readonly string[]>();
  for (const statement of texts.flatMap((text) => parseSource(text).statements)) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    if (ts.isTypeAliasDeclaration(statement)) {
      const values = literalsIn(statement.type);
      if (values.length > 0) unions.set(statement.name.text, values);
    }
  }
  return { interfaces, unions };
}

/** Parses TypeScript; positions and parents are kept, so that nodes can give their text. */
export function parseSource(text: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
}

/** The string literals anywhere inside a type. */
export function literalsIn(type: ts.Node): string[] {
  if (ts.isStringLiteral(type)) return [type.text];
  return childrenOf(type).flatMap(literalsIn);
}

/** The names of the types that a type mentions, outermost first: `Open<Status>[]` → Open, Status. */
export function namesIn(type: ts.Node): string[] {
  const own = ts.isTypeReferenceNode(type) ? [type.typeName.getText()] : [];
  return [...own, ...childrenOf(type).flatMap(namesIn)];
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children;
}
