/** `node scripts/compare-xero-node.ts`: what the official SDK offers and generated/ does not. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compareFamily } from './compare/compare-family.ts';
import { type ComparedFamily, xeroNodeFamilies } from './compare/read-xero-node.ts';

const root = join(import.meta.dirname, '..');
const superset = createRequire(join(root, 'tests/superset/package.json'));
const xeroNode = dirname(superset.resolve('xero-node/package.json'));

let unexplained = 0;
for (const family of Object.keys(xeroNodeFamilies) as ComparedFamily[]) {
  const result = await compareFamily(family, xeroNode, join(root, 'generated', family));
  const { models, properties, values, operations, parameters } = result.counts;
  console.log(
    `${family.padEnd(14)} ${models} models, ${properties} properties, ${values} values, ` +
      `${operations} operations, ${parameters} parameters`,
  );
  for (const gap of result.unexplained) console.log(`  missing  ${gap}`);
  for (const gap of result.stale) console.log(`  stale    ${gap}`);
  unexplained += result.unexplained.length + result.stale.length;
}
console.log(unexplained === 0 ? 'Nothing is missing.' : `${unexplained} to look at.`);
process.exitCode = unexplained === 0 ? 0 : 1;
