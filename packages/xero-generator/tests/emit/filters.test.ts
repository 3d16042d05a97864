import { describe, expect, test } from 'vitest';
import { emitFilters, hasFilters, hasWhere } from '../../src/emit/filters/emit-filters.ts';
import { preamble } from '../../src/emit/filters/preamble.ts';
import { emitOperations } from '../../src/emit/operations/emit-operations.ts';
import { emitResources } from '../../src/emit/resources/emit-resources.ts';
import { type FilterFacts, readFilters } from '../../src/filters.ts';
import { contextOf, textOf } from '../support/emit.ts';
import { failureOf } from '../support/failure.ts';
import { modelOf } from '../support/fixture.ts';

const facts = `
bakery:
  optimised:
    Loaf: { equal: [Name, Baker.Name], range: [Baked], or: [LoafID], order: [LoafID, Baked] }
    Baker: {}
  filter:
    getBakers: [bakerId, Name, Age]
`;

const model = modelOf('filters');
const filters: FilterFacts = readFilters(model, facts);
const context = { ...contextOf('filters'), filters };

test('where, order, filter and the tables, given and wanted', () => {
  const text = textOf(emitFilters(context));
  expect(text).toContain(preamble);
  expect(text.replace(preamble, '')).toBe(`import type { LoafGrain } from './types.gen.ts';

/** Filters by baker; all of it must hold. */
export interface BakerWhere {
  /** UUID. Not optimised by Xero. */
  BakerID?: GuidFilter | undefined;
  /** Optimised by Xero for loafs as \`Baker.Name\` with \`eq\`. */
  Name?: TextFilter | undefined;
  /** Not optimised by Xero. */
  Age?: NumberFilter | undefined;
  Best?: ReferenceFilter<LoafWhere> | undefined;
  /** Each of these must hold. */
  AND?: readonly BakerWhere[] | undefined;
  /** One of these must hold. */
  OR?: readonly BakerWhere[] | undefined;
}

/** Filters by loaf; all of it must hold. */
export interface LoafWhere {
  /** UUID. Optimised by Xero for loafs with \`eq\`, \`in\`. */
  LoafID?: GuidFilter | undefined;
  /** Optimised by Xero for loafs with \`eq\`. */
  Name?: TextFilter | undefined;
  /** One of \`RYE\`, \`WHEAT\`. Not optimised by Xero. */
  Grain?: EnumFilter<LoafGrain> | undefined;
  /** Not optimised by Xero. */
  Weight?: NumberFilter | undefined;
  /** Not optimised by Xero. */
  Sliced?: BooleanFilter | undefined;
  /**
   * Calendar day, \`YYYY-MM-DD\`. Optimised by Xero for loafs with \`eq\`, \`gt\`, \`gte\`, \`lt\`, \`lte\`.
   */
  Baked?: DateFilter | undefined;
  /** Instant in UTC, ISO 8601. Not optimised by Xero. */
  SoldAt?: InstantFilter | undefined;
  Baker?: ReferenceFilter<BakerWhere> | undefined;
  /** Each of these must hold. */
  AND?: readonly LoafWhere[] | undefined;
  /** One of these must hold. */
  OR?: readonly LoafWhere[] | undefined;
}

/** The fields of {@link LoafOrder}. */
export type LoafOrderField =
  | 'LoafID'
  | 'Name'
  | 'Grain'
  | 'Weight'
  | 'Sliced'
  | 'Baked'
  | 'SoldAt'
  | 'Baker.BakerID'
  | 'Baker.Name';

/** A field that loafs are sorted by, with \`ASC\` or \`DESC\` if wanted. */
export type LoafOrder = LoafOrderField | \`\${LoafOrderField} \${'ASC' | 'DESC'}\`;

/** What \`filter\` takes; each field that is given must be equal. */
export interface BakerFilter {
  /** UUID. */
  bakerId?: string | undefined;
  Name?: string | undefined;
  Age?: number | undefined;
}

/** The entities that lists filter by \`where\`. */
export interface WhereByEntity {
  Loaf: LoafWhere;
}

/** Fields whose values have a form of their own, and fields that are quick; read by xero-core. */
export const filters = {
  fields: {
    Baker: { BakerID: 'guid', Best: '#Loaf' },
    Loaf: { LoafID: 'guid', Baked: 'date', SoldAt: 'date-time', Baker: '#Baker' },
  },
  optimised: {
    Loaf: { Name: '', 'Baker.Name': '', Baked: 'range', LoafID: 'or' },
    Baker: {},
  },
} as const;
`);
});

test('a family that does not filter has no such file', () => {
  const plain = contextOf('dates');
  expect(emitFilters(plain)).toEqual([]);
  expect([hasFilters(plain), hasWhere(plain.model)]).toEqual([false, false]);
});

test('the operation table names the entity, and the lists that take ids', () => {
  const text = textOf(emitOperations(model));
  expect(text).toContain("paging: 'page', where: 'Loaf', byIds: true,");
  expect(text.match(/where:/g)).toHaveLength(1);
});

test('the operation table says where a list is quickly sorted by its rows’ id', () => {
  expect(textOf(emitOperations(model, context.filters))).toContain("key: 'LoafID', byKey: true");
  expect(textOf(emitOperations(model))).not.toContain('byKey');
  const loaf = context.filters.optimised['Loaf'];
  const filters = { ...context.filters, optimised: { Loaf: { ...loaf, order: ['Baked'] } } };
  expect(textOf(emitOperations(model, filters as typeof context.filters))).not.toContain('byKey');
});

describe('the options and methods', () => {
  const resources = emitResources(context);
  const loaves = textOf(resources, 'src/resources/loaves.gen.ts');

  test.each([
    '  where?: LoafWhere | RawWhere | undefined;',
    '  order?: LoafOrder | readonly LoafOrder[] | undefined;',
    'Optimised by Xero for `LoafID`, `Baked`.',
    'item of all pages, in the order\n   * of `LoafID` unless `order` is given.',
    "import type { LoafOrder, LoafWhere, RawWhere } from '../filters.gen.ts';",
    "  listByIds(ids: readonly string[], options?: Omit<LoavesListOptions, 'IDs' | 'order' | 'page'>): ItemStream<Loaf>;",
  ])('have %s', (line) => {
    expect(loaves).toContain(line);
  });

  test('take text where there is nothing to filter by', () => {
    expect(textOf(resources, 'src/resources/crumbs.gen.ts')).toContain(
      'where?: string | undefined',
    );
  });

  test('have a `filter` of its fields', () => {
    expect(textOf(resources, 'src/resources/bakers.gen.ts')).toContain(
      'filter?: BakerFilter | string | undefined',
    );
  });
});

const wrong: readonly [what: string, before: string, after: string, pointer: string][] = [
  ['no such entity', 'Baker: {}', 'Bagel: {}', '/optimised/Bagel'],
  ['no such field', '[Name, ', '[Title, ', '/optimised/Loaf/equal'],
  ['no such field below', 'Baker.Name', 'Baker.Title', '/optimised/Loaf/equal'],
  ['a path through what is no entity', 'Baker.Name', 'Name.Name', '/optimised/Loaf/equal'],
  ['an unknown use', 'range:', 'fast:', '/optimised/Loaf/fast'],
  ['an unknown section', '  filter:', '  filters:', '/filters'],
  ['fields that are no list', '[Baked]', 'Baked', '/optimised/Loaf/range'],
  ['an operation without `filter`', 'getBakers:', 'getLoaves:', '/filter/getLoaves'],
];

describe('facts are refused with', () => {
  test.each(wrong)('%s', (_, before, after, pointer) => {
    expect(facts).toContain(before);
    const failure = failureOf(() => readFilters(model, facts.replace(before, after)));
    expect(failure.pointer).toBe(`specs/filters.yaml#/bakery${pointer}`);
    expect(failure.hint).toContain('specs/filters.yaml');
  });

  test('a field of `filter` that the entity has not', () => {
    const slip = readFilters(model, facts.replace('bakerId', 'bagelId'));
    const failure = failureOf(() => emitFilters({ ...context, filters: slip }));
    expect(failure).toMatchObject({ stage: 'emit', pointer: expect.stringContaining('getBakers') });
  });
});
