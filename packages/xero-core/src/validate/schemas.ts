/** A schema of zod, or of any other library that keeps to Standard Schema. @see https://standardschema.dev */
export interface StandardSchema {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
  };
}

/** What a schema says of a value. */
export interface SchemaResult {
  readonly issues?: readonly StandardIssue[] | undefined;
}

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * By Xero's operationId, the schema of one record that is sent and of one that is read:
 * `operationSchemas` of `@acme/xero-<family>/schemas`, or that with some of your own.
 */
export type OperationSchemas = Readonly<
  Record<
    string,
    { readonly input?: StandardSchema | undefined; readonly read?: StandardSchema | undefined }
  >
>;
