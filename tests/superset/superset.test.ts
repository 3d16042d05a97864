import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareFamily } from '../../scripts/compare/compare-family.ts';
import { type ComparedFamily, xeroNodeFamilies } from '../../scripts/compare/read-xero-node.ts';

const require = createRequire(import.meta.url);
const manifest = require.resolve('xero-node/package.json');
const generated = join(import.meta.dirname, '../../generated');
const families = Object.keys(xeroNodeFamilies) as ComparedFamily[];

const results = await Promise.all(
  families.map((family) => compareFamily(family, dirname(manifest), join(generated, family))),
);

describe('what the official SDK offers', () => {
  test.each(results)('$family: all of it is ours too, but for what we leave out', (result) => {
    expect(result.unexplained).toEqual([]);
  });

  test.each(results)('$family: everything we leave out is really missing', (result) => {
    expect(result.stale).toEqual([]);
  });

  test('is read whole from version 20.0.0', () => {
    const total = (count: 'properties' | 'operations') =>
      results.reduce((sum, result) => sum + result.counts[count], 0);
    expect({
      version: (require('xero-node/package.json') as { version: string }).version,
      properties: total('properties'),
      operations: total('operations'),
    }).toEqual({ version: '20.0.0', properties: 2688, operations: 475 });
  });
});
