import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { isObject } from './src/json.ts';
import { type PublishedDocument, resolve } from './src/published-document.ts';
import { envelopeOf } from './src/published-envelope.ts';
import { operationsOf } from './src/published-operations.ts';
import { sampleAnswer, sampleInput } from './src/samples.ts';

function documentOf(yaml: string): PublishedDocument {
  const root = load(yaml);
  if (!isObject(root)) throw new Error('No object.');
  return { family: 'pets', file: 'pets.yaml', root };
}

const pets = documentOf(`
servers: [{ url: 'https://pets.example/1.0/' }]
paths:
  /Pets/{PetID}/{Toy}/pdf:
    parameters:
      - { in: header, name: Xero-Tenant-Id, required: true, schema: { type: string } }
    get:
      operationId: getToyAsPdf
      x-path: /Pets/{PetID}/{Toy}
      parameters:
        - $ref: '#/components/parameters/Toy'
          type: string
        - { in: path, name: PetID, required: true, schema: { type: string, format: uuid } }
        - { in: query, name: IDs, schema: { type: string, items: { type: string } } }
        - { in: header, name: If-Modified-Since, schema: { type: string } }
        - { in: header, name: Idempotency-Key, schema: { type: string } }
        - { in: header, name: contentType, schema: { type: string } }
      responses:
        '200': { content: { application/pdf: { schema: { type: string, format: binary } } } }
        '400': {}
components:
  parameters:
    Toy: { in: path, name: Toy, required: true, schema: { type: string } }
  schemas:
    Pet:
      type: object
      properties:
        Name: { type: string }
        Born: { type: string, x-is-msdate: true }
        Seen: { type: string, x-is-msdate-time: true }
        Kind: { type: string, enum: [CAT, DOG] }
        Friend: { $ref: '#/components/schemas/Pet' }
    Pets: { properties: { pagination: {}, Pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
    PetObject: { properties: { problem: {}, pet: { $ref: '#/components/schemas/Pet' } } }
    PetList: { type: array, items: { $ref: '#/components/schemas/Pet' } }
    Circle: { $ref: '#/components/schemas/Circle' }
`);

const schema = (name: string) => resolve(pets, { $ref: `#/components/schemas/${name}` });

describe('the reader of the published YAML', () => {
  it('takes the real path, and sorts parameters by where they go', () => {
    const [operation] = operationsOf(pets);
    expect(operation).toMatchObject({
      operationId: 'getToyAsPdf',
      method: 'GET',
      base: 'https://pets.example/1.0',
      path: '/Pets/{PetID}/{Toy}',
      tenanted: true,
      pathParameters: [{ name: 'PetID' }, { name: 'Toy' }],
      queryParameters: [{ name: 'IDs', list: true, schema: { type: 'string' } }],
      headerParameters: [{ name: 'If-Modified-Since' }],
      body: undefined,
      status: 200,
      answer: { contentType: 'application/pdf' },
    });
  });

  it.each([
    ['Pet', { kind: 'bare' }],
    ['Pets', { kind: 'keyedList', key: 'Pets' }],
    ['PetObject', { kind: 'keyed', key: 'pet' }],
    ['PetList', { kind: 'bareList' }],
  ])('sees how %s is wrapped', (name, wanted) => {
    expect(envelopeOf(pets, schema(name))).toMatchObject({ ...wanted });
  });

  it('samples dates as Xero sends them and as users get them, and stops at a depth', () => {
    const { wire, decoded } = sampleAnswer(pets, schema('Pet'));
    expect(wire).toMatchObject({
      Born: '/Date(1704020400000+1300)/',
      Seen: '/Date(1518685950940+0000)/',
      Kind: 'CAT',
      Friend: { Born: '/Date(1704020400000+1300)/' },
    });
    expect(decoded).toMatchObject({ Born: '2024-01-01', Seen: '2018-02-15T09:12:30.940Z' });
    expect(decoded).not.toHaveProperty('Friend.Friend.Friend');
    expect(sampleInput(pets, schema('Pet'))).toMatchObject({ Born: '2026-01-31' });
  });

  it('names a reference that leads nowhere or in a circle', () => {
    expect(() => schema('Nobody')).toThrow('#/components/schemas/Nobody leads nowhere');
    expect(() => schema('Circle')).toThrow('leads in a circle');
  });
});
