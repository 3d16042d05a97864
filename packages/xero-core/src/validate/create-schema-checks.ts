import { XeroConfigError } from '../base.ts';
import { type SchemaIssue, XeroSchemaError } from '../errors/schema-error.ts';
import type { Operation } from '../operation-table.ts';
import type { PreparedCall } from '../request/prepare.ts';
import type { Checks, SchemaChecks } from './checks.ts';
import type { OperationSchemas, StandardSchema } from './schemas.ts';

/**
 * For the client option `schemas`: checks by the schemas of each operation. Those of the family are
 * `operationSchemas`, and `schemas` is made of them.
 *
 * A check throws {@link XeroSchemaError} for what does not fit, and {@link XeroConfigError} for a
 * schema that answers later: what it checks could change meanwhile.
 */
export function createSchemaChecks(schemas: OperationSchemas): SchemaChecks {
  const input: Checks['input'] = ({ operation, body }) =>
    checkInput(schemas[operation.id]?.input, operation, body);
  const response: Checks['response'] = (operation, value) =>
    check(schemas[operation.id]?.read, 'response', operation, value);
  const bySide = { input: { input }, response: { response }, both: { input, response } };
  return {
    checksOf(validation) {
      if (Object.hasOwn(bySide, validation)) return bySide[validation];
      throw new XeroConfigError(
        `validate is 'input', 'response' or 'both', not ${String(validation)}.`,
      );
    },
  };
}

function checkInput(
  schema: StandardSchema | undefined,
  operation: Operation,
  body: PreparedCall['body'],
): void {
  if (operation.constant || !body || !('json' in body)) return;
  const { json } = body;
  const { send = '' } = operation;
  const key = send.replace(/\[\]$/, '');
  const inside = key === '' ? json : (json as Readonly<Record<string, unknown>>)[key];
  const one = Array.isArray(inside) && send.endsWith('[]') && inside.length === 1;
  check(schema, 'input', operation, one ? inside[0] : inside);
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
  const call = { name: operation.name, operationId: operation.id };
  if (issues.length > 0) throw new XeroSchemaError(call, side, issues, value);
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
