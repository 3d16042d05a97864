/**
 * What the types of a family say, for comparing; generated. A field's text is its type as in
 * TypeScript (`string`, `date`, `InvoiceStatus`, `LineItem[]`, `number{}` for a map), `|null` after
 * what may be null, and `?` at the end where the field is not always there.
 */
export interface DriftTable {
  /** By Xero's operationId, what its answer holds. */
  readonly answers: Readonly<Record<string, string>>;
  /** By type its fields, or the text of what it stands for. */
  readonly types: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** By enum its known values. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}
