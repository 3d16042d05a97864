import { describe, expect, test } from 'vitest';
import { readScopes, type ScopedOperation } from '../../src/scopes.ts';
import { failureOf } from '../support/failure.ts';

const text = `
scopes:
  bread: { allows: Bakes bread. }
  bread.read: { allows: Reads bread. }
  bread.reports.read: { allows: Reads how much bread there was. }
  sweets: { allows: Sells sweets., closed: true }
  shop: { allows: Does all., deprecated: { until: "2030-01-01", replacement: [bread, sweets] } }
  shop.read: { allows: Reads all., deprecated: { until: "2030-01-01", replacement: [bread.read] } }
families:
  bakery:
    rules:
      - { path: ^/Loaves/Old$, accepts: [], deprecated: [shop] }
      - { path: ^/Loaves(/|$), accepts: [bread], deprecated: [shop] }
      - { path: ^/Reports/, accepts: [bread.reports] }
      - { path: ^/Cakes, accepts: [sweets] }
      - { path: ^/Loaves, accepts: [sweets] }
    operations:
      getOpenDoor: []
      getLoafOfTheDay: [sweets, bread]
`;
const rules = readScopes(text);

interface Row {
  readonly operation: string;
  readonly published?: readonly string[];
  readonly id?: string;
  readonly family?: string;
  readonly want: readonly string[];
}

function scopesOf({ operation, published = [], id = 'act', family = 'bakery' }: Omit<Row, 'want'>) {
  const [http = '', path = ''] = operation.split(' ');
  const facts = { id, http: http.toLowerCase(), path, published } as ScopedOperation;
  return rules.scopesOf(family, facts);
}

const table: readonly Row[] = [
  { operation: 'GET /Loaves', want: ['bread.read', 'bread', 'shop.read', 'shop'] },
  { operation: 'GET /Loaves/{id}', want: ['bread.read', 'bread', 'shop.read', 'shop'] },
  { operation: 'PUT /Loaves', want: ['bread', 'shop'] },
  { operation: 'DELETE /Loaves', published: ['sweets'], want: ['bread', 'shop'] },
  { operation: 'GET /Reports/Flour', want: ['bread.reports.read'] },
  { operation: 'GET /Cakes', want: ['sweets'] },
  { operation: 'GET /LoavesOfWood', want: ['sweets'] },
  { operation: 'GET /Buns', published: ['sweets'], want: ['sweets'] },
  { operation: 'GET /Buns', published: ['bread', 'bread.read'], want: ['bread.read', 'bread'] },
  { operation: 'GET /Loaves', family: 'shop', published: ['sweets'], want: ['sweets'] },
  { operation: 'GET /Loaves', id: 'getOpenDoor', want: [] },
  { operation: 'GET /Loaves', id: 'getLoafOfTheDay', want: ['sweets', 'bread'] },
];

describe('the scopes of', () => {
  test.each(table)('$family $operation $id $published are $want', ({ want, ...row }) => {
    expect(scopesOf(row)).toEqual(want);
  });
});

test('a scope is as the file says', () => {
  expect([...rules.facts.values()]).toEqual([
    { name: 'bread', allows: 'Bakes bread.', closed: false },
    { name: 'bread.read', allows: 'Reads bread.', closed: false },
    { name: 'bread.reports.read', allows: 'Reads how much bread there was.', closed: false },
    { name: 'sweets', allows: 'Sells sweets.', closed: true },
    {
      name: 'shop',
      allows: 'Does all.',
      closed: false,
      deprecated: { until: '2030-01-01', replacement: ['bread', 'sweets'] },
    },
    {
      name: 'shop.read',
      allows: 'Reads all.',
      closed: false,
      deprecated: { until: '2030-01-01', replacement: ['bread.read'] },
    },
  ]);
});

const slips: readonly [entry: string, problem: RegExp][] = [
  ['{}', /no sentence/],
  ['', /no sentence/],
  ['{ allows: bread }', /full stop/],
  ['{ allows: Bread., colour: brown }', /`colour`/],
  ['{ allows: Bread., closed: often }', /`closed`/],
  ['{ allows: Bread., deprecated: soon }', /`until`/],
  ['{ allows: Bread., deprecated: { until: soon, replacement: [cake] } }', /`until`/],
  ['{ allows: Bread., deprecated: { until: "2030-01-01" } }', /`replacement`/],
  ['{ allows: Bread., deprecated: { until: "2030-01-01", replacement: [] } }', /`replacement`/],
  ['{ allows: Bread., deprecated: { until: "2030-01-01", replacement: [pie] } }', /`pie`/],
];

test.each(slips)('a scope that says %s is refused', (entry, problem) => {
  const file = `scopes:\n  cake: { allows: Cake. }\n  bread: ${entry}\nfamilies: {}`;
  const failure = failureOf(() => readScopes(file));
  expect(failure).toMatchObject({ family: 'scopes', pointer: 'specs/scopes.yaml#/scopes/bread' });
  expect(failure.problem).toMatch(problem);
});

const refused: readonly (Omit<Row, 'want'> & { readonly problem: RegExp })[] = [
  { operation: 'GET /Buns', published: ['bagel'], problem: /`bagel` is not among/ },
  { operation: 'GET /Buns', published: [], problem: /no scope that a new app/ },
  { operation: 'GET /Buns', published: ['shop'], problem: /no scope that a new app/ },
  { operation: 'GET /Loaves/Old', problem: /no scope that a new app/ },
  { operation: 'PUT /Reports/Flour', problem: /no scope that a new app/ },
];

describe('no scope is given to', () => {
  test.each(refused)('$operation published with $published', ({ problem, ...row }) => {
    const failure = failureOf(() => scopesOf(row));
    expect(failure).toMatchObject({ stage: 'config', family: 'bakery' });
    expect(failure.problem).toMatch(problem);
    expect(failure.hint).toContain('specs/scopes.yaml');
  });
});

describe('a slip in the file is found', () => {
  const withRules = (rules: string) =>
    `scopes: { bread: { allows: Bread. } }\nfamilies: { bakery: { ${rules} } }`;
  const facts: ScopedOperation = { id: 'act', http: 'get', path: '/Loaves', published: [] };

  test('a scope of an operation that does not exist', () => {
    const slip = readScopes(withRules('operations: { act: [bagel] }'));
    expect(failureOf(() => slip.scopesOf('bakery', facts)).problem).toContain('`bagel`');
  });

  test('a scope of a rule that exists neither plain nor for reading', () => {
    const slip = readScopes(withRules('rules: [{ path: ^/, accepts: [bread, bagel] }]'));
    expect(failureOf(() => slip.scopesOf('bakery', facts)).problem).toContain('`bagel`');
  });

  test('a path that is no regular expression', () => {
    const slip = () => readScopes(withRules('rules: [{ path: "(", accepts: [bread] }]'));
    expect(failureOf(() => slip().scopesOf('bakery', facts)).hint).toContain('specs/scopes.yaml');
  });

  test.each(['[]', 'scopes: {}', 'families: {}', 'scopes: []\nfamilies: {}'])('%j', (file) => {
    const failure = failureOf(() => readScopes(file));
    expect(failure).toMatchObject({ stage: 'config', pointer: 'specs/scopes.yaml' });
  });
});
