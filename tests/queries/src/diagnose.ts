import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What the compiler says of some files, by the repository's own strict settings. What they import is
 * not looked at again: that is what `typecheck` does.
 */
export function diagnose(files: readonly string[]): string[] {
  const base = new URL('../../../.configs/tsconfig.base.json', import.meta.url);
  const { config } = ts.parseConfigFileTextToJson(base.pathname, readFileSync(base, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram([...files], {
    ...options,
    // Examples show results without using them, and export nothing.
    noUnusedLocals: false,
    isolatedDeclarations: false,
    declaration: false,
  });
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((name) => {
      const source = program.getSourceFile(name);
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
    }),
  ];
  return found.map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (!file) return message;
    const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
    return `${file.fileName}:${line + 1} ${message}`;
  });
}
