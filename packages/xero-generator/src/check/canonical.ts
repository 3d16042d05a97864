import { isObject, type Json, type JsonObject } from '../json.ts';
import { envelopeOf } from '../model/envelope.ts';
import { type Document, referenceName, type Schema } from '../openapi.ts';
import { resolved } from './bodies.ts';

/** What Xero puts around any answer, whatever the schema of the envelope says. */
const aroundAnswers = new Set([
  ...['Id', 'Status', 'ProviderName', 'DateTimeUTC', 'SummarizeErrors'],
  ...['id', 'providerName', 'dateTimeUTC', 'httpStatusCode', 'pagination', 'problem'],
]);

/**
 * An answer without what Xero puts around it, which nobody sees: the value is taken out of its
 * envelope. An answer without a schema is nothing but that.
 */
export function canonicalAnswer(document: Document, schema: Schema | undefined, value: Json): Json {
  const name = referenceName(schema);
  const isEnvelope = schema === undefined || (name !== undefined && envelopeOf(document, name));
  if (!isEnvelope || !isObject(value)) return value;
  const own = document.components.schemas[name ?? '']?.properties ?? {};
  return object(Object.entries(value).filter(([key]) => key in own || !aroundAnswers.has(key)));
}

/**
 * A request as the SDK would send it. Xero also takes, and its examples have: names and listed
 * values in any case, null for a field that is not given, numbers as texts and the reverse, fields
 * that only Xero sets (it ignores them), one record without its envelope or array, and one record
 * in an envelope where it is published bare. Input types offer none of these.
 */
export function canonicalRequest(document: Document, schema: Schema, value: Json): Json {
  return sent(document, schema, inEnvelope(document, schema, value));
}

function inEnvelope(document: Document, schema: Schema, value: Json): Json {
  if (!isObject(value)) return value;
  const body = resolved(document, schema);
  if (body.type === 'array') return [value];
  const has = (key: string) => propertyNamed(body, key) !== undefined;
  const keys = Object.keys(value);
  if (keys.some(has)) return value;
  const envelope = envelopeOf(document, referenceName(schema) ?? '');
  if (envelope) return { [envelope.key]: envelope.array ? [value] : value };
  const [rows] = Object.values(value);
  const [row] = keys.length === 1 && Array.isArray(rows) && rows.length === 1 ? rows : [];
  return isObject(row) && Object.keys(row).every(has) ? row : value;
}

function sent(document: Document, schema: Schema, value: Json): Json {
  const plain = resolved(document, schema);
  if (Array.isArray(value)) {
    const { items } = plain;
    return items ? value.map((item) => sent(document, items, item)) : value;
  }
  if (isObject(value)) return plain.properties ? sentObject(document, plain, value) : value;
  const isNumber = plain.type === 'number' || plain.type === 'integer';
  if (isNumber && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (plain.type !== 'string') return value;
  if (typeof value === 'number') return String(value);
  return sameInAnyCase(plain.enum ?? [], String(value)) ?? value;
}

function sentObject(document: Document, schema: Schema, value: JsonObject): JsonObject {
  const entity = document.components.schemas[String(schema['x-of'])];
  const entries = Object.entries(value).flatMap(([key, held]): [string, Json][] => {
    if (held === undefined) return [];
    const name = propertyNamed(schema, key);
    const property = schema.properties?.[name ?? ''];
    if (name === undefined || !property) {
      return entity && propertyNamed(entity, key) !== undefined ? [] : [[key, held]];
    }
    if (held === null && !schema.required?.includes(name)) return [];
    return [[name, sent(document, property, held)]];
  });
  return object(entries);
}

function propertyNamed(schema: Schema, key: string): string | undefined {
  return sameInAnyCase(Object.keys(schema.properties ?? {}), key);
}

function sameInAnyCase(known: readonly string[], text: string): string | undefined {
  if (known.includes(text)) return text;
  return known.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
}

function object(entries: readonly [string, Json | undefined][]): JsonObject {
  return Object.fromEntries(entries);
}
