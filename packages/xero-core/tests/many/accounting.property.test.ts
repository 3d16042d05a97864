import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryClient, type Row } from '../support/library.ts';
import { recorder } from '../support/recorder.ts';
import { indicesOf, range, rowsOf } from './rows.ts';

type ChunkFate = 'answered' | 'short' | 'html' | 'reset' | 400 | 403 | 429 | 500 | 503;

const fates = fc.constantFrom<ChunkFate>(
  'answered',
  'answered',
  'answered',
  'short',
  'html',
  'reset',
  400,
  403,
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

/** Where a row must end, given its chunk's fate, its own, and whether the calls had stopped. */
function placeOf(fate: ChunkFate, taken: boolean): 'ok' | 'failed' | 'unknown' | 'notSent' {
  if (fate === 'answered') return taken ? 'ok' : 'failed';
  if (fate === 400) return 'failed';
  return fate === 403 || fate === 429 ? 'notSent' : 'unknown';
}

test('every row is accounted for once, whatever becomes of rows and chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 260 }),
      fc.array(fates, { minLength: 6, maxLength: 6 }),
      async (taken, chunkFates) => {
        const wire = recorder((_, chunk) => {
          const rows = taken.slice(chunk * 50, chunk * 50 + 50);
          const elements = rows.map((ok) => (ok ? {} : refused));
          return answerOf(chunkFates[chunk] ?? 'answered', elements);
        });
        const batch = await libraryClient({ ...wire, retries: 0 }).books.createMany(
          rowsOf(taken.length),
        );

        const expected = { ok: [], failed: [], unknown: [], notSent: [] } as Record<
          string,
          number[]
        >;
        const stop = chunkFates.findIndex((fate) => fate === 403 || fate === 429);
        for (const index of range(0, taken.length)) {
          const chunk = Math.floor(index / 50);
          const stopped = stop !== -1 && chunk > stop;
          const place = stopped
            ? 'notSent'
            : placeOf(chunkFates[chunk] ?? 'answered', taken[index] ?? true);
          expected[place]?.push(index);
        }
        expect(indicesOf(batch)).toEqual(expected);
        for (const row of [...batch.failed, ...batch.unknown, ...batch.notSent]) {
          expect(row.input).toEqual({ Title: `Book ${row.index}` });
        }
        for (const row of batch.failed) expect(row.errors.length).toBeGreaterThan(0);
      },
    ),
  );
});
