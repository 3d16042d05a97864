import { expect, test } from 'vitest';
import { markDates } from '../../src/normalise/mark-dates.ts';
import type { Schema } from '../../src/openapi.ts';
import { operationOf, propertyOf, resolved, schemasOnly } from '../support/fixture.ts';

const document = markDates(resolved('dates'));

const properties: readonly [property: string, want: string | undefined][] = [
  ['MsDay', 'date'],
  ['MsInstant', 'date-time'],
  ['MsDayOfFormat', 'date'],
  ['Day', 'date'],
  ['Instant', 'date-time'],
  ['OwnDay', 'date'],
  ['OwnInstant', 'date-time'],
  ['Text', undefined],
  ['Year', undefined],
];

test.each(properties)('property %s is %s', (property, want) => {
  expect(propertyOf(document, 'Loan', property)['x-kind']).toBe(want);
});

const parameters: readonly [parameter: string, want: string][] = [
  ['day', 'date'],
  ['since', 'date-time'],
  ['If-Modified-Since', 'date-time'],
];

test.each(parameters)('parameter %s is %s', (name, want) => {
  const found = operationOf(document, 'getLoans').parameters?.find((each) => each.name === name);
  expect(found?.schema['x-kind']).toBe(want);
});

test('an extension that says instant counts for more than a format that says day', () => {
  const both: Schema = { type: 'string', format: 'date', 'x-is-msdate-time': true };
  const marked = markDates(schemasOnly({ Loan: { type: 'object', properties: { At: both } } }));
  expect(propertyOf(marked, 'Loan', 'At')['x-kind']).toBe('date-time');
});

test('an extension that says no is no date', () => {
  const not: Schema = { type: 'string', 'x-is-msdate': false };
  const marked = markDates(schemasOnly({ Loan: { type: 'object', properties: { At: not } } }));
  expect(propertyOf(marked, 'Loan', 'At')['x-kind']).toBeUndefined();
});

test('days in an array are marked too', () => {
  const days: Schema = { type: 'array', items: { type: 'string', format: 'date' } };
  const marked = markDates(schemasOnly({ Loan: { type: 'object', properties: { Days: days } } }));
  expect(propertyOf(marked, 'Loan', 'Days').items?.['x-kind']).toBe('date');
});
