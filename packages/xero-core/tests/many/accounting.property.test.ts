import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryClient, type Row } from '../support/library.ts';
import { recorder } from '../support/recorder.ts';
import { indicesOf, inputKinds, type Place, range, rowsOf } from './rows.ts';

type ChunkFate = 'answered' | 'short' | 'html' | 'reset' | 400 | 403 | 413 | 429 | 500 | 503;

const fates = fc.constantFrom<ChunkFate>(
  'answered',
  'answered',
  'answered',
  'short',
  'html',
  'reset',
  400,
  403,
  413,
  429,
  500,
  503,
);

const refused: Row = { HasErrors: true, ValidationErrors: [{ Message: 'no' }] };

function answerOf(fate: ChunkFate, elements: Row[]): Response {
  if (fate === 'reset') throw new TypeError('reset');
  if (fate === 'html') return new Response('<p>Sorry</p>');
  if (fate === 'answered') return Response.json({ Books: elements });
  if (fate === 'short') return Response.json({ Books: elements.slice(1) });
  return Response.json({ Elements: elements }, { status: fate });
}

/** Where a row that was sent must end, given its chunk's fate and its own. */
function placeOf(fate: ChunkFate, taken: boolean): Place {
  if (fate === 'answered') return taken ? 'ok' : 'failed';
  if (fate === 400 || fate === 413) return 'failed';
  return fate === 403 || fate === 429 ? 'notSent' : 'unknown';
}

const rowFates = fc.array(fc.constantFrom('taken', 'taken', 'refused', 'not JSON' as const), {
  maxLength: 260,
});

test('every row is accounted for once, whatever becomes of rows and chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      rowFates,
      fc.array(fates, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(...Object.keys(inputKinds)),
      async (rowFate, chunkFates, concurrency, kind) => {
        // A stream of the platform passes JSON here, which a row that is none cannot go through.
        const bad = (index: number) => rowFate[index] === 'not JSON' && kind !== 'stream';
        const rows = rowsOf(rowFate.length).map((row, index) =>
          bad(index) ? { ...row, Copies: 1n } : row,
        );
        const sentIn = new Map<number, ChunkFate>();
        const wire = recorder((request) => {
          const sent = (JSON.parse(request.text) as { Books: Row[] }).Books;
          const indices = sent.map((row) => Number(String(row['Title']).slice('Book '.length)));
          const fate = chunkFates[Math.floor((indices[0] ?? 0) / 50)] ?? 'answered';
          for (const index of indices) {
            expect(sentIn.has(index)).toBe(false);
            sentIn.set(index, fate);
          }
          const elements = indices.map((index) => (rowFate[index] === 'refused' ? refused : {}));
          return answerOf(fate, elements);
        });
        const input = inputKinds[kind]?.(rows);
        const { books } = libraryClient({ ...wire, retries: 0 });
        const batch = await books.createMany(input, { concurrency });

        const read = batch.stopped?.read ?? rows.length;
        if (kind === 'array') expect(read).toBe(rows.length);
        const expected: Record<Place, number[]> = { ok: [], failed: [], unknown: [], notSent: [] };
        for (const index of range(0, read)) {
          const fate = sentIn.get(index);
          const ownFailure = bad(index) && !batch.notSent.some((row) => row.index === index);
          const place =
            fate === undefined
              ? ownFailure
                ? 'failed'
                : 'notSent'
              : placeOf(fate, rowFate[index] !== 'refused');
          expected[place].push(index);
        }
        expect(indicesOf(batch)).toEqual(expected);
        const stops = [...sentIn.values()].some((fate) => fate === 403 || fate === 429);
        expect(batch.stopped !== undefined).toBe(stops);
        if (!stops) expect(batch.notSent).toEqual([]);
        for (const row of [...batch.failed, ...batch.unknown, ...batch.notSent]) {
          expect(row.input).toEqual(rows[row.index]);
        }
        for (const row of batch.failed) expect(row.errors.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
