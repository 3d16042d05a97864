import { isObject, type Json, type JsonObject, objectAt } from './json.ts';
import { correctedMarks, correctedName, isLeftOut } from './published-corrections.ts';
import { type PublishedDocument, resolve } from './published-document.ts';

/** What a field holds on the wire, and what the SDK must make of it. */
export interface SampleValue {
  readonly wire: Json;
  readonly decoded: Json;
}

/** Objects below this depth are left out, since the schemas refer to each other in circles. */
const deepest = 3;

/** A value for a request body, as a user would write it: deterministic, and the same on the wire. */
export function sampleInput(document: PublishedDocument, schema: JsonObject): Json {
  return sample(document, schema, 'input', '', 0).wire;
}

/** A value for an answer: as Xero sends it, and as the SDK must return it. */
export function sampleAnswer(document: PublishedDocument, schema: JsonObject): SampleValue {
  return sample(document, schema, 'answer', '', 0);
}

type Direction = 'input' | 'answer';

function sample(
  document: PublishedDocument,
  schema: JsonObject,
  direction: Direction,
  field: string,
  depth: number,
): SampleValue {
  if (schema.type === 'array') {
    const items = resolve(document, schema.items);
    const item = sample(document, items, direction, field, depth);
    return { wire: [item.wire], decoded: [item.decoded] };
  }
  if (isNested(schema)) return sampleObject(document, schema, direction, field, depth);
  return direction === 'input' ? same(plainValue(schema, field)) : answerValue(schema, field);
}

function sampleObject(
  document: PublishedDocument,
  schema: JsonObject,
  direction: Direction,
  field: string,
  depth: number,
): SampleValue {
  const wire: JsonObject = {};
  const decoded: JsonObject = {};
  for (const [name, node] of Object.entries(objectAt(schema, 'properties'))) {
    if (isLeftOut(field, name)) continue;
    const property = correctedMarks(name) ?? resolve(document, node);
    if (depth + 1 >= deepest && isNested(contentOf(document, property))) continue;
    const value = sample(document, property, direction, name, depth + 1);
    wire[correctedName(name)] = value.wire;
    decoded[correctedName(name)] = value.decoded;
  }
  return { wire, decoded };
}

function contentOf(document: PublishedDocument, schema: JsonObject): JsonObject {
  return schema.type === 'array' ? contentOf(document, resolve(document, schema.items)) : schema;
}

function isNested(schema: JsonObject): boolean {
  return schema.type === 'object' || isObject(schema.properties);
}

function answerValue(schema: JsonObject, field: string): SampleValue {
  if (schema['x-is-msdate'] === true) {
    return { wire: '/Date(1704020400000+1300)/', decoded: '2024-01-01' };
  }
  if (schema['x-is-msdate-time'] === true) {
    return { wire: '/Date(1518685950940+0000)/', decoded: '2018-02-15T09:12:30.940Z' };
  }
  if (schema.format === 'date') return { wire: '2024-02-29T00:00:00', decoded: '2024-02-29' };
  if (schema.format === 'date-time') {
    return { wire: '2021-03-11T05:10:50.9814337', decoded: '2021-03-11T05:10:50.9814337Z' };
  }
  return same(plainValue(schema, field));
}

function same(value: Json): SampleValue {
  return { wire: value, decoded: value };
}

/** A value of the schema's type and format that could stand in a body, a query or a plain field. */
export function plainValue(schema: JsonObject, field: string): Json {
  const known = schema.enum;
  if (Array.isArray(known) && known[0] !== undefined) return known[0];
  if (schema['x-is-msdate'] === true || schema.format === 'date') return '2026-01-31';
  if (schema['x-is-msdate-time'] === true || schema.format === 'date-time') {
    return '2026-01-31T10:20:30Z';
  }
  if (schema.format === 'uuid' || schema.format === 'guid') return guidOf(field);
  switch (schema.type) {
    case 'integer':
      return 4;
    case 'number':
      return 1.0734;
    case 'boolean':
      return true;
    default:
      return `${field} "é" & /Date(0)/ #1`;
  }
}

/** A GUID that is always the same for one name, so that a mix-up of two ids shows. */
export function guidOf(name: string): string {
  const digits = [...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('');
  const tail = digits.padEnd(12, '0').slice(-12);
  const head = name.length.toString(16).padStart(8, '0');
  return `${head}-0000-4000-8000-${tail}`;
}
