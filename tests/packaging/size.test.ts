import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle, weightAtStart } from './src/bundle.ts';
import {
  allSchemasCeiling,
  authCeiling,
  type Ceiling,
  coreCeiling,
  facadeCeilings,
  filterCodeCeiling,
  helloWorldAtStartCeiling,
  helloWorldCeiling,
  inputsCeiling,
  invoiceSchemaCeiling,
  loginsCeiling,
  redisCeiling,
  scopesForCeiling,
  tablesCeiling,
  webhooksCeiling,
} from './src/ceilings.ts';
import { helloWorld } from './src/hello-world.ts';
import { type Installed, installed } from './src/installed.ts';
import { stubs } from './src/stubs.ts';
import { publishedPackages, root } from './src/workspace.ts';

const families = publishedPackages().flatMap(({ family }) => family ?? []);

let project: Installed;

beforeAll(async () => {
  project = await installed();
}, 180_000);

test('one list and one get, for the browser', async () => {
  const { kilobytes, inputs } = await bundle(helloWorld, project.folder);
  expectBelow(kilobytes, helloWorldCeiling, 'hello-world');
  expect(inputs).toContain('node_modules/@acme/xero-accounting/dist/index.js');
  expect(inputs.filter((input) => /\/(drift|schemas|scopes|raw)\.js$/.test(input))).toEqual([]);
});

test('one list and one get, what is loaded at start', async () => {
  const kilobytes = await weightAtStart(helloWorld, project.folder);
  expectBelow(kilobytes, helloWorldAtStartCeiling, 'hello-world at start');
});

test('scopesFor of accounting, without its client and without hovers of scopes', async () => {
  const program = `import { scopesFor } from '@acme/xero-auth/scopes';
    import { scopes as accounting } from '@acme/xero-accounting/scopes';
    export const scopes = scopesFor({ accounting }, { accounting: ['invoices.list'] });`;
  const { kilobytes, inputs, code } = await bundle(program, project.folder, ['@acme/xero-core']);
  expectBelow(kilobytes, scopesForCeiling, 'scopesFor with the scopes of accounting');
  expect(inputs.filter((input) => /xero-accounting/.test(input))).toEqual([
    'node_modules/@acme/xero-accounting/dist/scopes.js',
  ]);
  // Only the object that lists all scopes has this one.
  expect(code).not.toContain('marketplace.billing');
});

test('the tables of accounting', async () => {
  const program = `export { models, operations } from '@acme/gen-accounting';`;
  const { kilobytes } = await bundle(program, join(root, 'packages/xero-accounting'));
  expectBelow(kilobytes, tablesCeiling, 'operation and field tables of accounting');
});

test('core', async () => {
  const program = `export * from '@acme/xero-core'; export { createClient } from '@acme/xero-core/client';`;
  const { kilobytes } = await bundle(program, project.folder);
  expectBelow(kilobytes, coreCeiling, '@acme/xero-core');
});

test('the schema of an invoice, without the other schemas', async () => {
  const program = `export { InvoiceSchema } from '@acme/xero-accounting/schemas';`;
  const { kilobytes, code } = await bundle(program, project.folder, ['zod']);
  expectBelow(kilobytes, invoiceSchemaCeiling, 'InvoiceSchema');
  expect(code).toContain('InvoiceNumber');
  // Of a journal, which no invoice has in it, and of what checks calls.
  expect(code).not.toContain('JournalNumber');
  expect(code).not.toContain('XERO_SCHEMA');
});

test('all schemas of accounting', async () => {
  const program = `export { schemas } from '@acme/xero-accounting/schemas';`;
  const { kilobytes } = await bundle(program, project.folder, ['zod']);
  expectBelow(kilobytes, allSchemasCeiling, 'schemas of accounting');
});

test('auth, without what is for Node', async () => {
  const { kilobytes, inputs } = await bundle(`export * from '@acme/xero-auth';`, project.folder);
  expectBelow(kilobytes, authCeiling, '@acme/xero-auth');
  expect(inputs.filter((input) => input.includes('/oauth4webapi/'))).not.toEqual([]);
});

test('webhooks, which stand on nothing', async () => {
  const { kilobytes, inputs } = await bundle(
    `export * from '@acme/xero-webhooks';`,
    project.folder,
  );
  expectBelow(kilobytes, webhooksCeiling, '@acme/xero-webhooks');
  expect(inputs).toEqual(['node_modules/@acme/xero-webhooks/dist/index.js', '<stdin>']);
});

test('redis, without auth and core and any client of Redis', async () => {
  const program = `export * from '@acme/xero-redis';`;
  const outside = ['@acme/xero-core', '@acme/xero-auth'];
  const { kilobytes } = await bundle(program, project.folder, outside);
  expectBelow(kilobytes, redisCeiling, '@acme/xero-redis');
});

test('auth, as an app needs it that logs users in', async () => {
  const program = `export { memoryTokenStore, XeroAuth } from '@acme/xero-auth';`;
  const { kilobytes, inputs } = await bundle(program, project.folder);
  expectBelow(kilobytes, loginsCeiling, 'XeroAuth and a store');
  // Of core, errors and the clock: no client, and no limiter.
  expect(inputs.filter((input) => input.includes('/xero-core/'))).toEqual([
    'node_modules/@acme/xero-core/dist/base.js',
  ]);
});

test('the code that compiles filters', async () => {
  const noTable = {
    'generated/accounting/src/filters.gen.ts':
      'export const filters = { fields: {}, optimised: {} };',
  };
  const noCode = {
    'xero-core/src/where/compile-filters.ts':
      'export const compileFilters = (_, query) => ({ query, slowFilter: undefined });',
  };
  const folder = join(root, 'packages/xero-accounting');
  const program = helloWorld.replace('@acme/xero-accounting', './src/index.ts');
  const full = await bundle(program, folder, [], [stubs(noTable)]);
  const bare = await bundle(program, folder, [], [stubs({ ...noTable, ...noCode })]);
  const isFilterCode = (input: string): boolean => input.includes('xero-core/src/where/');
  expect(full.inputs.filter(isFilterCode)).not.toEqual([]);
  expectBelow(full.kilobytes - bare.kilobytes, filterCodeCeiling, 'the code for filters');
});

test('what changes records, for those who use it and for nobody else', async () => {
  const folder = join(root, 'packages/xero-accounting');
  const program = helloWorld.replace('@acme/xero-accounting', './src/index.ts');
  const table = { 'generated/accounting/src/inputs.gen.ts': 'export const inputs = {};' };
  const without = await bundle(program, folder, [], [stubs(table)]);
  const plain = await bundle(program, folder);
  expect(plain.kilobytes).toBe(without.kilobytes);
  const using = `${program}\nimport { toInput } from './src/index.ts';
    await accounting.invoices.update('id', toInput('Invoice', invoice));`;
  const { kilobytes } = await bundle(using, folder);
  expectBelow(kilobytes - plain.kilobytes, inputsCeiling, 'toInput with its table');
});

describe('each façade', () => {
  test('has a ceiling of its own', () => {
    expect(Object.keys(facadeCeilings).sort()).toEqual([...families].sort());
  });

  test.each(families)('%s', async (family) => {
    const ceiling = facadeCeilings[family];
    if (!ceiling) throw new Error(`src/ceilings.ts: ${family} has no ceiling.`);
    const program = `export * from '@acme/xero-${family}';`;
    const { kilobytes } = await bundle(program, project.folder, ['@acme/xero-core']);
    expectBelow(kilobytes, ceiling, `@acme/xero-${family}`);
  });
});

function expectBelow(kilobytes: number, ceiling: Ceiling, what: string): void {
  const message = `${what}: ${kilobytes.toFixed(2)} KB gzipped, at most ${ceiling.kilobytes} (${ceiling.reason})`;
  expect(kilobytes, message).toBeLessThanOrEqual(ceiling.kilobytes);
  expect(kilobytes, message).toBeGreaterThan(0);
}
