import { describe, expect, test } from 'vitest';
import { emitApiMarkdown } from '../../src/emit/api-markdown/emit-api-markdown.ts';
import { emitFamily } from '../../src/emit/emitters.ts';
import { contextOf, textOf } from '../support/emit.ts';

const emitted = async (path: string, feature: string) =>
  textOf(await emitFamily(contextOf(feature)), path);
const paths = async (feature: string) =>
  (await emitFamily(contextOf(feature))).map((file) => file.path);

test('the files of a family that is called, sorted', async () => {
  expect(await paths('many-rows')).toEqual([
    'API.md',
    'package.json',
    'src/client.gen.ts',
    'src/drift.gen.ts',
    'src/index.gen.ts',
    'src/inputs.gen.ts',
    'src/models.gen.ts',
    'src/operations.gen.ts',
    'src/raw.gen.ts',
    'src/resources/loaves.gen.ts',
    'src/resources/rolls.gen.ts',
    'src/routes.gen.ts',
    'src/schema-parts.gen.ts',
    'src/schemas.gen.ts',
    'src/scopes.gen.ts',
    'src/types.gen.ts',
    'tsconfig.json',
  ]);
});

test('the files of a family that calls', async () => {
  expect(await paths('webhooks-only')).toEqual([
    'package.json',
    'src/index.gen.ts',
    'src/types.gen.ts',
    'tsconfig.json',
  ]);
  expect(await emitted('src/index.gen.ts', 'webhooks-only')).toBe(
    "export type * from './types.gen.ts';\n",
  );
});

test('a manifest is private and exports what is there', async () => {
  expect(JSON.parse(await emitted('package.json', 'many-rows'))).toMatchObject({
    name: '@acme/gen-bakery',
    private: true,
    license: 'MIT',
    type: 'module',
    exports: {
      '.': './src/index.gen.ts',
      './raw': './src/raw.gen.ts',
      './routes': './src/routes.gen.ts',
      './schemas': './src/schemas.gen.ts',
      './scopes': './src/scopes.gen.ts',
    },
    dependencies: { '@acme/xero-core': 'workspace:*', zod: 'catalog:' },
  });
});

test('the index says where the family is served', async () => {
  expect(await emitted('src/index.gen.ts', 'many-rows')).toContain(`export const api = {
  name: 'bakery',
  baseUrl: 'https://bakery.example/1.0',
  tenanted: false,
  specVersion: '1.0.0',
} as const;
`);
});

describe('API.md', () => {
  test('has a row for each method', async () => {
    const text = await emitted('API.md', 'many-rows');
    expect(text).toContain(`## bakery.loaves

The loaves.

| Method | Xero operation | HTTP |
| --- | --- | --- |
| \`bakery.loaves.create(loaf, options?)\` | \`createLoaves\` | \`PUT /Loaves\` |
| \`bakery.loaves.createMany(loafs, options?)\` | \`createLoaves\` | \`PUT /Loaves\` |
| \`bakery.loaves.upsert(loaf, options?)\` | \`updateOrCreateLoaves\` | \`POST /Loaves\` |
| \`bakery.loaves.upsertMany(loafs, options?)\` | \`updateOrCreateLoaves\` | \`POST /Loaves\` |
| \`bakery.loaves.update(loafId, loaf, options?)\` | \`updateLoaf\` | \`POST /Loaves/{LoafID}\` |
`);
  });

  test('shows the real path of a PDF, and its `Accept`', async () => {
    expect(await emitted('API.md', 'pdf-paths')).toContain(
      '| `bakery.receipts.pdf(receiptId, options?)` | `getReceiptAsPdf` | `GET /Receipts/{ReceiptID}` + `Accept: application/pdf` |\n',
    );
  });

  test('shows what a list takes as a rule, though it can answer with summaries', () => {
    const summaries = { Order: { omits: ['Loaves'] } };
    expect(emitApiMarkdown(contextOf('summary-only', { summaries })).text).toContain(
      '| `bakery.orders.list(options?)` | `getOrders` | `GET /Orders` |\n',
    );
  });

  test('leaves out a resource without methods of its own', async () => {
    const text = await emitted('API.md', 'transport-headers');
    expect(text.match(/^## .*/gm)).toEqual(['## bakery.loaves.attachments']);
  });
});

describe('raw.gen.ts', () => {
  test('leaves out the paths that are not on the wire', async () => {
    const text = await emitted('src/raw.gen.ts', 'pdf-paths');
    expect(text).toContain('"/Receipts/{ReceiptID}": {');
    expect(text).not.toContain('/pdf"');
  });

  test('has open enums and nulls when read, and plain ones when written', async () => {
    const text = await emitted('src/raw.gen.ts', 'read-write-split');
    expect(text).toContain('Grain?: components["schemas"]["Grain"] | string;');
    expect(text).toContain('Grain?: components["schemas"]["Grain"];');
    expect(text).toContain('Note?: string | null;');
  });
});
