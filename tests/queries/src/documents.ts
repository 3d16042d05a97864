import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach } from 'vitest';
import { type Example, examplesOf } from './guide.ts';

const root = new URL('../../../', import.meta.url);

/** A block of TypeScript of a document, in a file of its own. */
export interface Block extends Example {
  readonly file: string;
}

/** What a block becomes: a module, under the name of its file. */
export interface BlockModule {
  readonly name?: string | undefined;
  readonly code: string;
}

/** The text of a document; a checkout on Windows may have carriage returns. */
export function textOf(document: string): string {
  return readFileSync(new URL(document, root), 'utf8').replaceAll('\r', '');
}

/** Every document of the repository that has code in it, which npm and readers see. */
export function documentsWithCode(): string[] {
  const places = ['*.md', 'docs/**/*.md', 'packages/*/*.md', 'specs/*.md', 'tests/**/*.md'];
  const exclude = ['**/node_modules/**', '**/output/**', '**/dist/**'];
  return globSync(places, { cwd: root.pathname, exclude })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => fencesOf(textOf(path)).length > 0)
    .sort();
}

/** The opening lines of blocks of TypeScript or JavaScript, however they are written. */
export function fencesOf(markdown: string): string[] {
  const fence = /^[ \t>]*(?:```+|~~~+)[ \t]*(?:[cm]?[jt]sx?|typescript|javascript)\b.*$/gim;
  return [...markdown.matchAll(fence)].map(([line]) => line);
}

/** The documents that a test takes by name, as the source of that test says. */
export function documentsTakenIn(source: string): string[] {
  const takes = /\b(?:takeBlocks|takeFiles)\(\s*'([^']+\.md)'/g;
  return [...source.matchAll(takes)].map(([, path = '']) => path);
}

/**
 * Takes a document for the calling test file: writes its TypeScript blocks, and the code in its
 * tables, to files. A test file that is through and has not run them all fails.
 *
 * @param document Its path in the repository, such as `docs/guides/queries.md`.
 * @param output A folder of the calling package, from where the modules find what they import.
 * @param language What stands behind the three backticks that open its blocks.
 */
export function takeBlocks(
  document: string,
  output: URL,
  moduleOf: (example: Example, index: number) => BlockModule,
  language = 'ts',
): Block[] {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const blocks = examplesOf(textOf(document), language).map((example, index) => {
    const { code, name = example.place.replace(' ', '-') } = moduleOf(example, index);
    const file = new URL(`${name}.ts`, output).pathname;
    writeFileSync(file, `/// <reference types="node" />\n${marked(code)}`);
    return { ...example, file };
  });
  let tests: Task | undefined;
  beforeEach(({ task }) => {
    tests = task.file;
  });
  afterAll(() => {
    const idle = blocks.filter(({ file }) => !ran.has(file));
    // A test that was left out, for want of a program or by a filter, may have been theirs.
    if (idle.length === 0 || tests === undefined || leftOut(tests)) return;
    const places = idle.map(({ place }) => place).join(', ');
    throw new Error(`${document}: no test has run the code at ${places}.`);
  });
  return blocks;
}

/** A test, or what groups some, as vitest tells of it. */
interface Task {
  readonly mode: string;
  readonly tasks?: readonly Task[];
}

function leftOut({ mode, tasks = [] }: Task): boolean {
  return mode === 'skip' || tasks.some(leftOut);
}

/**
 * Takes a document whose blocks show the files of a program; a test of the program runs them.
 *
 * @param language What stands behind the three backticks that open its blocks.
 * @returns The paths of the files, as the document's blocks name them in their first line.
 * @throws {Error} for a block that differs from its file.
 */
export function takeFiles(document: string, folder: URL, language = 'ts'): string[] {
  return examplesOf(textOf(document), language).map(({ code, place }) => {
    const [, name = '', shown = ''] = /^\/\/ (\S+\.[jt]s)\n([\s\S]*)$/.exec(code) ?? [];
    const file = new URL(name, folder).pathname;
    const same = name !== '' && shown === readFileSync(file, 'utf8').replaceAll('\r', '');
    if (!same) throw new Error(`${document}, ${place}: this is not what ${name || folder} says.`);
    return file;
  });
}

/** Says that the code of a block has run elsewhere, such as in a process of its own. */
export function ranElsewhere(file: string): void {
  ran.add(file);
}

/** The files whose code has begun to run in this test file. */
const ran = new Set<string>();
Object.assign(globalThis, { blockRuns: (url: string) => ran.add(new URL(url).pathname) });

// First, since a block may be one that ends with an error.
function marked(code: string): string {
  const told = 'globalThis as { blockRuns?: (url: string) => void }';
  return `(${told}).blockRuns?.(import.meta.url);\n${code}`;
}
