import type { ValidationErrorDetail } from '../errors/validation-errors.ts';

/** Rows to send: an array, or anything that gives them one by one and is read as they are sent. */
export type Rows<Input> = readonly Input[] | Iterable<Input> | AsyncIterable<Input>;

/**
 * What became of every row of a batch: each index of the input stands in exactly one of the four
 * lists, and each list is in the order of the input.
 */
export interface Batch<Value, Input> {
  /** Rows that Xero saved. */
  readonly ok: readonly { readonly index: number; readonly value: Value }[];
  /** Rows that Xero refused, or that cannot be sent at all, with the reasons. */
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
  /** Rows that Xero did not take, because the batch was stopped. */
  readonly notSent: readonly {
    readonly index: number;
    readonly input: Input;
    readonly error: unknown;
  }[];
  /** What stopped the batch; undefined when every row was tried. */
  readonly stopped: BatchStop | undefined;
}

/**
 * Why a batch was stopped: Xero refused the call itself (access, the day's limit), its signal said
 * so, or the input threw.
 */
export interface BatchStop {
  readonly error: unknown;
  /**
   * How many rows of the input the lists account for. All of an array; other inputs are closed, and
   * what they had from this index on was never read.
   */
  readonly read: number;
}

/** A batch while its chunks are being sent. */
export interface BatchInProgress {
  readonly ok: Batch<unknown, unknown>['ok'][number][];
  readonly failed: Batch<unknown, unknown>['failed'][number][];
  readonly unknown: Batch<unknown, unknown>['unknown'][number][];
  readonly notSent: Batch<unknown, unknown>['notSent'][number][];
}

/** The result of a batch: its lists in the order of the input. */
export function finished(
  { ok, failed, unknown, notSent }: BatchInProgress,
  stopped: BatchStop | undefined,
): Batch<unknown, unknown> {
  for (const list of [ok, failed, unknown, notSent]) list.sort((a, b) => a.index - b.index);
  return { ok, failed, unknown, notSent, stopped };
}
