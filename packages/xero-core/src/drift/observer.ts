import { XeroConfigError } from '../errors/xero-error.ts';
import { compare } from './compare.ts';
import type { DriftTable } from './table.ts';

/** A difference between what Xero sent and what the types say. It changes nothing of the result. */
export interface Drift {
  /**
   * `unknown-value`: an enum value that is not listed; `unknown-field`: a field that the type lacks;
   * `type-clash`: another kind of value, null where none is due, or nothing where something is.
   */
  readonly kind: 'unknown-value' | 'unknown-field' | 'type-clash';
  /** Type and field: `Invoice.Status`. */
  readonly path: string;
  /** The method whose answer showed it first: `invoices.list`. */
  readonly name: string;
  /** What the types say of the field; undefined where they do not know it. */
  readonly expected: string | undefined;
  /** Which kind of value came, and of an unknown value itself, as far as 60 characters. */
  readonly got: string;
}

/** How closely to look. */
export interface DriftOptions {
  /** The share of answers that are compared, from 0 to 1. @default 1 */
  readonly sample?: number | undefined;
}

/** What a client gives each answer to, as the option `onDrift`; it never throws. */
export type DriftObserver = (
  operation: { readonly name: string; readonly id: string },
  answer: unknown,
) => void;

/** Fields with names of Xero's users' choice would fill the memory of a long-lived process. */
const mostPaths = 1000;

/**
 * An observer that compares answers with a table, and reports each path once for each kind.
 *
 * @throws {XeroConfigError} when `sample` is not from 0 to 1.
 */
export function createDriftObserver(
  table: DriftTable,
  report: (drift: Drift) => void,
  { sample = 1 }: DriftOptions = {},
): DriftObserver {
  if (!(sample >= 0 && sample <= 1)) {
    throw new XeroConfigError(`sample must be a number from 0 to 1, not ${sample}.`);
  }
  const told = new Set<string>();
  return ({ name, id }, answer) => {
    const type = Object.hasOwn(table.answers, id) ? table.answers[id] : undefined;
    if (type === undefined || Math.random() >= sample) return;
    compare(table, type, answer, (difference) => {
      const key = `${difference.kind} ${difference.path}`;
      if (told.has(key) || told.size >= mostPaths) return;
      told.add(key);
      void quietly(() => report({ ...difference, name }));
    });
  };
}

/** What a report throws, now or later, is its own affair and not that of the call. */
async function quietly(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {}
}
