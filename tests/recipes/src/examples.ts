import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Example, examplesOf, moduleOf } from '@acme/test-queries/guide';
import * as granted from './guide-clients.ts';

/** A guide, and its examples as files that can be imported. */
export interface Guide {
  readonly text: string;
  readonly examples: readonly (Example & { readonly file: string })[];
}

/**
 * Writes every TypeScript block of a guide to a file of its own.
 *
 * @param disk The folder that its `./` is.
 */
export function guideOf(name: string, disk = '.'): Guide {
  const source = new URL(`../../../docs/guides/${name}.md`, import.meta.url);
  // A checkout on Windows may have carriage returns.
  const text = readFileSync(source, 'utf8').replaceAll('\r', '');
  const folder = new URL(`../output/${name}/`, import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const examples = examplesOf(text).map((example) => {
    const file = new URL(`${example.place.replace(' ', '-')}.ts`, folder).pathname;
    const code = moduleOf(example, Object.keys(granted)).replaceAll("'./", `'${disk}/`);
    writeFileSync(file, `/// <reference types="node" />\n${code}`);
    return { ...example, file };
  });
  return { text, examples };
}
