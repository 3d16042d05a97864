import { expect, test } from 'vitest';
import { emitScopes } from '../../src/emit/scopes/emit-scopes.ts';
import { textOf } from '../support/emit.ts';
import { modelOf } from '../support/fixture.ts';

test('scopes by method, sorted, those for many rows too', () => {
  const model = modelOf('many-rows');
  const operations = model.operations.map((operation) => ({
    ...operation,
    scopes: operation.id === 'createRolls' ? [] : ['bread', "shop's"],
  }));
  expect(textOf(emitScopes({ ...model, operations }))).toBe(`
/** For each method the scopes of which one is enough, the narrowest first, deprecated ones last. */
export const scopes = {
  'loaves.create': ['bread', 'shop\\'s'],
  'loaves.createMany': ['bread', 'shop\\'s'],
  'loaves.update': ['bread', 'shop\\'s'],
  'loaves.upsert': ['bread', 'shop\\'s'],
  'loaves.upsertMany': ['bread', 'shop\\'s'],
  'rolls.create': [],
  'rolls.createMany': [],
} as const;
`);
});
