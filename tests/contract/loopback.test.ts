import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBatch } from './src/api-table.ts';
import { exerciseOverHttp } from './src/exercise.ts';
import {
  type OperationCase,
  operationCases,
  operations,
  whySkipped,
} from './src/operation-cases.ts';
import { meaningOf } from './src/published-meaning.ts';
import { type LoopbackServer, startLoopbackServer } from './src/wire.ts';

const sample = oneOfEachKind(operationCases());

describe.skipIf(operations.length === 0)(`over HTTP on loopback${whySkipped}`, () => {
  let server: LoopbackServer;
  beforeAll(async () => {
    server = await startLoopbackServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('covers every family and every kind of body and answer', () => {
    const contents = sample.flatMap(({ operation }) => [
      operation.body?.contentType ?? 'no body',
      operation.answer?.contentType ?? 'no answer',
    ]);
    expect(new Set(contents)).toEqual(
      new Set([
        'application/json',
        'application/octet-stream',
        'application/pdf',
        'multipart/form-data',
        'no answer',
        'no body',
      ]),
    );
    expect(new Set(sample.map(({ operation }) => operation.document.family)).size).toBe(12);
  });

  it.each(sample)('$title', (operationCase) => exerciseOverHttp(operationCase, server));
});

/** The first operation of each family, verb, kind of body and kind of answer. */
function oneOfEachKind(cases: readonly OperationCase[]): OperationCase[] {
  const byKind = new Map<string, OperationCase>();
  for (const operationCase of cases) {
    const kind = kindOf(operationCase);
    if (!byKind.has(kind)) byKind.set(kind, operationCase);
  }
  return [...byKind.values()];
}

function kindOf({ operation, method }: OperationCase): string {
  return [
    operation.document.family,
    operation.method,
    operation.body?.contentType,
    operation.answer?.contentType,
    meaningOf(operation),
    isBatch(method),
  ].join(' ');
}
