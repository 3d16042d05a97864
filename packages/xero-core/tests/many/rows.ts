import type { Batch } from '../../src/index.ts';
import type { Row } from '../support/library.ts';

/** Rows to send, each telling its index. */
export function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({ Title: `Book ${index}` }));
}

/** Where each index of the input ended. */
export function indicesOf(batch: Batch<Row, Row>): Record<keyof Batch<Row, Row>, number[]> {
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
