import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The blocks of a guide in one language. A checkout on Windows may have carriage returns. */
export function blocksOf(guide: string, language: string): string[] {
  const file = new URL(`../../../docs/guides/${guide}.md`, import.meta.url);
  const text = readFileSync(file, 'utf8').replaceAll('\r', '');
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(([, block = '']) => block);
}

/** Writes those TypeScript blocks of a guide that begin with a file name, and gives their paths. */
export function writeModules(guide: string): string[] {
  const folder = new URL(`../output/${guide}/`, import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return blocksOf(guide, 'ts').flatMap((code) => {
    const name = /^\/\/ ([\w-]+(?:\.test)?)\.ts\n/.exec(code)?.[1];
    if (name === undefined) return [];
    // A block that is a test is a program of another runner than this one.
    const file = new URL(`${name.replace('.test', '')}.ts`, folder);
    writeFileSync(file, `/// <reference types="node" />\n${code}`);
    return [file.pathname];
  });
}
