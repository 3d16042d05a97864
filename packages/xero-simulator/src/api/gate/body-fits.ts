import type { MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { responseOf } from '../../http/answer.ts';
import type { CallEnv } from '../../http/call.ts';
import { refuse } from '../errors/refuse.ts';
import { schemasOf } from '../from-schema/family-schemas.ts';
import { recordsIn } from '../from-schema/records-in.ts';
import { timeOf } from '../from-schema/wire-dates.ts';
import type { JsonValue } from '../handler.ts';
import { jsonBody } from './body-read.ts';

/**
 * 400 for a body that the operation's schema has no place for: a text where a number stands, a value
 * that an enum does not have. Fields that Xero does not know are let through, as Xero does.
 */
export const bodyFits: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { request, match } = context.var.call;
  if (!match) return await next();
  const { operationId, table } = match.operation;
  const { routes, schemas } = await schemasOf(table.family);
  const route = routes[operationId];
  const input = schemas[operationId]?.input;
  if (route?.body?.kind !== 'json' || !input) return await next();
  const body = jsonBody(request);
  if (body === undefined) {
    const kind = table.family === 'accounting' ? 'bad-data' : 'validation';
    const message = 'The request has no JSON body.';
    return route.body.required ? responseOf(refuse(table.family, kind, { message })) : await next();
  }
  const key = route.body.key ?? '';
  const refusal = firstRefusal(input, recordsIn(body, route), key, table.family === 'accounting');
  if (!refusal) return await next();
  return responseOf(refuse(table.family, 'bad-data', refusal));
};

function firstRefusal(
  input: z.ZodType,
  records: readonly JsonValue[],
  key: string,
  toleratesMissing: boolean,
): { message: string; field: string } | undefined {
  for (const [index, record] of records.entries()) {
    const { error } = input.safeParse(record);
    for (const issue of error?.issues ?? []) {
      const value = valueAt(record, issue.path);
      if (isTolerated(issue, value, toleratesMissing)) continue;
      const place = key === '' ? issue.path : [key, index, ...issue.path];
      return { field: pathText(issue.path), message: reasonFor(issue, value, pathText(place)) };
    }
  }
  return undefined;
}

/** In the words of what reads Xero's bodies. */
function reasonFor(issue: z.core.$ZodIssue, value: JsonValue | undefined, path: string): string {
  return value === undefined
    ? `Required property is missing. Path '${path}'.`
    : `Error converting value ${JSON.stringify(value)} to type '${typeWanted(issue)}'. Path '${path}'.`;
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'List',
  boolean: 'Boolean',
  number: 'Decimal',
  object: 'Object',
  record: 'Object',
  string: 'String',
};

/** Types of fixed values are called as their fields are. */
function typeWanted(issue: z.core.$ZodIssue): string {
  if (isAboutDates(issue)) return 'DateTime';
  const known = issue.code === 'invalid_type' ? typeNames[issue.expected] : undefined;
  return known ?? String(issue.path.findLast((key) => typeof key === 'string') ?? 'Object');
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) =>
      typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}

// What Xero takes and our input types do not: null for nothing, unknown fields, every way to write a
// date. Of accounting, the books themselves say what is missing.
function isTolerated(
  issue: z.core.$ZodIssue,
  value: JsonValue | undefined,
  toleratesMissing: boolean,
): boolean {
  if (issue.code === 'unrecognized_keys' || value === null) return true;
  if (value === undefined) return toleratesMissing;
  return typeof value === 'string' && isAboutDates(issue) && timeOf(value) !== undefined;
}

function isAboutDates(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_format' || /^Invalid (day|instant)/.test(issue.message);
}

function valueAt(value: JsonValue, path: readonly PropertyKey[]): JsonValue | undefined {
  let inside: JsonValue | undefined = value;
  for (const key of path) {
    if (typeof inside !== 'object' || inside === null) return undefined;
    inside = (inside as Readonly<Record<PropertyKey, JsonValue | undefined>>)[key];
  }
  return inside;
}
