import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * The blocks of a document in one language. A checkout on Windows may have carriage returns.
 *
 * @param document Its path in the repository, such as `docs/guides/hooks.md`.
 */
export function blocksOf(document: string, language: string): string[] {
  const text = readFileSync(new URL(`../../../${document}`, import.meta.url), 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...text.replaceAll('\r', '').matchAll(block)].map(([, code = '']) => code);
}

/**
 * Writes the TypeScript blocks of a document as modules, and gives their paths.
 *
 * @param names What the blocks are called, in order; without any, those that begin with a file name
 * are written, and no others.
 */
export function writeModules(document: string, names: readonly string[] = []): string[] {
  const place = document.replaceAll('/', '-').replace(/\.md$/, '');
  const folder = new URL(`../output/${place}/`, import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return blocksOf(document, 'ts').flatMap((code, index) => {
    const name = names[index] ?? /^\/\/ ([\w-]+(?:\.test)?)\.ts\n/.exec(code)?.[1];
    if (name === undefined) return [];
    // A block that is a test is a program of another runner than this one.
    const file = new URL(`${basename(name, '.test')}.ts`, folder);
    writeFileSync(file, `/// <reference types="node" />\n${code}`);
    return [file.pathname];
  });
}
