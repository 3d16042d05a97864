import { describe, expect, it } from 'vitest';
import { callMethod } from './src/call-method.ts';
import { createClients, type Family } from './src/clients.ts';
import { isObject, type Json, type JsonObject, objectAt } from './src/json.ts';
import {
  operationCases,
  operations,
  publishedFamilies,
  whySkipped,
} from './src/operation-cases.ts';
import { planAnswer } from './src/planned-answer.ts';
import { planCall } from './src/planned-call.ts';
import { correctedMarks, correctedName } from './src/published-corrections.ts';
import { resolve } from './src/published-document.ts';
import { recordingFetch } from './src/wire.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

describe.skipIf(operations.length === 0)(`row 23: the dates of${whySkipped}`, () => {
  it.each(publishedFamilies())('%s are what their type says, at run time', async (family) => {
    const published = publishedDates(family);
    const seen = new Map<string, 'date' | 'date-time'>();
    for (const { operation, method } of operationCases()) {
      if (operation.document.family !== family) continue;
      const { fetch } = recordingFetch(planAnswer(operation, method).answer);
      const client = createClients({ fetch })[family as Family];
      const given = await callMethod(client, method, planCall(operation, method, 'least').values);
      for (const [field, value] of textsIn(given)) {
        expect(value, field).not.toMatch(/^\/Date\(\d{6}/);
        if (day.test(value)) seen.set(field, 'date');
        else if (instant.test(value)) seen.set(field, 'date-time');
      }
    }
    for (const [field, kind] of seen) expect([field, published.get(field)]).toEqual([field, kind]);
    // All of them, but for what is only sent, or stands deeper than the answers made up here.
    const unseen = [...published.keys()].filter((field) => !seen.has(field));
    expect(unseen).toEqual(neverSeen[family] ?? []);
  });
});

const neverSeen: Readonly<Record<string, readonly string[]>> = {
  'app-store': ['timestamp'],
  finance: ['date'],
};

/** Every field that a published schema marks as a day or an instant. */
function publishedDates(family: string): Map<string, 'date' | 'date-time'> {
  const document = operations.find((operation) => operation.document.family === family)?.document;
  if (!document) return new Map();
  const schemas = objectAt(objectAt(document.root, 'components'), 'schemas');
  const found = new Map<string, 'date' | 'date-time'>();
  for (const schema of Object.values(schemas)) {
    for (const [name, node] of Object.entries(objectAt(schema as JsonObject, 'properties'))) {
      const property = correctedMarks(name) ?? resolve(document, node);
      const kind = kindOf(property.type === 'array' ? resolve(document, property.items) : property);
      if (kind !== undefined) found.set(correctedName(name), kind);
    }
  }
  return found;
}

function kindOf(schema: JsonObject): 'date' | 'date-time' | undefined {
  if (schema['x-is-msdate-time'] === true || schema.format === 'date-time') return 'date-time';
  if (schema['x-is-msdate'] === true || schema.format === 'date') return 'date';
  return undefined;
}

/** Every text in a value, with the name of its field. */
function textsIn(value: unknown, field = ''): [string, string][] {
  if (typeof value === 'string') return [[field, value]];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, field));
  if (!isObject(value as Json)) return [];
  return Object.entries(value as object).flatMap(([name, child]) => textsIn(child, name));
}
