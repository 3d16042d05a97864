/** The name of a scope, such as `accounting.invoices.read` or `offline_access`. */
export type Scope = string;
