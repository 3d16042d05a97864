import { expect, test } from 'vitest';
import { familyModel } from '../../src/model/family.ts';
import { failureOf } from '../support/failure.ts';
import { family, oneScope } from '../support/family.ts';
import { inline, modelOf, normalised, propertyOf, schemaOf, type } from '../support/fixture.ts';

const bakery = (more = '') =>
  inline(`
paths:
  /Loaves:
    get:
      operationId: getLoaves
      responses: { '200': { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Loaves" } } } } }
    post:
      operationId: createLoaves
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Loaves" } } } }
      responses: { '200': { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Loaves" } } } } }
  /Orders:
    get:
      operationId: getOrders
      responses: { '200': { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Orders" } } } } }
components:
  schemas:
    Loaves: { type: object, properties: { Loaves: { type: array, items: { $ref: "#/components/schemas/Loaf" } } } }
    Orders: { type: object, properties: { Orders: { type: array, items: { $ref: "#/components/schemas/Order" } } } }
    Loaf:
      type: object
      x-read-required: [Name]
      x-whole-required: [Baked]
      properties:
        LoafID: { type: string }
        Name: { type: string }
        Baked: { type: string, format: date }
        Halves: { type: array, items: { $ref: "#/components/schemas/Loaf" } }
    Order:
      type: object
      properties:
        OrderID: { type: string }
        Loaf: { $ref: "#/components/schemas/Loaf" }
        Shelves: { type: object, additionalProperties: { $ref: "#/components/schemas/Loaf" } }
${more}`);

const document = normalised(bakery());
const nested = { $ref: '#/components/schemas/NestedLoaf' };

test('a record by itself requires what only the whole one always has', () => {
  expect(schemaOf(document, 'Loaf').required).toEqual(['LoafID', 'Name', 'Baked']);
  expect(propertyOf(document, 'Loaves', 'Loaves').items).toEqual({
    $ref: '#/components/schemas/Loaf',
  });
});

test('inside a record, a list, a map and itself it requires only what is always there', () => {
  expect(schemaOf(document, 'NestedLoaf').required).toEqual(['LoafID', 'Name']);
  expect(propertyOf(document, 'Order', 'Loaf')).toEqual(nested);
  expect(propertyOf(document, 'Order', 'Shelves').additionalProperties).toEqual(nested);
  expect(propertyOf(document, 'Loaf', 'Halves').items).toEqual(nested);
  expect(propertyOf(document, 'NestedLoaf', 'Halves').items).toEqual(nested);
});

test('what is sent has one form, and requires no more', () => {
  expect(schemaOf(document, 'LoafInput').required).toBeUndefined();
  expect(propertyOf(document, 'LoafInput', 'Halves').items).toEqual({
    $ref: '#/components/schemas/LoafInput',
  });
});

test('dates are decoded by the table of the whole record', () => {
  const model = familyModel(family(), document, oneScope);
  const order = type(model, 'Order');
  expect(order.kind === 'interface' && order.properties[1]?.type).toEqual({
    kind: 'reference',
    name: 'Loaf',
    nested: 'NestedLoaf',
  });
});

test('a published schema of the same name is refused', () => {
  const source = bakery('    NestedLoaf: { type: object, properties: { A: { type: string } } }');
  expect(failureOf(() => modelOf(source))).toMatchObject({
    stage: 'normalise',
    pointer: '/components/schemas/Loaf',
    problem: expect.stringContaining('`NestedLoaf`'),
  });
});
