import { describe, expect, it } from 'vitest';
import { readApiTable } from './src/api-table.ts';
import { callMethod } from './src/call-method.ts';
import { createClients, type Family } from './src/clients.ts';
import { exercise } from './src/exercise.ts';
import {
  keyOf,
  operationCases,
  operations,
  publishedFamilies,
  readMethods,
  whySkipped,
} from './src/operation-cases.ts';
import { planAnswer } from './src/planned-answer.ts';
import { recordingFetch } from './src/wire.ts';

const nothingPublished = operations.length === 0;
const cases = operationCases();

describe.skipIf(nothingPublished)(`every published operation${whySkipped}`, () => {
  it('counts 477, family by family', () => {
    const counts = publishedFamilies().map((family) => [
      family,
      operations.filter(({ document }) => document.family === family).length,
    ]);
    expect(counts).toEqual([
      ['accounting', 235],
      ['app-store', 4],
      ['assets', 6],
      ['bankfeeds', 7],
      ['files', 18],
      ['finance', 8],
      ['identity', 2],
      ['payroll-au', 32],
      ['payroll-au-v2', 9],
      ['payroll-nz', 71],
      ['payroll-uk', 69],
      ['projects', 16],
    ]);
    expect(operations).toHaveLength(477);
  });

  it('has one method in API.md, and one more only to do it with many', () => {
    const methods = readMethods();
    const published = operations.map(({ document, operationId }) =>
      keyOf(document.family, operationId),
    );
    expect([...methods.keys()].sort()).toEqual([...published].sort());
    for (const [key, found] of methods) {
      const [single, many] = found.map(({ path }) => path.join('.'));
      expect([[single], [single, `${single}Many`]], key).toContainEqual(
        many ? [single, many] : [single],
      );
    }
  });

  it.each(cases)('$title', (operationCase) => exercise(operationCase, 'everything'));
});

describe.skipIf(nothingPublished)(`given only what must be${whySkipped}`, () => {
  it.each(cases)('$title', (operationCase) => exercise(operationCase, 'least'));
});

describe.skipIf(nothingPublished)(`modifiedSince as text${whySkipped}`, () => {
  const declaring = cases.filter(({ operation }) =>
    operation.headerParameters.some(({ name }) => name === 'If-Modified-Since'),
  );

  it.each(declaring)('$title', async ({ operation, method }) => {
    const { fetch, sent } = recordingFetch(planAnswer(operation, method).answer);
    const client = createClients({ fetch })[operation.document.family as Family];
    for (const modifiedSince of ['2026-01-05T12:30:15+13:00', '2026-01-04T23:30:15.5']) {
      await callMethod(client, method, [{ modifiedSince }]);
    }
    const headers = sent.map((request) => request.headers.get('if-modified-since'));
    expect(headers).toEqual(['2026-01-04T23:30:15', '2026-01-04T23:30:15']);
  });
});

describe.skipIf(nothingPublished)('the clients', () => {
  it.each(publishedFamilies())('%s has the methods of its API.md and no others', (family) => {
    const client = createClients({})[family as Family];
    const listed = readApiTable(family).map(({ path }) => path.join('.'));
    expect(methodsOf(client).sort()).toEqual(listed.sort());
  });
});

function methodsOf(resource: object): string[] {
  return Object.entries(resource).flatMap(([name, member]) =>
    typeof member === 'function' ? [name] : methodsOf(member).map((below) => `${name}.${below}`),
  );
}
