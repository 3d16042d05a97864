import { describe, expect, test } from 'vitest';
import type { ResourceModel } from '../../src/model/model.ts';
import { failureOf } from '../support/failure.ts';
import { inline, modelOf } from '../support/fixture.ts';

/** Paths with one operation each: `get /Loaves getLoaves`. */
const documentOf = (...rows: readonly string[]) =>
  inline(
    `paths:\n${rows
      .map((row) => {
        const [http, path = '', id] = row.split(' ');
        const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        const parameters = names.map(
          (name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`,
        );
        return `  "${path}": { ${http}: { operationId: ${id}, parameters: [${parameters}], responses: { "204": {} } } }\n`;
      })
      .join('')}`,
  );

function outline(resources: readonly ResourceModel[]): string[] {
  return resources.flatMap((resource) => [
    ...resource.operations.map((each) => [...resource.path, each.method].join('.')),
    ...outline(resource.children),
  ]);
}

test('resources are a tree, sorted, with operations in the order of the document', () => {
  const model = modelOf(
    documentOf(
      'delete /Rolls/{id} deleteRoll',
      'put /Loaves/{id}/Crumbs createCrumbs',
      'post /Rolls createRoll',
      'get /Loaves/{id}/Crumbs/{crumb} getCrumb',
      'get /Loaves/{id} getLoaf',
    ),
  );
  expect(outline(model.resources)).toEqual([
    'loaves.get',
    'loaves.crumbs.create',
    'loaves.crumbs.get',
    'rolls.delete',
    'rolls.create',
  ]);
});

test('a resource may have no operation of its own', () => {
  const model = modelOf(documentOf('put /Loaves/{id}/Crumbs createCrumbs'));
  expect(model.resources).toMatchObject([
    { path: ['loaves'], operations: [], children: [{ path: ['loaves', 'crumbs'] }] },
  ]);
});

describe('a name that is taken fails', () => {
  test('by another method', () => {
    const twice = documentOf('put /Loaves createLoaf', 'post /loaves createLoaves');
    const failure = failureOf(() => modelOf(twice));
    expect(failure).toMatchObject({
      stage: 'model',
      family: 'bakery',
      pointer: '/paths/~1loaves/post',
    });
    expect(failure.problem).toContain('`createLoaves` and `createLoaf`');
    expect(failure.problem).toContain('`loaves.create`');
    expect(failure.hint).toContain('bakery → methods in specs/families.yaml');
  });

  test('by the method for many rows', () => {
    const failure = failureOf(() =>
      modelOf('many-rows', { methods: { updateLoaf: 'loaves.createMany' } }),
    );
    expect(failure.problem).toContain('`loaves.createMany`');
  });

  test('by a resource below', () => {
    const clash = documentOf(
      'post /Loaves/{id}/Slice sliceLoaf',
      'put /Loaves/{id}/Slice/{n} createSlice',
    );
    const failure = failureOf(() => modelOf(clash));
    expect(failure).toMatchObject({
      stage: 'model',
      family: 'bakery',
      pointer: '/paths/~1Loaves~1{id}~1Slice/post',
    });
    expect(failure.problem).toContain('`slice`');
    expect(failure.hint).toContain('specs/families.yaml');
  });

  test('by a resource below, for the method for many rows', () => {
    const clash = { methods: { updateLoaf: 'loaves.createMany.run' } };
    expect(() => modelOf('many-rows', clash)).toThrow(/createMany/);
  });

  test('until the entry of the family renames one', () => {
    const twice = documentOf('put /Loaves createLoaf', 'post /loaves createLoaves');
    const model = modelOf(twice, { methods: { createLoaves: 'loaves.bake' } });
    expect(outline(model.resources)).toEqual(['loaves.create', 'loaves.bake']);
  });
});

const sections = ['answers', 'bodies', 'methods', 'offsets', 'sizes'] as const;

test.each(sections)('an exception for an operation that is not there is stale: %s', (section) => {
  const failure = failureOf(() =>
    modelOf('paging', { [section]: { getBagels: section === 'bodies' ? {} : 'one' } }),
  );
  expect(failure).toMatchObject({
    stage: 'config',
    family: 'bakery',
    pointer: `specs/families.yaml#/bakery/${section}/getBagels`,
  });
});
