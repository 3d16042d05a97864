import { describe, test } from 'vitest';
import { expectRefusal } from '../support/bad-input.ts';

const file = 'specs/xero/mini_bakery.yaml';
const slice = '        Weight: { type: number }';
const weight = '/components/schemas/Slice/properties/Weight';

const constructs: readonly [what: string, schema: string, pointer: string | RegExp][] = [
  ['oneOf', '{ oneOf: [{ type: number }, { type: string }] }', `${weight}/oneOf`],
  ['allOf', '{ allOf: [{ $ref: "#/components/schemas/Loaf" }] }', `${weight}/allOf`],
  ['anyOf in items', '{ type: array, items: { anyOf: [] } }', `${weight}/items/anyOf`],
  ['an inline object', '{ type: object, properties: { Unit: { type: string } } }', weight],
  ['an unknown keyword', '{ type: string, contentEncoding: base64 }', `${weight}/contentEncoding`],
  ['an unknown type', '{ type: decimal }', weight],
  ['a missing schema', '{ $ref: "#/components/schemas/Gram" }', weight],
  ['numbers in an enum', '{ type: integer, enum: [1, 2] }', /^\/components\/schemas\/Slice/],
];

describe('a construct that the model cannot express', () => {
  test.each(constructs)('%s', async (_, schema, pointer) => {
    await expectRefusal((project) => project.edit(file, slice, `        Weight: ${schema}`), {
      family: 'bakery',
      pointer,
      hint: /overlays\/bakery\.yaml|overlay action/,
    });
  });
});

const orders = '  /Orders/{OrderID}:\n';
const operation = (id: string) =>
  `{ parameters: [{ $ref: "#/components/parameters/tenant" }], post: { operationId: ${id}, responses: { "204": {} } } }`;

describe('names', () => {
  test('two methods with one name', async () => {
    const twice = `  /Buns: ${operation('createBun')}\n  /buns: ${operation('createBuns')}\n`;
    await expectRefusal((project) => project.edit(file, orders, twice + orders), {
      family: 'bakery',
      pointer: '/paths/~1buns/post',
      hint: /methods in specs\/families\.yaml/,
    });
  });

  test('a method and a sub-resource with one name', async () => {
    const clash = `  /Buns/Bake: ${operation('bakeBuns')}\n  /Buns/Bake/Again: ${operation('createBake')}\n`;
    await expectRefusal((project) => project.edit(file, orders, clash + orders), {
      family: 'bakery',
      pointer: '/paths/~1Buns~1Bake/post',
      hint: /methods in specs\/families\.yaml/,
    });
  });
});

const documents: readonly [
  what: string,
  before: string,
  after: string,
  pointer: string | RegExp,
][] = [
  ['YAML that does not parse', 'components:', 'components: [', /mini_bakery\.yaml$/],
  ['tabs', '  schemas:', '\tschemas:', /mini_bakery\.yaml$/],
  ['another version of OpenAPI', 'openapi: 3.0.0', 'openapi: 4.0.0', '/openapi'],
  ['no OpenAPI', 'openapi: 3.0.0', 'swagger: "2.0"', '/openapi'],
];

describe('a published file', () => {
  test.each(documents)('with %s', async (_, before, after, pointer) => {
    const hint = /pnpm specs:fetch/;
    await expectRefusal((project) => project.edit(file, before, after), {
      family: 'bakery',
      pointer,
      hint,
    });
  });
});

const dangling: readonly [what: string, before: string, after: string, pointer: string][] = [
  [
    'a reference that leads nowhere',
    'responses: { "200": { $ref: "#/components/responses/Loaves" } }',
    'responses: { "200": { $ref: "#/components/responses/Rolls" } }',
    '/paths/~1Loaves/get/responses/200',
  ],
  [
    'a path parameter that is not declared',
    '{ name: OrderID, in: path',
    '{ name: OrderNumber, in: path',
    '/paths/~1Orders~1{OrderID}/post',
  ],
  [
    'a body that nobody can send',
    '{ application/octet-stream: { schema: { type: string, format: byte } } }',
    '{ text/xml: { schema: { type: string } } }',
    '/paths/~1Loaves~1{LoafID}~1Attachments~1{FileName}/put/requestBody',
  ],
  [
    'an operation without a tenant beside others with one',
    '  /Orders/{OrderID}:\n    parameters: [{ $ref: "#/components/parameters/tenant" }]',
    '  /Orders/{OrderID}:',
    '/paths/~1Orders~1{OrderID}/post',
  ],
];

describe('an operation', () => {
  test.each(dangling)('with %s', async (_, before, after, pointer) => {
    await expectRefusal((project) => project.edit(file, before, after), {
      family: 'bakery',
      pointer,
      hint: /overlay action/,
    });
  });
});
