import { Refused } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';

/** From each status, those that a client may set; one with none cannot be edited. */
export type Moves<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/**
 * The status that a document takes.
 *
 * @throws Refused where the way there is closed.
 */
export function statusOf<Status extends string>(
  kind: string,
  input: Fields,
  before: Status | undefined,
  moves: Moves<Status>,
  first: readonly Status[],
): Status {
  const known = Object.keys(moves) as Status[];
  const wanted = input.choice('Status', known);
  const open = before === undefined ? first : moves[before];
  if (before !== undefined && open.length === 0) {
    throw new Refused(`${kind} with status ${before} cannot be edited.`);
  }
  const status = wanted ?? before ?? first[0];
  if (status === undefined || !open.includes(status)) {
    const from = before === undefined ? 'start as' : `go from ${before} to`;
    throw new Refused(`${kind} cannot ${from} ${status}.`);
  }
  return status;
}
