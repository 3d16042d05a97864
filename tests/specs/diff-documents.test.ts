import { expect, test } from 'vitest';
import { type Change, diffDocuments } from '../../scripts/specs/diff-documents.ts';
import type { JsonRecord } from '../../scripts/specs/json.ts';
import { getPets, json, pet, petRead, petWritten, schemas } from './support/documents.ts';

interface Row {
  readonly name: string;
  readonly before: JsonRecord;
  readonly after: JsonRecord;
  readonly want: readonly Change[];
}

const page = { in: 'query', name: 'page', schema: { type: 'integer' } };
const string = { type: 'string' };

const rows: readonly Row[] = [
  {
    name: 'operation added',
    before: { paths: {} },
    after: getPets({ operationId: 'getPets', parameters: [page] }),
    want: [
      { kind: 'operation', action: 'added', path: 'GET /Pets', detail: 'getPets', breaking: false },
    ],
  },
  {
    name: 'operation removed',
    before: getPets({ operationId: 'getPets', parameters: [page] }),
    after: { paths: {} },
    want: [
      {
        kind: 'operation',
        action: 'removed',
        path: 'GET /Pets',
        detail: 'getPets',
        breaking: true,
      },
    ],
  },
  {
    name: 'operation changed',
    before: getPets({ operationId: 'getPets' }),
    after: getPets({ operationId: 'listPets', deprecated: true }),
    want: [
      {
        kind: 'operation',
        action: 'changed',
        path: 'GET /Pets',
        detail: 'deprecated no → yes',
        breaking: false,
      },
      {
        kind: 'operation',
        action: 'changed',
        path: 'GET /Pets',
        detail: 'operationId "getPets" → "listPets"',
        breaking: true,
      },
    ],
  },
  {
    name: 'optional parameter added',
    before: getPets({}),
    after: getPets({ parameters: [page] }),
    want: [
      {
        kind: 'parameter',
        action: 'added',
        path: 'GET /Pets › query page',
        detail: 'optional',
        breaking: false,
      },
    ],
  },
  {
    name: 'required parameter added',
    before: getPets({}),
    after: getPets({ parameters: [{ ...page, required: true }] }),
    want: [
      {
        kind: 'parameter',
        action: 'added',
        path: 'GET /Pets › query page',
        detail: 'required',
        breaking: true,
      },
    ],
  },
  {
    name: 'parameter removed',
    before: getPets({ parameters: [page] }),
    after: getPets({ parameters: [] }),
    want: [
      { kind: 'parameter', action: 'removed', path: 'GET /Pets › query page', breaking: true },
    ],
  },
  {
    name: 'parameter changed',
    before: getPets({ parameters: [page] }),
    after: getPets({ parameters: [{ ...page, required: true, schema: string }] }),
    want: [
      {
        kind: 'parameter',
        action: 'changed',
        path: 'GET /Pets › query page',
        detail: 'integer → string',
        breaking: true,
      },
      {
        kind: 'parameter',
        action: 'changed',
        path: 'GET /Pets › query page',
        detail: 'required no → yes',
        breaking: true,
      },
    ],
  },
  {
    name: 'schema added',
    before: schemas({}),
    after: pet({ properties: { Name: string } }),
    want: [{ kind: 'schema', action: 'added', path: 'Pet', breaking: false }],
  },
  {
    name: 'schema removed',
    before: pet({ properties: { Name: string } }),
    after: schemas({}),
    want: [{ kind: 'schema', action: 'removed', path: 'Pet', breaking: true }],
  },
  {
    name: 'schema changed',
    before: pet({ type: 'object', properties: { Name: string } }),
    after: pet({ type: 'array', items: string }),
    want: [
      {
        kind: 'schema',
        action: 'changed',
        path: 'Pet',
        detail: 'object → string[]',
        breaking: true,
      },
    ],
  },
  {
    name: 'optional field added',
    before: petWritten({ type: 'object' }),
    after: petWritten({ type: 'object', properties: { Name: string } }),
    want: [
      { kind: 'field', action: 'added', path: 'Pet.Name', detail: 'optional', breaking: false },
    ],
  },
  {
    name: 'required field added to what requests hold',
    before: petWritten({ type: 'object' }),
    after: petWritten({ type: 'object', required: ['Name'], properties: { Name: string } }),
    want: [
      { kind: 'field', action: 'added', path: 'Pet.Name', detail: 'required', breaking: true },
    ],
  },
  {
    name: 'required field added to what only responses hold',
    before: petRead({ type: 'object' }),
    after: petRead({ type: 'object', required: ['Name'], properties: { Name: string } }),
    want: [
      { kind: 'field', action: 'added', path: 'Pet.Name', detail: 'required', breaking: false },
    ],
  },
  {
    name: 'field removed',
    before: pet({ type: 'object', properties: { Name: string } }),
    after: pet({ type: 'object' }),
    want: [{ kind: 'field', action: 'removed', path: 'Pet.Name', breaking: true }],
  },
  {
    name: 'field of another type',
    before: pet({ properties: { Born: { ...string, format: 'date' } } }),
    after: pet({ properties: { Born: { ...string, format: 'date-time' } } }),
    want: [
      {
        kind: 'field',
        action: 'changed',
        path: 'Pet.Born',
        detail: 'string (date) → string (date-time)',
        breaking: true,
      },
    ],
  },
  {
    name: 'enum value added',
    before: petRead({ properties: { Kind: { ...string, enum: ['CAT'] } } }),
    after: petRead({ properties: { Kind: { ...string, enum: ['CAT', 'DOG'] } } }),
    want: [
      { kind: 'enum value', action: 'added', path: 'Pet.Kind', detail: 'DOG', breaking: false },
    ],
  },
  {
    name: 'enum value removed',
    before: petRead({ properties: { Kind: { ...string, enum: ['CAT', 'DOG'] } } }),
    after: petRead({ properties: { Kind: { ...string, enum: ['CAT'] } } }),
    want: [
      { kind: 'enum value', action: 'removed', path: 'Pet.Kind', detail: 'DOG', breaking: true },
    ],
  },
  {
    name: 'enum value changed: spelt another way',
    before: pet({ enum: ['CAT', 'GUINEA_PIG'] }),
    after: pet({ enum: ['GuineaPig', 'CAT'] }),
    want: [
      {
        kind: 'enum value',
        action: 'changed',
        path: 'Pet',
        detail: 'GUINEA_PIG → GuineaPig',
        breaking: true,
      },
    ],
  },
  {
    name: 'enum value of a parameter’s elements',
    before: getPets({
      parameters: [{ ...page, schema: { type: 'array', items: { enum: ['A'] } } }],
    }),
    after: getPets({
      parameters: [{ ...page, schema: { type: 'array', items: { enum: ['A', 'B'] } } }],
    }),
    want: [
      {
        kind: 'enum value',
        action: 'added',
        path: 'GET /Pets › query page[]',
        detail: 'B',
        breaking: false,
      },
    ],
  },
  {
    name: 'another base URL',
    before: { servers: [{ url: 'https://one.test' }] },
    after: { servers: [{ url: 'https://two.test' }] },
    want: [
      {
        kind: 'operation',
        action: 'changed',
        path: 'all operations',
        detail: 'served at https://one.test → https://two.test',
        breaking: true,
      },
    ],
  },
  {
    name: 'an inline body is compared down to its fields',
    before: getPets({
      responses: { 200: json({ type: 'array', items: { properties: { A: string, B: string } } }) },
    }),
    after: getPets({
      responses: { 200: json({ type: 'array', items: { properties: { A: string } } }) },
    }),
    want: [
      {
        kind: 'field',
        action: 'removed',
        path: 'GET /Pets › response 200 application/json[].B',
        breaking: true,
      },
    ],
  },
];

test.each(rows)('$name', ({ before, after, want }) => {
  expect(diffDocuments(before, after)).toEqual(want);
});
