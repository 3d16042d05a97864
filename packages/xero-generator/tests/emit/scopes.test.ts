import { expect, test } from 'vitest';
import { emitScopeList } from '../../src/emit/scopes/emit-scope-list.ts';
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
/** A method as it is called, without the client. */
export type BakeryMethod =
  | 'loaves.create'
  | 'loaves.createMany'
  | 'loaves.update'
  | 'loaves.upsert'
  | 'loaves.upsertMany'
  | 'rolls.create'
  | 'rolls.createMany';

/** For each method the scopes of which one is enough, the narrowest first, deprecated ones last. */
export const scopes: Readonly<Record<BakeryMethod, readonly string[]>> = {
  'loaves.create': ['bread', 'shop\\'s'],
  'loaves.createMany': ['bread', 'shop\\'s'],
  'loaves.update': ['bread', 'shop\\'s'],
  'loaves.upsert': ['bread', 'shop\\'s'],
  'loaves.upsertMany': ['bread', 'shop\\'s'],
  'rolls.create': [],
  'rolls.createMany': [],
};
`);
});

test('the list of any number of ids needs what the list needs', () => {
  expect(textOf(emitScopes(modelOf('filters'))).split('\n')).toEqual(
    expect.arrayContaining(["  'loaves.list': ['bread'],", "  'loaves.listByIds': ['bread'],"]),
  );
});

test('every scope, with a hover on each and those that end struck out', () => {
  const files = emitScopeList([
    { name: 'bread', allows: 'Bakes bread.', closed: false },
    { name: 'bread.read', allows: 'Reads bread.', closed: true },
    {
      name: 'shop',
      allows: 'Does everything.',
      closed: false,
      deprecated: { until: '2030-01-01', replacement: ['bread', 'bread.read'] },
    },
  ]);
  expect(files.map(({ path }) => path)).toEqual([
    'package.json',
    'tsconfig.json',
    'src/index.gen.ts',
  ]);
  const text = textOf(files, 'src/index.gen.ts');
  expect(text).toContain(`export interface XeroScopes {
  /** Bakes bread. */
  readonly bread: 'bread';
  /** Reads bread. Closed to new apps. */
  readonly 'bread.read': 'bread.read';
  /**
   * Does everything.
   *
   * @deprecated Ends on 2030-01-01; ask for what the app needs of \`bread\`, \`bread.read\`.
   */
  readonly shop: 'shop';
}
`);
  expect(text).toContain(`export const xeroScopes: XeroScopes = {
  bread: 'bread',
  'bread.read': 'bread.read',
  shop: 'shop',
};
`);
  expect(text).toContain(`export const deprecatedScopes: readonly XeroScope[] = [
  'shop',
];
`);
});
