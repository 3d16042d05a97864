import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The interfaces and enums that a family's generated types declare, read from their text. */
export interface DeclaredTypes {
  /** Interface → property → its type. */
  readonly interfaces: ReadonlyMap<string, ReadonlyMap<string, ts.TypeNode>>;
  /** What `toInput` takes and gives, by name: `Invoice` → `Invoice`, `InvoiceInput`. */
  readonly entities: readonly DeclaredEntity[];
}

export interface DeclaredEntity {
  readonly name: string;
  readonly read: string;
  readonly input: string;
}

/** Reads `types.gen.ts` and `inputs.gen.ts` of a family. */
export function declaredTypes(family: string): DeclaredTypes {
  const interfaces = new Map<string, Map<string, ts.TypeNode>>();
  for (const file of ['types', 'inputs']) {
    const path = new URL(`../../../generated/${family}/src/${file}.gen.ts`, import.meta.url);
    const text = readFileSync(path, 'utf8');
    const source = ts.createSourceFile(path.pathname, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement)) continue;
      interfaces.set(statement.name.text, propertiesOf(statement.members));
    }
  }
  const byEntity = interfaces.get('InputByEntity') ?? new Map<string, ts.TypeNode>();
  const entities = [...byEntity].map(([name, type]) => {
    const [read, input] = ts.isTypeLiteralNode(type)
      ? [...propertiesOf(type.members).values()]
      : [];
    return { name, read: read?.getText() ?? '', input: input?.getText() ?? '' };
  });
  return { interfaces, entities };
}

function propertiesOf(members: ts.NodeArray<ts.TypeElement>): Map<string, ts.TypeNode> {
  const properties = new Map<string, ts.TypeNode>();
  for (const member of members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    properties.set(name, member.type);
  }
  return properties;
}

/** A type without `| undefined` and `| null`; of `A[]` and `readonly A[]` the element, and whether it was one. */
export function bare(type: ts.TypeNode): { readonly type: ts.TypeNode; readonly list: boolean } {
  if (ts.isUnionTypeNode(type)) {
    const [first, ...others] = type.types.filter(
      (one) => !/^(undefined|null|Date)$/.test(one.getText()),
    );
    return first && others.length === 0 ? bare(first) : { type, list: false };
  }
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return bare(type.type);
  if (ts.isArrayTypeNode(type)) return { type: bare(type.elementType).type, list: true };
  return { type, list: false };
}
