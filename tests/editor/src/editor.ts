import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** What an editor asks TypeScript about one file of a user's project. */
export interface Editor {
  /** Names offered at `|`, in the order in which the editor shows them. */
  completionsAt(text: string): string[];
  /** Those of the names offered at `|` that are struck out. */
  struckOutAt(text: string): string[];
  /** What is struck out in the text as it stands: line, and the name. */
  struckOutIn(text: string): string[];
  /** What is shown when the pointer rests on the name that `|` stands in or before. */
  hoverAt(text: string): string;
  /** Every error in the text, as the editor shows it: line, what is underlined, what is said. */
  errorsIn(text: string): string[];
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  // The one thing that statements about types need and users do not install.
  paths: {
    'expect-type': [join(createRequire(import.meta.url).resolve('expect-type'), '../index.d.ts')],
  },
};

/** What is on the disk, each thing looked up once: an editor watches it, and asks at no keystroke. */
function remembered() {
  const once = <Answer>(ask: (name: string) => Answer): ((name: string) => Answer) => {
    const known = new Map<string, Answer>();
    return (name) => {
      if (!known.has(name)) known.set(name, ask(name));
      return known.get(name) as Answer;
    };
  };
  return {
    readFile: once((name) => ts.sys.readFile(name)),
    fileExists: once((name) => ts.sys.fileExists(name)),
    directoryExists: once((name) => ts.sys.directoryExists(name)),
    getDirectories: once((name) => ts.sys.getDirectories(name)),
    realpath: once((name) => ts.sys.realpath?.(name) ?? name),
  };
}

/** Opens one TypeScript file in a user's project folder, as an editor keeps it open. */
export function openEditor(folder: string): Editor {
  const file = join(folder, 'in-the-editor.ts');
  let text = '';
  let version = 0;
  const disk = remembered();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : disk.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || disk.fileExists(name),
    readFile: (name) => (name === file ? text : disk.readFile(name)),
    directoryExists: disk.directoryExists,
    getDirectories: disk.getDirectories,
    readDirectory: ts.sys.readDirectory,
    realpath: disk.realpath,
  });

  const show = (next: string): void => {
    text = next;
    version += 1;
  };
  const showWithCursor = (marked: string): number => {
    const position = marked.indexOf('|');
    if (position < 0)
      throw new Error(`No | in ${JSON.stringify(marked)} says where the cursor is.`);
    show(marked.slice(0, position) + marked.slice(position + 1));
    return position;
  };

  const offeredAt = (marked: string): readonly ts.CompletionEntry[] => {
    // VS Code takes text to insert, and then is offered names that need quotes too.
    const preferences = { includeCompletionsWithInsertText: true };
    return (
      service.getCompletionsAtPosition(file, showWithCursor(marked), preferences)?.entries ?? []
    );
  };

  return {
    completionsAt: (marked) => offeredAt(marked).map(({ name }) => name),
    struckOutAt: (marked) =>
      offeredAt(marked)
        .filter(({ kindModifiers }) => kindModifiers?.split(',').includes('deprecated'))
        .map(({ name }) => name),
    struckOutIn(whole) {
      show(whole);
      return service
        .getSuggestionDiagnostics(file)
        .filter(({ reportsDeprecated }) => reportsDeprecated)
        .map(({ start, length }) => {
          const line = whole.slice(0, start).split('\n').length;
          return `${line}, ${whole.slice(start, start + length)}`;
        });
    },
    hoverAt(marked) {
      const info = service.getQuickInfoAtPosition(file, showWithCursor(marked));
      if (!info) throw new Error(`Nothing to hover over at | in ${JSON.stringify(marked)}.`);
      return hoverText(info);
    },
    errorsIn(whole) {
      show(whole);
      const found = [
        ...service.getSyntacticDiagnostics(file),
        ...service.getSemanticDiagnostics(file),
      ];
      return found.map((diagnostic) => errorText(diagnostic, whole));
    },
  };
}

/** Reads a file of these tests. */
export function readHere(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

function hoverText(info: ts.QuickInfo): string {
  const display = ts.displayPartsToString(info.displayParts);
  const documentation = ts.displayPartsToString(info.documentation);
  const tags = (info.tags ?? []).map(
    ({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`,
  );
  return [display, documentation, tags.join('\n')].filter((part) => part !== '').join('\n\n');
}

function errorText(diagnostic: ts.Diagnostic, whole: string): string {
  const { start = 0, length = 0, relatedInformation = [] } = diagnostic;
  const line = whole.slice(0, start).split('\n').length;
  const underlined = whole.slice(start, start + length);
  const [message, ...related] = [diagnostic, ...relatedInformation].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
  return [`${line}, ${underlined}: ${message}`, ...related].join('\n');
}
