import { XeroApiError } from '../errors/api-error.ts';
import { XeroOutcomeUnknownError } from '../errors/outcome-unknown-error.ts';
import { elementErrors, type ValidationErrorDetail } from '../errors/validation-errors.ts';
import type { BatchInProgress } from './batch.ts';
import type { Row } from './row-reader.ts';

/** Sorts the rows of an answered chunk by what Xero says of each. */
export function sortAnswered(
  batch: BatchInProgress,
  rows: readonly Row[],
  elements: unknown,
): void {
  const answered = Array.isArray(elements) ? elements : [];
  for (const [position, row] of rows.entries()) {
    if (answered.length !== rows.length) {
      const error = new Error(`Sent ${rows.length} rows and got ${answered.length} back.`);
      batch.unknown.push({ ...row, error });
      continue;
    }
    const element: unknown = answered[position];
    if (isRefused(element)) {
      batch.failed.push({ ...row, errors: elementErrors(element, row.index) });
    } else {
      batch.ok.push({ index: row.index, value: element });
    }
  }
}

/** Sorts the rows of a chunk that failed as a whole. Whether the rest may still be sent is the result. */
export function sortFailed(
  batch: BatchInProgress,
  rows: readonly Row[],
  error: unknown,
  { left, aborted }: { readonly left: boolean; readonly aborted: boolean },
): boolean {
  if (isRefusedForItsRows(error)) {
    for (const [position, row] of rows.entries()) {
      const errors = errorsOfRow(error, rows.length, position, row.index);
      batch.failed.push({ ...row, errors });
    }
    return true;
  }
  const lost = left && (aborted || error instanceof XeroOutcomeUnknownError);
  const list = lost ? batch.unknown : batch.notSent;
  list.push(...rows.map((row) => ({ ...row, error })));
  return lost && !aborted;
}

/** Refusals that would meet every other chunk too: no access, no such place, a limit. */
const refusesTheCall: ReadonlySet<number> = new Set([401, 403, 404, 429]);

function isRefusedForItsRows(error: unknown): error is XeroApiError {
  return error instanceof XeroApiError && error.status < 500 && !refusesTheCall.has(error.status);
}

/** The row's own reasons, or those of the whole chunk where Xero gives none for it. */
function errorsOfRow(
  error: XeroApiError,
  rows: number,
  position: number,
  index: number,
): readonly ValidationErrorDetail[] {
  // Where Xero lists fewer records than were sent, a position says nothing about the row.
  const own =
    elementCount(error.body) === rows
      ? error.validationErrors.filter((detail) => detail.elementIndex === position)
      : [];
  if (own.length > 0) return own.map((detail) => ({ ...detail, elementIndex: index }));
  return [
    { message: `Refused with the rows it was sent with: ${error.message}`, elementIndex: index },
  ];
}

function elementCount(body: unknown): number | undefined {
  const { Elements, items } = (body ?? {}) as { Elements?: unknown; items?: unknown };
  const elements = Elements ?? items;
  return Array.isArray(elements) ? elements.length : undefined;
}

function isRefused(element: unknown): boolean {
  if (typeof element !== 'object' || element === null) return false;
  const record = element as Record<string, unknown>;
  const errors = record['ValidationErrors'];
  return (
    record['StatusAttributeString'] === 'ERROR' ||
    record['HasErrors'] === true ||
    record['HasValidationErrors'] === true ||
    record['status'] === 'REJECTED' ||
    (Array.isArray(errors) && errors.length > 0)
  );
}
