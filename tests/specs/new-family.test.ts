import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { afterEach, beforeEach, expect, test } from 'vitest';

const scripts = join(import.meta.dirname, '../../scripts');
const known =
  'bakery:\n  file: bakery.yaml\n  title: Bakery\n  docs: https://bakery.example\n  nulls: evidence\n';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-family-'));
  for (const folder of ['docs', 'overlays']) {
    await mkdir(join(root, 'specs', folder), { recursive: true });
  }
  await writeFile(join(root, 'specs/families.yaml'), known);
});
afterEach(() => rm(root, { recursive: true }));

const command = (name: string, args: readonly string[]) =>
  spawnSync(process.execPath, [join(scripts, name), '--root', root, ...args], { encoding: 'utf8' });
const run = (...args: string[]) => command('new-family.ts', args);
const read = (path: string) => readFile(join(root, path), 'utf8');

test('a new family gets its entry, its overlay, its sentences and its package', async () => {
  const { status, stdout } = run(
    'corner-shop',
    'shop.yaml',
    'Corner Shop',
    'https://shop.example/1.0',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('pnpm generate corner-shop');
  expect(await read('specs/families.yaml')).toContain('corner-shop:\n  file: shop.yaml');
  expect(await read('specs/overlays/corner-shop.yaml')).toContain('overlay: 1.0.0');
  expect(await read('packages/xero-corner-shop/src/index.ts')).toContain('createCornerShopClient');
  expect(await read('generated/corner-shop/package.json')).toContain('@acme/gen-corner-shop');
});

test.each([
  [
    'a family that is there',
    ['bakery', 'b.yaml', 'B', 'https://b.example'],
    '"bakery" exists already',
  ],
  ['a name that is not kebab-case', ['Corner', 'b.yaml', 'B', 'https://b.example'], 'kebab-case'],
  ['too little', ['corner-shop'], 'Usage: pnpm new-family'],
])('%s is refused, and nothing is written', async (_, args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(await read('specs/families.yaml')).toBe(known);
});

const shop = `
openapi: 3.0.0
info: { title: Corner Shop, version: 1.0.0 }
paths:
  /Sweets:
    put:
      operationId: createSweet
      security: [{ OAuth2: [sweets] }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Sweet" } } } }
      responses:
        "200":
          content: { application/json: { schema: { $ref: "#/components/schemas/Sweet" } } }
components:
  schemas:
    Sweet:
      type: object
      properties:
        SweetID: { type: string, format: uuid, readOnly: true }
        Taste: { type: string, enum: [SOUR, SWEET] }
`;
const sentences = `
resources: { sweets: Sweets. }
operations: { createSweet: Adds a sweet. }
parameters: {}
fields: { Sweet.SweetID: Its id., Sweet.Taste: How it tastes. }
`;

/** What an app writes with the schemas of the new family. */
const app = `
import { createSchemaChecks, operationSchemas, schemas, SweetInputSchema, SweetSchema } from '@acme/xero-corner-shop/schemas';

export const taste: string | undefined = SweetSchema.parse({ SweetID: 'a' }).Taste;
export const input = SweetInputSchema.parse({ Taste: 'SOUR' } satisfies Parameters<typeof SweetInputSchema.parse>[0]);
export const own = createSchemaChecks({ ...operationSchemas });
export const checks: typeof own = schemas;
// @ts-expect-error there is no such taste
export const wrong: typeof input = { Taste: 'BITTER' };
`;

test('the schemas of a new family are exported by its package, compile, and check', async () => {
  const { status } = run('corner-shop', 'shop.yaml', 'Corner Shop', 'https://shop.example/1.0');
  expect(status).toBe(0);
  await mkdir(join(root, 'specs/xero'), { recursive: true });
  await writeFile(
    join(root, 'specs/families.yaml'),
    (await read('specs/families.yaml')).replace(known, ''),
  );
  await writeFile(join(root, 'specs/xero/shop.yaml'), shop);
  await writeFile(join(root, 'specs/docs/corner-shop.yaml'), sentences);
  await writeFile(
    join(root, 'specs/scopes.yaml'),
    'scopes: { sweets: { allows: Sells sweets. } }\nfamilies: { corner-shop: { rules: [{ path: ^/, accepts: [sweets] }] } }\n',
  );
  await writeFile(join(root, 'specs/filters.yaml'), '{}\n');
  expect(command('generate.ts', ['corner-shop'])).toMatchObject({ status: 0, stderr: '' });
  await install();
  await writeFile(join(root, 'app.mts'), app);
  expect(diagnose([join(root, 'app.mts')])).toEqual([]);

  const script = `
    import * as exported from '@acme/xero-corner-shop/schemas';
    const { SweetSchema, SweetInputSchema, operationSchemas, schemas } = exported;
    const read = SweetSchema.parse({ SweetID: 'a', Taste: 'BITTER', Colour: 'red' });
    const refused = SweetInputSchema.safeParse({ Taste: 'BITTER' }).success;
    console.log(JSON.stringify({ read, refused, ids: Object.keys(operationSchemas), checks: typeof schemas.checksOf }));
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    read: { SweetID: 'a', Taste: 'BITTER', Colour: 'red' },
    refused: false,
    ids: ['createSweet'],
    checks: 'function',
  });
});

/** Links the packages as an install of the workspace does. */
async function install(): Promise<void> {
  const repository = join(import.meta.dirname, '../..');
  const packages = {
    '@acme/gen-corner-shop': join(root, 'generated/corner-shop'),
    '@acme/xero-core': join(repository, 'packages/xero-core'),
    '@acme/xero-corner-shop': join(root, 'packages/xero-corner-shop'),
    zod: join(import.meta.dirname, 'node_modules/zod'),
  };
  for (const [name, target] of Object.entries(packages)) {
    const link = join(root, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(target), link);
  }
}
