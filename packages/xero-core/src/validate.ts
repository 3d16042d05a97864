export { type SchemaIssue, XeroSchemaError } from './errors/schema-error.ts';
export type { SchemaChecks, Validation } from './validate/checks.ts';
export { createSchemaChecks } from './validate/create-schema-checks.ts';
export type { OperationSchemas, StandardSchema } from './validate/schemas.ts';
