import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { operationTables } from './operation-tables.ts';
import { readGeneratedMethods } from './read-generated.ts';
import { type ComparedFamily, readXeroNodeMethods, xeroNodeFamilies } from './read-xero-node.ts';

const root = join(import.meta.dirname, '../..');

/** The guide that lists every operation of xero-node. */
export const operationsGuide: string = join(
  root,
  'docs/guides/moving-from-xero-node-operations.md',
);

const begin = '<!-- begin: written by `pnpm guides:tables` -->';
const end = '<!-- end -->';

/**
 * The guide as it should be: its tables made anew from the installed xero-node and from `generated/`.
 *
 * @throws when an operation of xero-node has no method here, or the guide has no place for tables.
 */
export async function guideWithTables(): Promise<string> {
  const require = createRequire(join(root, 'tests/superset/package.json'));
  const xeroNode = dirname(require.resolve('xero-node/package.json'));
  const pairs = await Promise.all(
    (Object.keys(xeroNodeFamilies) as ComparedFamily[]).map(async (family) => ({
      family,
      theirs: await readXeroNodeMethods(xeroNode, family),
      ours: await readGeneratedMethods(join(root, 'generated', family)),
    })),
  );
  // A checkout on Windows may have carriage returns.
  const guide = (await readFile(operationsGuide, 'utf8')).replaceAll('\r', '');
  return withTables(guide, operationTables(pairs));
}

/** Puts tables between the two marks of a document. */
export function withTables(document: string, tables: string): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`The guide needs ${begin} and, below it, ${end}.`);
  return `${before}${begin}\n\n${tables}\n\n${end}${after}`;
}
