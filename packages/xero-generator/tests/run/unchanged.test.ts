import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedProject, type Project } from '../support/project.ts';

const unchanged = {
  library: 'unchanged',
  bakery: 'unchanged',
  bell: 'unchanged',
  scopes: 'unchanged',
};

test('a second run changes nothing', async () => {
  const project = await generatedProject();
  const before = await project.generated();
  expect(await project.run()).toEqual(unchanged);
  expect(await project.generated()).toEqual(before);
});

const inputs: readonly [what: string, path: string, before: string, after: string][] = [
  ['published file', 'xero/mini_bakery.yaml', 'RYE', 'BARLEY'],
  ['overlay', 'overlays/bakery.yaml', '[OAT]', '[SPELT]'],
  ['sentences', 'docs/bakery.yaml', 'every kind', 'any kind'],
  ['entry', 'families.yaml', 'title: Bakery', 'title: Bread'],
];

describe('only the family is generated of which something changed', () => {
  test.each(inputs)('its %s', async (_, path, before, after) => {
    const project = await generatedProject();
    const old = await project.generated();
    await project.edit(`specs/${path}`, before, after);
    expect(await project.run()).toEqual({ ...unchanged, bakery: 'generated' });
    expect(await project.generated()).not.toEqual(old);
    expect(await project.run()).toEqual(unchanged);
  });

  test('all of them where the scopes changed', async () => {
    const project = await generatedProject();
    await project.edit('specs/scopes.yaml', 'lends books.', 'keeps books.');
    expect([...new Set(Object.values(await project.run()))]).toEqual(['generated']);
  });
});

describe('what was done to the output is undone', () => {
  const damages: readonly [what: string, damage: (project: Project) => Promise<void>][] = [
    [
      'an edited file',
      (project) => project.edit('generated/bakery/src/types.gen.ts', 'Loaf', 'Laib'),
    ],
    ['an edited manifest', (project) => project.edit('generated/bakery/package.json', '0', '1')],
    ['a file that is gone', (project) => project.remove('generated/bakery/API.md')],
    ['a folder that is gone', (project) => project.remove('generated/bakery')],
    [
      'a file that was added',
      (project) => project.write('generated/bakery/src/extra.gen.ts', 'export {};\n'),
    ],
  ];
  test.each(damages)('%s', async (_, damage) => {
    const project = await generatedProject();
    const before = await project.generated();
    await damage(project);
    expect(await project.run()).toEqual({ ...unchanged, bakery: 'generated' });
    expect(await project.generated()).toEqual(before);
  });
});

test('what installing left beside the sources stays', async () => {
  const project = await generatedProject();
  await mkdir(join(project.root, 'generated/bakery/node_modules'));
  await project.write('generated/bakery/node_modules/here.txt', 'installed');
  await project.run({ force: true });
  await project.edit('generated/bakery/node_modules/here.txt', 'installed', 'still');
});

test('a resource that is gone leaves no file behind', async () => {
  const project = await generatedProject();
  await project.edit('specs/xero/mini_bakery.yaml', '/Orders/{OrderID}', '/Baskets/{OrderID}');
  await project.edit('specs/docs/bakery.yaml', 'orders:', 'baskets:');
  await project.run();
  const files = Object.keys(await project.generated());
  expect(files).toContain('bakery/src/resources/baskets.gen.ts');
  expect(files).not.toContain('bakery/src/resources/orders.gen.ts');
});

test('a note of an earlier run that cannot be read counts for nothing', async () => {
  const project = await generatedProject();
  await project.write('node_modules/.cache/xero-generator/bakery.json', '{');
  expect(await project.run()).toEqual({ ...unchanged, bakery: 'generated' });
});
