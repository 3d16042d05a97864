import type { CheckedRow, Reading, Row } from './read-rows.ts';

/** What is imported: receipts, or bills. */
export interface Kind extends Reading {
  /** Why rows that are well-formed cannot be imported, such as for a user that is not there. */
  check(rows: readonly Row[]): Promise<CheckedRow[]>;
  /** The rows that are at Xero already: the id of each, by `keyOf`. */
  existing(rows: readonly Row[]): Promise<ReadonlyMap<string, string>>;
  /** Creates the record of a row, and gives its id. */
  create(row: Row): Promise<string>;
}

/**
 * The same row has the same key in every run, so that a run that begins while Xero is still busy
 * with a request of one that was killed does not make a second record.
 */
export async function idempotencyKey(organisation: string, body: object): Promise<string> {
  const bytes = new TextEncoder().encode(`${organisation} ${JSON.stringify(body)}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Buffer.from(hash).toString('hex');
}

export function lineItem({ Description, UnitAmount, AccountCode }: Row) {
  return { Description, Quantity: 1, UnitAmount: Number(UnitAmount), AccountCode };
}
