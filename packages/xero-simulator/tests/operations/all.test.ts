import { describe, expect, test } from 'vitest';
import { schemasOf } from '../../src/api/from-schema/family-schemas.ts';
import { type Operation, operations } from '../../src/api/operations.ts';
import { createSimulator } from '../../src/index.ts';
import { isPlain } from './answers.ts';
import { Caller } from './caller.ts';

const families = [...new Set(operations.map(({ table }) => table.family))];

test('there are 477 operations', () => {
  expect(operations).toHaveLength(477);
});

describe.each(families)('every operation of %s answers as its schema says', (family) => {
  // One simulator for all: records that one operation makes are there for the next.
  const caller = new Caller(createSimulator({ rateLimits: false }));
  // What lists comes last, so that there is something to list.
  const own = operations
    .filter(({ table }) => table.family === family)
    .toSorted((one, other) => Number(one.method === 'GET') - Number(other.method === 'GET'));
  test.each(own.map((operation) => [operation.operationId, operation] as const))(
    '%s',
    async (_, operation) => {
      const { routes } = await schemasOf(family);
      const { status, body } = await caller.call(operation);
      expect({ status, body }).toMatchObject({ status: routes[operation.operationId]?.status });
      const read = (await schemasOf(family)).schemas[operation.operationId]?.read;
      for (const record of await recordsOf(operation, body)) {
        expect(read?.safeParse(record).error).toBeUndefined();
      }
    },
  );
});

async function recordsOf(operation: Operation, body: unknown): Promise<unknown[]> {
  const { routes } = await schemasOf(operation.table.family);
  const answer = routes[operation.operationId]?.answer;
  if (answer?.kind !== 'json') return [];
  let value = body;
  for (const key of answer.keys ?? []) value = isPlain(value) ? value[key] : undefined;
  const records: unknown = answer.array ? value : [value];
  if (!Array.isArray(records)) throw new Error(`${answer.keys} holds no list.`);
  if (!operation.path.endsWith('/History')) expect(records.length).toBeGreaterThan(0);
  return records;
}
