/** By entity, the fields written as `guid`, `date` or `date-time`, and `#Entity` for references. */
export type FieldTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a family's generated package tells about its filters. */
export interface FilterTable {
  readonly fields: FieldTable;
  /**
   * By entity whose list Xero refuses to very large organisations, the fields that are quick: ''
   * with `==`, `range` with comparisons too, `or` in an OR too.
   */
  readonly optimised: FieldTable;
}
