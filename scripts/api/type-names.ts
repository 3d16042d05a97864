import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true });

/** What a type parameter is replaced by: `Summary` → `true`. */
export type Replacements = ReadonlyMap<string, string>;

/** A piece of code on one line, without its comments; type parameters may be replaced. */
export function textOf(node: ts.Node, replacements: Replacements = new Map()): string {
  const { transformed } = ts.transform(node, [
    (context) => {
      const visit = (child: ts.Node): ts.Node => {
        if (ts.isConditionalTypeNode(child) && child.extendsType.getText() === 'true') {
          // `Summary extends true ? InvoiceSummary : Invoice` is one of the two once it is replaced.
          const asked = replacements.get(child.checkType.getText());
          if (asked) return visit(asked === 'true' ? child.trueType : child.falseType);
        }
        const replacement = ts.isTypeReferenceNode(child) && replacements.get(nameOf(child));
        return replacement
          ? ts.factory.createTypeReferenceNode(replacement)
          : ts.visitEachChild(child, visit, context);
      };
      return (root) => ts.visitNode(root, visit);
    },
  ]);
  const text = printer.printNode(
    ts.EmitHint.Unspecified,
    transformed[0] ?? node,
    node.getSourceFile(),
  );
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** The names of types that a piece of code refers to. */
export function typeNames(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isTypeReferenceNode(child)) names.add(nameOf(child));
    if (ts.isExpressionWithTypeArguments(child)) names.add(child.expression.getText());
    child.forEachChild(visit);
  };
  visit(node);
  return names;
}

function nameOf(reference: ts.TypeReferenceNode): string {
  return reference.typeName.getText();
}
