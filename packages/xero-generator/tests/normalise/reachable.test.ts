import { expect, test } from 'vitest';
import { reachable } from '../../src/normalise/reachable.ts';
import { resolved } from '../support/fixture.ts';

const table: readonly [
  feature: string,
  requests: readonly string[],
  responses: readonly string[],
][] = [
  ['one-way-schemas', ['LoanRequest'], ['Loan']],
  ['schema-cycles', ['Book', 'Label', 'Shelf'], ['Book', 'Label', 'Shelf']],
  ['webhooks-only', [], []],
  ['byte-bodies', ['CoverForm'], ['Stamp']],
];

test.each(table)('%s', (feature, requests, responses) => {
  const found = reachable(resolved(feature));
  expect([...found.fromRequests].sort()).toEqual(requests);
  expect([...found.fromResponses].sort()).toEqual(responses);
});
