import type { Batch } from '../../src/index.ts';
import type { Row } from '../support/library.ts';

/** The rows as a user may give them. */
export const inputKinds: Readonly<Record<string, (rows: Row[]) => unknown>> = {
  array: (rows) => rows,
  set: (rows) => new Set(rows),
  generator: (rows) => rows.values(),
  'async generator': (rows) => later(rows),
  stream: (rows) => new Blob([JSON.stringify(rows)]).stream().pipeThrough(jsonRows()),
};

async function* later(rows: Row[]): AsyncGenerator<Row> {
  for (const row of rows) {
    await undefined;
    yield row;
  }
}

function jsonRows(): TransformStream<Uint8Array, Row> {
  const decoder = new TextDecoder();
  let text = '';
  return new TransformStream({
    transform: (chunk) => {
      text += decoder.decode(chunk, { stream: true });
    },
    flush: (controller) => {
      for (const row of JSON.parse(text) as Row[]) controller.enqueue(row);
    },
  });
}

/** Rows to send, each telling its index. */
export function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({ Title: `Book ${index}` }));
}

/** The lists of a batch. */
export type Place = Exclude<keyof Batch<Row, Row>, 'stopped'>;

/** Where each index of the input ended. */
export function indicesOf(batch: Batch<Row, Row>): Record<Place, number[]> {
  const indices = (rows: readonly { readonly index: number }[]) => rows.map(({ index }) => index);
  return {
    ok: indices(batch.ok),
    failed: indices(batch.failed),
    unknown: indices(batch.unknown),
    notSent: indices(batch.notSent),
  };
}

/** The numbers from `start` up to, and without, `end`. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, position) => start + position);
}
