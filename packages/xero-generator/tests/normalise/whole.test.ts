import { describe, expect, test } from 'vitest';
import { normalised, parsed, propertyOf, schemaOf } from '../support/fixture.ts';

describe('OpenAPI 3.1 with webhooks and no paths', () => {
  const document = normalised('webhooks-only');

  test('has no paths, and its webhooks', () => {
    expect(document.paths).toBeUndefined();
    expect(Object.keys(document.webhooks ?? {})).toEqual(['bell']);
  });

  test('has schemas to read only, normalised as any', () => {
    expect(Object.keys(document.components.schemas)).toEqual(['Ring', 'Echo', 'RingTone']);
    expect(propertyOf(document, 'Ring', 'at')['x-kind']).toBe('date-time');
    expect(propertyOf(document, 'Ring', 'tone')['x-open']).toBe(true);
    expect(schemaOf(document, 'Ring').required).toEqual(['at']);
  });
});

const fixtures = ['dates', 'many-rows', 'nulls', 'pdf-paths', 'read-write-split', 'shared-parts'];

test.each(fixtures)('normalising changes nothing of the document it is given: %s', (feature) => {
  const source = parsed(feature);
  normalised(source, { nulls: 'always' });
  expect(source).toEqual(parsed(feature));
});
