import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate } from '../../src/generate.ts';
import { miniProject } from '../support/project.ts';

test('a run generates every family, and the scopes', async () => {
  const project = await miniProject();
  expect(await project.run()).toEqual({
    library: 'generated',
    bakery: 'generated',
    bell: 'generated',
    scopes: 'generated',
  });
  const files = Object.keys(await project.generated());
  expect(files.filter((path) => path.startsWith('bakery/'))).toEqual([
    'bakery/API.md',
    'bakery/package.json',
    'bakery/src/client.gen.ts',
    'bakery/src/drift.gen.ts',
    'bakery/src/index.gen.ts',
    'bakery/src/models.gen.ts',
    'bakery/src/operations.gen.ts',
    'bakery/src/raw.gen.ts',
    'bakery/src/resources/loaves.gen.ts',
    'bakery/src/resources/orders.gen.ts',
    'bakery/src/routes.gen.ts',
    'bakery/src/schema-parts.gen.ts',
    'bakery/src/schemas.gen.ts',
    'bakery/src/scopes.gen.ts',
    'bakery/src/types.gen.ts',
    'bakery/tsconfig.json',
  ]);
  expect(files.filter((path) => path.startsWith('bell/'))).toHaveLength(4);
  expect(files.filter((path) => path.startsWith('scopes/'))).toEqual([
    'scopes/package.json',
    'scopes/src/index.gen.ts',
    'scopes/tsconfig.json',
  ]);
});

test('what is generated has our sentences and none of the source', async () => {
  const project = await miniProject();
  await project.run();
  const text = Object.values(await project.generated()).join('\n');
  expect(text).toContain('What it says on the label. At most 50 characters.');
  expect(text).toContain("'OAT'");
  expect(text).not.toContain('PROSE');
});

test('no temporary folder is left', async () => {
  const project = await miniProject();
  await project.run();
  expect(await readdir(join(project.root, 'generated'))).toEqual([
    'bakery',
    'bell',
    'library',
    'scopes',
  ]);
});

test('two runs are byte-identical', async () => {
  const project = await miniProject();
  await project.run();
  const first = await project.generated();
  expect(Object.values(await project.run({ force: true }))).toEqual([
    'generated',
    'generated',
    'generated',
    'generated',
  ]);
  expect(await project.generated()).toEqual(first);
  const other = await miniProject();
  await other.run();
  expect(await other.generated()).toEqual(first);
});

describe('families', () => {
  test('are done in the order of families.yaml, whatever order is asked for', async () => {
    const project = await miniProject();
    expect(Object.keys(await project.run())).toEqual(['library', 'bakery', 'bell', 'scopes']);
    const some = await project.run({ families: ['bell', 'library'] });
    expect(Object.keys(some)).toEqual(['library', 'bell']);
  });

  test('that are not asked for are left alone', async () => {
    const project = await miniProject();
    await project.run({ families: ['bakery'] });
    expect(await readdir(join(project.root, 'generated'))).toEqual(['bakery']);
  });
});

test('progress is told once per folder', async () => {
  const project = await miniProject();
  const told: string[] = [];
  const results = await generate({
    root: project.root,
    onProgress: ({ name, outcome, files }) => told.push(`${name} ${outcome} ${files}`),
  });
  expect(told).toEqual([
    'library generated 16',
    'bakery generated 16',
    'bell generated 4',
    'scopes generated 3',
  ]);
  expect(results.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
});
