import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What the compiler says of some files, by the repository's own strict settings. What they import is
 * not checked again: `pnpm typecheck` does, and much of it is large.
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
  const diagnostics = files.flatMap((name) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)),
  );
  return diagnostics.map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (!file) return message;
    const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
    return `${file.fileName}:${line + 1} ${message}`;
  });
}
