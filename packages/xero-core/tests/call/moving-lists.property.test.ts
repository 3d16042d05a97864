import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryClient } from '../support/library.ts';
import { type Change, idOf, MovingTable } from '../support/moving-table.ts';
import { collect } from './library-pages.ts';

const pageSize = 5;
const starts = fc.integer({ min: 0, max: 60 });
const concurrencies = fc.integer({ min: 1, max: 4 });
const positions = fc.array(fc.nat(100), { maxLength: 3 });
const touches = fc.record({ touched: positions });
const many = fc.array(fc.nat(100), { maxLength: 3 * pageSize });
// By how much a list may grow between two pages: less than a page.
const newIds = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { maxLength: pageSize - 1 });
const additions = newIds.map((ids) => ids.map((id): Change => ({ added: [id] })));

interface Run {
  readonly start: number;
  readonly concurrency: number;
  /** What happens before the second answer, the third, … */
  readonly changes: readonly Change[];
  /** How long each answer takes, so that they overtake each other. */
  readonly turns: readonly number[];
}

function runs(changes: fc.Arbitrary<readonly Change[]>): fc.Arbitrary<Run> {
  const turns = fc.array(fc.nat(4), { maxLength: 20 });
  return fc.record({ start: starts, concurrency: concurrencies, changes, turns });
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

async function idsOf(
  { start, concurrency, changes, turns }: Run,
  list: 'members' | 'visits',
): Promise<{ ids: unknown[]; table: MovingTable }> {
  const table = new MovingTable(numbered(start));
  const key = list === 'members' ? 'MemberID' : 'VisitID';
  let requests = 0;
  let answers = 0;
  const wire = table.serve(list === 'members' ? 'Members' : 'Visits', key, async () => {
    const turn = turns[requests++] ?? 0;
    for (let past = 0; past < turn; past += 1) await new Promise(setImmediate);
    table.change(changes[answers++ - 1] ?? {});
  });
  const rows = await collect(libraryClient(wire)[list].list({ pageSize, concurrency }));
  return { ids: rows.map((row) => row[key]), table };
}

function expectOnce({ ids, table }: { ids: unknown[]; table: MovingTable }): void {
  expect(new Set(ids).size).toBe(ids.length);
  expect([...table.constant].filter((id) => !ids.includes(id))).toEqual([]);
}

describe('in the order of ids, every row that stays comes exactly once', () => {
  test('while rows change and are added', async () => {
    const changes = fc.tuple(fc.array(touches, { maxLength: 20 }), additions).chain((parts) => {
      const all: readonly Change[] = parts.flat();
      return fc.shuffledSubarray([...all], { minLength: all.length });
    });
    await fc.assert(
      fc.asyncProperty(runs(changes), async (run) => expectOnce(await idsOf(run, 'members'))),
      { numRuns: 300 },
    );
  });

  test('while rows change and are removed, also by the page', async () => {
    const changes = fc.array(fc.record({ touched: positions, removed: many }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(runs(changes), async (run) => expectOnce(await idsOf(run, 'members'))),
      { numRuns: 300 },
    );
  });

  test('while every row that is given leaves the list', async () => {
    await fc.assert(
      fc.asyncProperty(starts, concurrencies, async (start, concurrency) => {
        const table = new MovingTable(numbered(start));
        const { members } = libraryClient(table.serve('Members', 'MemberID'));
        const given: unknown[] = [];
        for await (const { MemberID } of members.list({ pageSize, concurrency })) {
          given.push(MemberID);
          table.remove(MemberID);
        }
        expect(given.toSorted()).toEqual(numbered(start).map(idOf));
      }),
    );
  });
});

describe('whatever happens', () => {
  // Fewer rows than a page change, or the same page twice could not be told from a list that is stuck.
  const anything = fc.array(
    fc.record({
      touched: fc.array(fc.nat(100), { maxLength: 1 }),
      removed: positions,
      added: fc.array(fc.integer({ min: 100, max: 120 }), { maxLength: 1 }),
    }),
    { maxLength: pageSize - 1 },
  );

  test.each(['members', 'visits'] as const)('no row of %s comes twice', async (list) => {
    await fc.assert(
      fc.asyncProperty(runs(anything), async (run) => {
        const { ids } = await idsOf(run, list);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

test('by the last update a row can be missed, which is what the order by id is for', async () => {
  const run: Run = { start: 10, concurrency: 1, changes: [{ touched: [0] }], turns: [] };
  expect((await idsOf(run, 'visits')).ids).toHaveLength(9);
  expect((await idsOf(run, 'members')).ids).toHaveLength(10);
});
