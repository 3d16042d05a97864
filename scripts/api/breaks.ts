import ts from 'typescript';

/** A place that compiled against what was promised, and does not any more. */
export interface Break {
  /** What it concerns: `calls invoices.list`, `given InvoiceInput`, `read Invoice`. */
  readonly what: string;
  /** The line that does not compile. */
  readonly code: string;
  readonly message: string;
}

/** What of a file with call sites does not compile. */
export function findBreaks(program: ts.Program, file: string): Break[] {
  const source = program.getSourceFile(file);
  const diagnostics = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return diagnostics.map((diagnostic) => ({
    what: placeOf(diagnostic),
    code: lineOf(diagnostic),
    message: messageOf(diagnostic),
  }));
}

function placeOf({ file, start = 0 }: ts.Diagnostic): string {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (start < node.getFullStart() || start >= node.getEnd()) return;
    const isNamed =
      ts.isVariableDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isPropertyAssignment(node);
    if (isNamed && names.length < 2) names.push(textOfName(node.name));
    else if (ts.isImportDeclaration(node)) names.push(textOfName(node.moduleSpecifier));
    node.forEachChild(visit);
  };
  if (file) visit(file);
  return names.join(' ');
}

function textOfName(name: ts.Node): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

function lineOf({ file, start = 0 }: ts.Diagnostic): string {
  if (!file) return '';
  const { line } = file.getLineAndCharacterOfPosition(start);
  const [begin, end] = [line, line + 1].map((one) =>
    one < file.getLineStarts().length ? file.getPositionOfLineAndCharacter(one, 0) : undefined,
  );
  return file.text.slice(begin, end).trim();
}

/** TypeScript's own words: the first says what, the last why. */
function messageOf({ messageText }: ts.Diagnostic): string {
  const lines = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
  return [...new Set([lines.at(0), lines.at(-1)])].map((line) => line?.trim()).join(' ');
}
