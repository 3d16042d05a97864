import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Example, examplesOf, moduleOf } from '@acme/test-queries/guide';

/** A block as a file that can be compiled, and run where it is ours. */
export type Block = Example & { readonly file: string };

/**
 * Writes the blocks of one language as modules.
 *
 * @param markdown The guide.
 * @param language `ts`, or `ts xero-node` for code of xero-node's users.
 * @param granted Names that a block may take for granted, and the module in `src` that has them.
 * @param into The folder under `output`, and the one that `./` of a block is.
 */
export function writeBlocks(
  markdown: string,
  language: string,
  granted: { readonly from: string; readonly names: readonly string[] },
  into: { readonly output: string; readonly disk: string },
): Block[] {
  const folder = new URL(`../output/${into.output}/`, import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const blocks = [...markdown.matchAll(/^```(.*)\n[\s\S]*?^```$/gm)].filter(
    ([, info]) => info === language,
  );
  return blocks.flatMap(({ 0: text, index }) => {
    const line = markdown.slice(0, index).split('\n').length;
    return examplesOf(text.replace(/^```.*/, '```ts')).map((example) => {
      const file = new URL(`line-${line}.ts`, folder).pathname;
      const code = moduleOf(example, granted.names)
        .replace('guide-clients.ts', `${granted.from}.ts`)
        .replaceAll("'./", `'${into.disk}/`);
      writeFileSync(file, `/// <reference types="node" />\n${code}`);
      return { ...example, place: `line ${line}`, file };
    });
  });
}
