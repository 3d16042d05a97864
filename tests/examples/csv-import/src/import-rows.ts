import { XeroOutcomeUnknownError, XeroValidationError } from '@acme/xero-accounting';
import type { Kind } from './kind.ts';
import type { CheckedRow, Row } from './read-rows.ts';

export interface Outcome {
  readonly row: Row;
  readonly outcome: 'created' | 'to be created' | 'exists' | 'failed' | 'unknown' | 'not sent';
  readonly xeroId?: string;
  readonly reasons?: readonly string[];
}

export interface Import {
  readonly dryRun: boolean;
  /** Ends the import after the row that is under way. */
  readonly signal: AbortSignal;
  /** Told of every row once. */
  readonly tell: (outcome: Outcome) => void;
}

/** How many rows are looked up at once: so many invoice numbers Xero takes. */
const lookup = 40;

/**
 * Imports the rows one by one, each under a key of its own; Xero takes sixty calls a minute, however
 * many rows each has.
 *
 * @throws what stopped it, after it has told of all rows.
 */
export async function importRows(kind: Kind, rows: readonly CheckedRow[], settings: Import) {
  const { tell } = settings;
  const good = rows.filter(({ problems }) => problems.length === 0).map(({ row }) => row);
  let stopped: { error: unknown } | undefined;
  const checked = await kind.check(good);
  for (const { row, problems } of [...rows, ...checked]) {
    if (problems.length > 0) tell({ row, outcome: 'failed', reasons: problems });
  }
  const left = checked.filter(({ problems }) => problems.length === 0).map(({ row }) => row);
  while (left.length > 0 && !stopped) {
    const some = left.slice(0, lookup);
    try {
      const existing = await kind.existing(some);
      for (const row of some) {
        settings.signal.throwIfAborted();
        const outcome = await importRow(kind, row, existing.get(kind.keyOf(row)), settings.dryRun);
        left.shift();
        tell(outcome);
      }
    } catch (error) {
      stopped = { error };
    }
  }
  if (!stopped) return;
  const [first, ...others] = left;
  const unknown = stopped.error instanceof XeroOutcomeUnknownError;
  if (first) tell({ row: first, outcome: unknown ? 'unknown' : 'not sent' });
  for (const row of others) tell({ row, outcome: 'not sent' });
  throw stopped.error;
}

async function importRow(
  kind: Kind,
  row: Row,
  xeroId: string | undefined,
  dryRun: boolean,
): Promise<Outcome> {
  if (xeroId !== undefined) return { row, outcome: 'exists', xeroId };
  if (dryRun) return { row, outcome: 'to be created' };
  try {
    return { row, outcome: 'created', xeroId: await kind.create(row) };
  } catch (error) {
    if (!(error instanceof XeroValidationError)) throw error;
    const reasons = error.validationErrors.map(({ message }) => message);
    return { row, outcome: 'failed', reasons: reasons.length > 0 ? reasons : [error.message] };
  }
}
