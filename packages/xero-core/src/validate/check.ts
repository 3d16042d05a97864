import { type SchemaIssue, XeroSchemaError } from '../errors/schema-error.ts';
import { XeroConfigError } from '../errors/xero-error.ts';
import { callOf, type Operation } from '../operation-table.ts';
import type { PreparedCall } from '../request/prepare.ts';
import type { OperationSchemas, StandardSchema } from './schemas.ts';

/**
 * Checks the records of a JSON body before it is sent.
 *
 * @throws {XeroSchemaError} for the first ones that do not fit; nothing was sent then.
 * @throws {XeroConfigError} for a schema that answers later: what it checks could change meanwhile.
 */
export function checkBody(schemas: OperationSchemas, { operation, body }: PreparedCall): void {
  if (operation.constant || !body || !('json' in body)) return;
  const { json } = body;
  const { send = '' } = operation;
  const key = send.replace(/\[\]$/, '');
  const inside = key === '' ? json : (json as Readonly<Record<string, unknown>>)[key];
  const one = Array.isArray(inside) && send.endsWith('[]') && inside.length === 1;
  check(schemas[operation.id]?.input, 'input', operation, one ? inside[0] : inside);
}

/**
 * Checks what was read, once its dates are decoded.
 *
 * @throws {XeroSchemaError} with the value in it: the call has succeeded.
 */
export function checkResponse(
  schemas: OperationSchemas,
  operation: Operation,
  value: unknown,
): void {
  check(schemas[operation.id]?.read, 'response', operation, value);
}

function check(
  schema: StandardSchema | undefined,
  side: 'input' | 'response',
  operation: Operation,
  value: unknown,
): void {
  if (!schema) return;
  const issues = Array.isArray(value)
    ? value.flatMap((record, index) => issuesOf(operation, schema, record, [index]))
    : issuesOf(operation, schema, value, []);
  if (issues.length > 0) throw new XeroSchemaError(callOf(operation), side, issues, value);
}

function issuesOf(
  { name }: Operation,
  schema: StandardSchema,
  value: unknown,
  at: readonly PropertyKey[],
): SchemaIssue[] {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) {
    throw new XeroConfigError(`The schema of ${name} is asynchronous, and validate takes no such.`);
  }
  return (result.issues ?? []).map(({ message, path = [] }) => ({
    path: [...at, ...path.map((part) => (typeof part === 'object' ? part.key : part))],
    message,
  }));
}
