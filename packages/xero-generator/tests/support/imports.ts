import ts from 'typescript';

/** An import or re-export of a module. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What a TypeScript source imports and re-exports, `import()` included. */
export function importsOf(source: string): Import[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const typeOnly = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ from: statement.moduleSpecifier.text, typeOnly });
    }
    const target = ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (ts.isExportDeclaration(statement) && target && ts.isStringLiteral(target)) {
      found.push({ from: target.text, typeOnly: statement.isTypeOnly });
    }
  }
  for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
    if (!found.some(({ from }) => from === fileName))
      found.push({ from: fileName, typeOnly: false });
  }
  return found;
}
