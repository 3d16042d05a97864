import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/model/body.ts';
import type { BodyModel } from '../../src/model/model.ts';
import type { Content } from '../../src/openapi.ts';
import { failureOf } from '../support/failure.ts';
import { family } from '../support/family.ts';
import { modelOf, operation, resolved } from '../support/fixture.ts';

const place = '/paths/~1Loaves/post';
const body = (content: Content, required?: boolean) =>
  bodyOf(
    family(),
    resolved('envelopes'),
    {
      operationId: 'act',
      responses: {},
      requestBody: { content, ...(required !== undefined && { required }) },
    },
    place,
  );
const schema = (name: string): Content => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
});

const loaf = { kind: 'reference', name: 'Loaf' } as const;
const table: readonly [what: string, content: Content, want: BodyModel | undefined][] = [
  ['an entity', schema('Loaf'), { kind: 'json', array: false, type: loaf, required: true }],
  [
    'a wrapped array',
    schema('Loaves'),
    { kind: 'json', wrapper: 'Loaves', array: true, type: loaf, required: true },
  ],
  [
    'a wrapped object',
    schema('LoafObject'),
    { kind: 'json', wrapper: 'loaf', array: false, type: loaf, required: true },
  ],
  ['a named array', schema('Tray'), { kind: 'json', array: true, type: loaf, required: true }],
  [
    'a bare array',
    { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } },
    { kind: 'json', array: true, type: { kind: 'string' }, required: true },
  ],
  ['bytes', { 'application/octet-stream': { schema: { type: 'string' } } }, { kind: 'binary' }],
  ['a form', { 'multipart/form-data': { schema: { type: 'object' } } }, { kind: 'multipart' }],
  ['nothing', {}, undefined],
];

describe('a body of', () => {
  test.each(table)('%s', (_, content, want) => {
    expect(body(content)).toEqual(want);
  });
});

test('a body may be optional', () => {
  expect(body(schema('Loaf'), false)).toMatchObject({ required: false });
});

test('no body is none', () => {
  const silent = { operationId: 'act', responses: {} };
  expect(bodyOf(family(), resolved('envelopes'), silent, place)).toBeUndefined();
});

test.each(['application/xml', 'text/csv'])('a body of %s cannot be sent', (mediaType) => {
  const failure = failureOf(() => body({ [mediaType]: { schema: { type: 'string' } } }));
  expect(failure).toMatchObject({
    stage: 'model',
    family: 'bakery',
    pointer: `${place}/requestBody`,
  });
  expect(failure.problem).toContain(mediaType);
});

describe('a body that is always the same', () => {
  const bodies = { deleteOrder: { Status: 'DELETED' }, announceOrder: {} };
  const model = modelOf('constant-bodies', { bodies });

  test.each([
    ['deleteOrder', 'delete', { Status: 'DELETED' }],
    ['announceOrder', 'announce', {}],
  ])('of %s', (id, method, value) => {
    expect(operation(model, id)).toMatchObject({ method, body: { kind: 'constant', value } });
  });

  test('is asked for where the entry of the family does not say so', () => {
    expect(operation(modelOf('constant-bodies'), 'deleteOrder').body?.kind).toBe('json');
  });
});
