import { basename } from 'node:path';
import { type BlockModule, textOf } from '@acme/test-queries/documents';
import type { Example } from '@acme/test-queries/guide';

/** The blocks of a document in one language. */
export function blocksOf(document: string, language: string): string[] {
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...textOf(document).matchAll(block)].map(([, code = '']) => code);
}

/** A block that is a whole module, called as its first line says or by these names in turn. */
export function wholeModules(...names: string[]): (example: Example, index: number) => BlockModule {
  return ({ code }, index) => {
    const name = names[index] ?? /^\/\/ ([\w-]+(?:\.test)?)\.ts\n/.exec(code)?.[1];
    // A block that is a test is a program of another runner than this one.
    return { name: name && basename(name, '.test'), code };
  };
}
