import { join } from 'node:path';
import ts from 'typescript';
import type { Facade } from './facades.ts';

/** Texts by path that stand in the place of what the disk holds, or beside it. */
export type Texts = ReadonlyMap<string, string>;

/** What a program is made of. */
export interface ProgramParts {
  /** Of the repository, whose compiler options are used. */
  readonly root: string;
  readonly facades: readonly Facade[];
  readonly texts?: Texts | undefined;
  /** Files to compile beside the entry points of the façades. */
  readonly files?: readonly string[] | undefined;
}

/** The façades as one program, in which their names are what users import them by. */
export function createProgram({
  root,
  facades,
  texts = new Map(),
  files = [],
}: ProgramParts): ts.Program {
  const entries = facades.flatMap((facade) => facade.entries);
  const options: ts.CompilerOptions = {
    ...readOptions(join(root, '.configs/tsconfig.base.json')),
    declaration: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: Object.fromEntries(entries.map(({ specifier, file }) => [specifier, [file]])),
  };
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (path) => texts.has(path) || onDisk.fileExists(path);
  host.directoryExists = (path) =>
    [...texts.keys()].some((text) => text.startsWith(`${path}/`)) ||
    (onDisk.directoryExists?.(path) ?? true);
  host.readFile = (path) => texts.get(path) ?? onDisk.readFile(path);
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language, true);
  };
  return ts.createProgram([...entries.map(({ file }) => file), ...files], options, host);
}

function readOptions(file: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, file).options;
}
