import { expect, test } from 'vitest';
import { markReadOnly } from '../../src/normalise/read-only.ts';
import { propertyOf, schemasOnly } from '../support/fixture.ts';

const table: readonly [property: string, want: boolean | undefined][] = [
  ['HasErrors', true],
  ['HasValidationErrors', true],
  ['ValidationErrors', true],
  ['Warnings', true],
  ['StatusAttributeString', true],
  ['UpdatedDateUTC', true],
  ['updatedDateUTC', true],
  ['createdDateUTC', true],
  ['Name', undefined],
  ['Errors', undefined],
  ['warnings', undefined],
];

test.each(table)('%s is read-only: %s', (property, want) => {
  const document = schemasOnly({
    Loaf: { type: 'object', properties: { [property]: { type: 'string' } } },
  });
  expect(propertyOf(markReadOnly(document), 'Loaf', property).readOnly).toBe(want);
});

test('what the document says stays', () => {
  const document = schemasOnly({
    Loaf: { type: 'object', properties: { Age: { type: 'integer', readOnly: true } } },
  });
  expect(markReadOnly(document)).toEqual(document);
});
