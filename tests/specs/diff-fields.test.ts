import { describe, expect, test } from 'vitest';
import { diffDocuments } from '../../scripts/specs/diff-documents.ts';
import type { JsonRecord } from '../../scripts/specs/json.ts';
import { differences, jsonOf, pet, petRead, petWritten, postPets } from './support/documents.ts';

const name = (schema: JsonRecord, required: readonly string[] = []): JsonRecord => ({
  required,
  properties: { Name: { type: 'string', ...schema } },
});

interface Row {
  readonly name: string;
  readonly before: JsonRecord;
  readonly after: JsonRecord;
  readonly detail: string;
  /** Who notices. */
  readonly breaks: readonly ('read' | 'write')[];
}

const rows: readonly Row[] = [
  {
    name: 'newly required',
    before: name({}),
    after: name({}, ['Name']),
    detail: 'optional → required',
    breaks: ['write'],
  },
  {
    name: 'no longer required',
    before: name({}, ['Name']),
    after: name({}),
    detail: 'required → optional',
    breaks: ['read'],
  },
  {
    name: 'newly nullable',
    before: name({}),
    after: name({ nullable: true }),
    detail: 'nullable no → yes',
    breaks: ['read'],
  },
  {
    name: 'no longer nullable',
    before: name({ nullable: true }),
    after: name({}),
    detail: 'nullable yes → no',
    breaks: ['write'],
  },
  {
    name: 'newly read-only',
    before: name({}),
    after: name({ readOnly: true }),
    detail: 'readOnly no → yes',
    breaks: ['write'],
  },
  {
    name: 'optional, no longer read-only',
    before: name({ readOnly: true }),
    after: name({}),
    detail: 'readOnly yes → no',
    breaks: [],
  },
  {
    name: 'required, no longer read-only',
    before: name({ readOnly: true }, ['Name']),
    after: name({}, ['Name']),
    detail: 'readOnly yes → no',
    breaks: ['write'],
  },
  {
    name: 'newly write-only',
    before: name({}),
    after: name({ writeOnly: true }),
    detail: 'writeOnly no → yes',
    breaks: ['read'],
  },
  {
    name: 'a narrower constraint',
    before: name({ maxLength: 9 }),
    after: name({ maxLength: 5 }),
    detail: 'maxLength 9 → 5',
    breaks: ['write'],
  },
  {
    name: 'a wider constraint',
    before: name({ maxLength: 5 }),
    after: name({ maxLength: 9 }),
    detail: 'maxLength 5 → 9',
    breaks: [],
  },
  {
    name: 'a new constraint',
    before: name({}),
    after: name({ minLength: 1 }),
    detail: 'minLength none → 1',
    breaks: ['write'],
  },
  {
    name: 'a constraint gone',
    before: name({ pattern: 'a' }),
    after: name({}),
    detail: 'pattern "a" → none',
    breaks: [],
  },
  {
    name: 'another default',
    before: name({ default: 'a' }),
    after: name({ default: 'b' }),
    detail: 'default "a" → "b"',
    breaks: [],
  },
  {
    name: 'deprecated',
    before: name({}),
    after: name({ deprecated: true }),
    detail: 'deprecated no → yes',
    breaks: [],
  },
];

describe('a field breaks the side that notices', () => {
  test.each(rows)('$name', ({ before, after, detail, breaks }) => {
    const read = breaks.includes('read');
    const write = breaks.includes('write');
    expect(differences(petRead(before), petRead(after))).toEqual([[detail, read]]);
    expect(differences(petWritten(before), petWritten(after))).toEqual([[detail, write]]);
    expect(differences(pet(before), pet(after)), 'used by no operation').toEqual([
      [detail, read || write],
    ]);
  });

  test('a read-only field that becomes required asks nothing of who writes', () => {
    const before = petWritten(name({ readOnly: true }));
    const after = petWritten(name({ readOnly: true }, ['Name']));
    expect(differences(before, after)).toEqual([['optional → required', false]]);
  });

  test('listing the values of a field breaks who writes it', () => {
    const [before, after] = [name({}), name({ enum: ['A'] })];
    expect(differences(petRead(before), petRead(after))).toEqual([
      ['any value → listed values', false],
      ['A', false],
    ]);
    expect(differences(petWritten(before), petWritten(after))).toEqual([
      ['any value → listed values', true],
      ['A', false],
    ]);
  });
});

describe('how operations use a schema', () => {
  const nested = (schema: JsonRecord, operation: JsonRecord): JsonRecord =>
    postPets(operation, {
      schemas: {
        Pets: {
          properties: { Pets: { type: 'array', items: { $ref: '#/components/schemas/Pet' } } },
        },
        Pet: schema,
      },
      requestBodies: { pets: jsonOf('Pets') },
      responses: { pets: jsonOf('Pets') },
    });

  test.each([
    {
      name: 'a request, through another schema and a shared body',
      operation: { requestBody: { $ref: '#/components/requestBodies/pets' } },
      breaking: true,
    },
    {
      name: 'a response, through another schema and a shared response',
      operation: { responses: { 200: { $ref: '#/components/responses/pets' } } },
      breaking: false,
    },
  ])('$name', ({ operation, breaking }) => {
    const before = nested(name({}), operation);
    const after = nested(name({}, ['Name']), operation);
    expect(differences(before, after)).toEqual([['optional → required', breaking]]);
  });

  test('the body of a webhook is read', () => {
    const webhook = (schema: JsonRecord): JsonRecord => ({
      webhooks: { pets: { post: { requestBody: jsonOf('Pet') } } },
      components: { schemas: { Pet: schema } },
    });
    expect(differences(webhook(name({})), webhook(name({}, ['Name'])))).toEqual([
      ['optional → required', false],
    ]);
    expect(diffDocuments({}, webhook({}))[0]).toMatchObject({ path: 'POST webhook pets' });
  });
});
