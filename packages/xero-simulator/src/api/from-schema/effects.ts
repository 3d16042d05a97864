import type { Plain } from './conform.ts';

/** By operationId of an action, what it makes of the record. */
export const actionEffects: Readonly<Record<string, Plain>> = {
  approveTimesheet: { status: 'Approved' },
  revertTimesheet: { status: 'Draft' },
};

/** Collections that stand in a field of the record they belong to, by the end of their path. */
export const embedded: readonly { readonly path: RegExp; readonly field: string }[] = [
  { path: /\/Timesheets\/[^/]+\/Lines$/, field: 'timesheetLines' },
];
