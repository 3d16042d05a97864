import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/new-family.ts');
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

const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, '--root', root, ...args], { encoding: 'utf8' });
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
