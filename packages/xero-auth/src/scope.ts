import type { XeroScope } from '@acme/gen-scopes';

/** The name of a scope, such as `accounting.invoices.read`; also one that is newer than this version. */
export type Scope = XeroScope | (string & {});
