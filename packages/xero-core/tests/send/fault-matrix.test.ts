import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { XeroSession } from '../../src/index.ts';
import { collect } from '../call/library-pages.ts';
import { type Fault, FaultyLibrary, faults } from '../support/faulty-library.ts';
import { type LibraryClient, libraryClient } from '../support/library.ts';
import { QuickTime } from '../support/quick-time.ts';

interface Task {
  readonly name: string;
  readonly call: (client: LibraryClient) => PromiseLike<unknown>;
  /** The requests that the fault hits. */
  readonly target: (url: string) => boolean;
  /** How often the server did the work; undefined for reads, which do none. */
  readonly done: (library: FaultyLibrary) => number | undefined;
}

const every = () => true;
const rows = Array.from({ length: 10 }, (_, index) => ({ Number: index + 1 }));

const tasks: readonly Task[] = [
  {
    name: 'read',
    call: ({ books }) => books.get('1'),
    target: every,
    done: () => undefined,
  },
  {
    name: 'write with key',
    call: ({ books }) => books.create({ Title: 'A' }),
    target: every,
    done: ({ created }) => created.length,
  },
  {
    name: 'DELETE',
    call: ({ books }) => books.delete('1'),
    target: every,
    done: ({ books }) => (books.has('1') ? 0 : 1),
  },
  {
    name: 'upload',
    call: ({ books }) => books.covers.upload('1', 'a.png', new Blob(['png'])),
    target: every,
    done: ({ covers }) => covers.length,
  },
  {
    name: 'page 3 of 5',
    call: async ({ books }) => {
      expect(await collect(books.list())).toEqual(rows);
    },
    target: (url) => url.includes('page=3'),
    done: () => undefined,
  },
];

const title = '# Faults and what becomes of calls';
const legend =
  'Outcome of the call, how often it was sent, and how often the server did the work; each fault strikes once, then always. Written by `fault-matrix.test.ts`.';

interface Outcome {
  readonly end: string;
  readonly attempts: number;
  readonly done: number | undefined;
}

async function outcomeOf(
  plan: (hit: number) => Fault | undefined,
  task: Task,
  retries?: number,
): Promise<Outcome> {
  const clock = new QuickTime();
  const library = new FaultyLibrary(clock, plan, task.target);
  const wire = await library.start();
  const session: XeroSession = {
    tenantId: 'tenant',
    accessToken: async ({ rejected }) => (rejected ? 'renewed' : 'first'),
  };
  const client = libraryClient({ ...wire, clock, retries }, { session });
  const end = await Promise.resolve(task.call(client)).then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
  return { end, attempts: library.hits, done: task.done(library) };
}

/** What must hold whatever happens: nothing done twice, and nobody told what is not so. */
function expectHonest({ end, done }: Outcome, what: string): void {
  if (done === undefined) return;
  const possible = { ok: [1], XeroOutcomeUnknownError: [0, 1] }[end] ?? [0];
  expect(possible, `${what} ended as ${end}`).toContain(done);
}

function cell({ end, attempts, done }: Outcome): string {
  const name = end.replace(/^Xero|Error$/g, '');
  return `${name}, sent ${attempts}${done === undefined ? '' : `, done ${done}`}`;
}

/** A table whose columns line up. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], pad: string) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, pad)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head, ' '), line([], '-'), ...body.map((row) => line(row, ' '))].join('\n');
}

test('what becomes of each call under each fault', async () => {
  const rows = [['fault', ...tasks.map(({ name }) => name)]];
  for (const fault of faults) {
    for (const often of ['once', 'always']) {
      const plan = (hit: number) => (hit === 0 || often === 'always' ? fault : undefined);
      const row = [`${fault}, ${often}`];
      for (const task of tasks) {
        const outcome = await outcomeOf(plan, task);
        expectHonest(outcome, `${task.name} under ${fault}, ${often},`);
        row.push(cell(outcome));
      }
      rows.push(row);
    }
  }
  await expect(`${title}\n\n${legend}\n\n${markdown(rows)}\n`).toMatchFileSnapshot(
    'fault-matrix.md',
  );
});

test('whatever goes wrong, one fault after the other: nothing is done twice or lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tasks),
      fc.array(fc.option(fc.constantFrom(...faults), { nil: undefined, freq: 9 }), {
        minLength: 1,
        maxLength: 10,
      }),
      async (task, plan) => {
        const outcome = await outcomeOf((hit) => plan[hit], task, 9);
        expectHonest(outcome, `${task.name} under ${plan.join(', ')}`);
      },
    ),
    { numRuns: 300 },
  );
});
