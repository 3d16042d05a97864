import { type XeroApiError, XeroValidationError } from '../errors/api-error.ts';
import { XeroOutcomeUnknownError } from '../errors/outcome-unknown-error.ts';
import { elementErrors, type ValidationErrorDetail } from '../errors/validation-errors.ts';

/** What became of every row of a batch; each index of the input stands in exactly one list. */
export interface Batch<Value, Input> {
  /** Rows that Xero saved. */
  readonly ok: readonly { readonly index: number; readonly value: Value }[];
  /** Rows that Xero refused, with its reasons. */
  readonly failed: readonly {
    readonly index: number;
    readonly input: Input;
    readonly errors: readonly ValidationErrorDetail[];
  }[];
  /** Rows that may or may not have been saved, since the answer was lost. */
  readonly unknown: readonly {
    readonly index: number;
    readonly input: Input;
    readonly error: unknown;
  }[];
  /** Rows that Xero did not take, because the calls were refused or aborted. */
  readonly notSent: readonly {
    readonly index: number;
    readonly input: Input;
    readonly error: unknown;
  }[];
}

/** A batch while its chunks are being sent. */
export interface BatchInProgress<Value, Input> {
  readonly ok: Batch<Value, Input>['ok'][number][];
  readonly failed: Batch<Value, Input>['failed'][number][];
  readonly unknown: Batch<Value, Input>['unknown'][number][];
  readonly notSent: Batch<Value, Input>['notSent'][number][];
}

/** Xero's guidance: about fifty records in a request. */
export const chunkSize = 50;

/** Sorts the rows of an answered chunk by what Xero says of each. */
export function sortAnswered<Value, Input>(
  batch: BatchInProgress<Value, Input>,
  inputs: readonly Input[],
  start: number,
  elements: unknown,
): void {
  const answered = Array.isArray(elements) ? elements : [];
  for (const [position, input] of inputs.entries()) {
    const index = start + position;
    if (answered.length !== inputs.length) {
      const error = new Error(`Sent ${inputs.length} rows and got ${answered.length} back.`);
      batch.unknown.push({ index, input, error });
      continue;
    }
    const element: unknown = answered[position];
    const errors = elementErrors(element, index);
    if (isRefused(element)) batch.failed.push({ index, input, errors });
    else batch.ok.push({ index, value: element as Value });
  }
}

/** Sorts the rows of a chunk that failed as a whole. Whether the rest may still be sent is the result. */
export function sortFailed<Value, Input>(
  batch: BatchInProgress<Value, Input>,
  inputs: readonly Input[],
  start: number,
  error: unknown,
  { left, aborted }: { readonly left: boolean; readonly aborted: boolean },
): boolean {
  const rows = inputs.map((input, position) => ({ index: start + position, input }));
  if (error instanceof XeroValidationError) {
    batch.failed.push(
      ...rows.map((row, position) => ({
        ...row,
        errors: errorsOfRow(error, rows.length, position, row.index),
      })),
    );
    return true;
  }
  const lost = left && (aborted || error instanceof XeroOutcomeUnknownError);
  const list = lost ? batch.unknown : batch.notSent;
  list.push(...rows.map((row) => ({ ...row, error })));
  return lost && !aborted;
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
