import { describe, expect, test } from 'vitest';
import { type SlowFilterAdvice, XeroApiError, XeroHighVolumeError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { answering } from '../support/recorder.ts';
import { all, filteringClient } from './client.ts';

const id = '0f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';

async function adviceOn(
  where: unknown,
  resource: 'books' | 'readers' | 'shelves' = 'books',
): Promise<SlowFilterAdvice[]> {
  const told: SlowFilterAdvice[] = [];
  const { fetch } = answering({ Books: [], Readers: [], Shelves: [] });
  const hooks = { onSlowFilter: (advice: SlowFilterAdvice) => void told.push(advice) };
  const client = filteringClient({ fetch, hooks });
  await client[resource].list({ where });
  return told;
}

const quick: readonly object[] = [
  { Status: 'A' },
  { Status: { eq: 'A' }, Published: '2026-01-31' },
  { Status: { in: ['A'] } },
  { Published: { gte: '2026-01-01', lt: '2026-02-01' } },
  { BookID: { in: [id, id] } },
  { OR: [{ BookID: id }, { BookID: { eq: id } }] },
  { Author: { Name: 'A' } },
  {},
];

const slow: readonly [where: object, field: string, operator: string, slow: string][] = [
  [{ Title: 'A' }, 'Title', 'eq', 'the field'],
  [{ Author: { AuthorID: id } }, 'Author.AuthorID', 'eq', 'the field'],
  [{ toString: 'A' }, 'toString', 'eq', 'the field'],
  [{ Status: { ne: 'A' } }, 'Status', 'ne', 'ne'],
  [{ Status: { contains: 'A' } }, 'Status', 'contains', 'contains'],
  [{ Status: { eq: 'A', ignoreCase: true } }, 'Status', 'eq', 'ignoreCase'],
  [{ Status: null }, 'Status', 'eq', 'null'],
  [{ Published: { ne: '2026-01-31' } }, 'Published', 'ne', 'ne'],
  [{ Status: { in: ['A', 'B', 'C'] } }, 'Status', 'in', 'OR'],
  [{ OR: [{ BookID: id }, { Status: 'A' }] }, 'Status', 'eq', 'OR'],
];

describe('the hook for slow filters', () => {
  test.each(quick)('is not told of %j', async (where) => {
    expect(await adviceOn(where)).toEqual([]);
  });

  test.each(slow)('is told of %j', async (where, field, operator, part) => {
    const parts = [{ field, operator, slow: part }];
    expect(await adviceOn(where)).toEqual([{ name: 'books.list', operationId: 'getBooks', parts }]);
  });

  test('is told of every filter where nothing is optimised', async () => {
    const [advice] = await adviceOn({ Label: 'A', Room: 1 }, 'shelves');
    expect(advice?.parts.map(({ field }) => field)).toEqual(['Label', 'Room']);
  });

  test('is not told of text, which cannot be judged', async () => {
    expect(await adviceOn('Title=="A"')).toEqual([]);
  });

  test('is told once, however many requests there are', async () => {
    let told = 0;
    const hooks = { onSlowFilter: () => void told++ };
    const { fetch } = answering({ Books: [] });
    const { listByIds } = filteringClient({ fetch, hooks }).books;
    const ids = Array.from({ length: 81 }, (_, index) => `id-${index}`);
    await all(listByIds(ids, { where: { Title: 'A' } }));
    expect(told).toBe(1);
  });

  test.each<[string, () => void]>([
    [
      'throws',
      () => {
        throw new Error('of the hook');
      },
    ],
    ['rejects', () => Promise.reject(new Error('of the hook'))],
  ])('changes nothing when it %s', async (_, onSlowFilter) => {
    const { fetch } = answering({ Books: [{ Title: 'A' }] });
    const { list } = filteringClient({ fetch, hooks: { onSlowFilter } }).books;
    expect((await list({ where: { Title: 'A' } })).items).toHaveLength(1);
  });
});

describe('error 51', () => {
  const refusing = () =>
    answering(
      { ErrorNumber: 51, Type: 'HighVolumeException', Message: 'Too much.' },
      { status: 400 },
    );

  test('says which part of the filter is slow, and what to do', async () => {
    const { list } = filteringClient({ fetch: refusing().fetch }).books;
    const where = { Title: { contains: 'A' }, Status: { in: ['A', 'B'] } };
    const error = await failureOf<XeroHighVolumeError>(() => list({ where }));
    expect(error).toBeInstanceOf(XeroHighVolumeError);
    expect(error).toBeInstanceOf(XeroApiError);
    expect(error).toMatchObject({ name: 'XeroHighVolumeError', code: 'XERO_API', status: 400 });
    expect(error.slowParts?.map(({ field }) => field)).toEqual(['Title', 'Status']);
    expect(error.message).toMatch(
      /^books\.list: .*Too much.*Title contains \(the field\), Status in \(OR\).*modifiedSince/,
    );
  });

  test.each([['Title=="A"'], [undefined]])('with %j as filter tells no parts', async (where) => {
    const { list } = filteringClient({ fetch: refusing().fetch }).books;
    const error = await failureOf<XeroHighVolumeError>(() => list({ where }));
    expect(error).toBeInstanceOf(XeroHighVolumeError);
    expect(error.slowParts).toBeUndefined();
    expect(error.message).toContain('Not optimised: unknown.');
  });

  test('is told from errors whose number only begins with it', async () => {
    const { fetch } = answering({ ErrorNumber: 510, Message: 'Other.' }, { status: 400 });
    const error = await failureOf(() => filteringClient({ fetch }).books.list());
    expect(error).not.toBeInstanceOf(XeroHighVolumeError);
  });
});
