import { byCodeUnit } from '../json.ts';

/** What kind of thing changed, in the order of a report. */
export const changeKinds = ['operation', 'parameter', 'schema', 'field', 'enum value'] as const;

/** One difference between two releases of a published document. */
export interface Change {
  readonly kind: (typeof changeKinds)[number];
  readonly action: 'added' | 'removed' | 'changed';
  /** Where: `GET /Invoices`, `GET /Invoices › query page`, `Invoice`, `Invoice.LineItems[].Code`. */
  readonly path: string;
  /** What about it: the enum value, or what was there before and is there now. */
  readonly detail?: string;
  /** Whether a program that compiled and worked with the old document may not with the new one. */
  readonly breaking: boolean;
}

/** Sorts changes by kind, path, action and detail; the same on every machine. */
export function sortChanges(changes: readonly Change[]): Change[] {
  return changes.toSorted(
    (left, right) =>
      changeKinds.indexOf(left.kind) - changeKinds.indexOf(right.kind) ||
      byCodeUnit(left.path, right.path) ||
      byCodeUnit(left.action, right.action) ||
      byCodeUnit(left.detail ?? '', right.detail ?? ''),
  );
}
