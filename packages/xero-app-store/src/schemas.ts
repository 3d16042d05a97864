import { operationSchemas } from '@acme/gen-app-store/schemas';
import { createSchemaChecks, type SchemaChecks } from '@acme/xero-core/validate';

export * from '@acme/gen-app-store/schemas';
export {
  createSchemaChecks,
  type OperationSchemas,
  type SchemaChecks,
  type SchemaIssue,
  type StandardSchema,
  XeroSchemaError,
} from '@acme/xero-core/validate';

/** For the client option `schemas`, beside `validate`. Every schema of the family comes with it. */
export const schemas: SchemaChecks = /*#__PURE__*/ createSchemaChecks(operationSchemas);
