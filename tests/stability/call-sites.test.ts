import { expect, test } from 'vitest';
import { breaksAfter, type Edit, promisedCallSites } from './support/pets.ts';

const promised = promisedCallSites();

/** An edit, and what the first break that it makes is about; or all that it breaks. */
type Row = readonly [name: string, file: Edit['file'], from: string, to: string, what: string];

const client = 'client.gen.ts';
const types = 'types.gen.ts';

const broken: readonly Row[] = [
  [
    'a method removed',
    client,
    'create(pet: PetInput, options?: CallOptions): Promise<Pet>;',
    '',
    'calls pets.create',
  ],
  ['a method renamed', client, 'get(petId', 'fetch(petId', 'calls pets.owners.get'],
  [
    'a resource removed',
    client,
    'readonly owners: PetsOwnersResource;',
    '',
    'calls pets.owners.get',
  ],
  ['a parameter of a query removed', client, 'page?: number | undefined;', '', 'calls pets.list'],
  ['a parameter of a query renamed', client, 'statuses?:', 'status?:', 'calls pets.list'],
  ['a parameter of a query narrowed', client, 'page?: number', 'page?: 1 | 2', 'calls pets.list'],
  [
    'a new required parameter of a query',
    client,
    'page?: number',
    'size: number; page?: number',
    'calls pets.list',
  ],
  [
    'a new path parameter',
    client,
    'ownerId: string,',
    'ownerId: string, more: string,',
    'calls pets.owners.get',
  ],
  ['options inherited gone', client, 'signal?: AbortSignal | undefined;', '', 'calls pets.list'],
  [
    'another answer',
    client,
    'options?: CallOptions): Promise<Owner>',
    'options?: CallOptions): Promise<Owner[]>',
    'calls pets.owners.get',
  ],
  [
    'the answer that a flag asks for is another',
    client,
    'Summary extends true ? PetSummary : Pet',
    'Summary extends true ? Pet : PetSummary',
    'calls pets.list',
  ],
  [
    'an input not taken any more',
    types,
    'Born?: IsoDate | undefined;\n      Age?',
    'Age?',
    'given PetInput',
  ],
  ['an input narrowed', types, 'Age?: number | string', 'Age?: number', 'given PetInput'],
  [
    'an input newly required',
    types,
    'Age?: number | string | undefined',
    'Age: number | string | undefined',
    'given PetInput',
  ],
  ['a new required input', types, 'Age?: number', 'Kind: string; Age?: number', 'given PetInput'],
  [
    'an input inside another newly required',
    types,
    'OwnerID?: string | undefined',
    'OwnerID: string',
    'given OwnerInput',
  ],
  [
    'a value of an enumeration of inputs removed',
    types,
    "'ALIVE' | 'GONE'",
    "'ALIVE'",
    'given PetStatus',
  ],
  [
    'a value that only answers have removed',
    types,
    "'BLACK' | 'WHITE'",
    "'BLACK'",
    'read PetColour',
  ],
  ['a field to sort by removed', types, "'Name' | 'Born'", "'Name'", 'given PetOrderField'],
  ['a direction to sort in renamed', types, '} DESC`', '} DOWN`', 'given PetOrder'],
  ['a filter removed', types, 'Status?: EnumFilter<PetStatus> | undefined;', '', 'given PetWhere'],
  [
    'an operator of filters removed',
    types,
    '| { eq?: Values | undefined }',
    '',
    'given EnumFilter',
  ],
  ['a field of an answer removed', types, "'x-note'?: string | undefined;", '', 'read Pet'],
  [
    'a field of a record inside another removed',
    types,
    'Number: string;\n      Area?: string | undefined;\n    }\n    export interface Pet {',
    'Number: string;\n    }\n    export interface Pet {',
    'read Phone',
  ],
  [
    'a field of an answer with another type',
    types,
    'Owner?: Owner | null',
    'Owner?: PetSummary | null',
    'read Pet',
  ],
  [
    'a field of an answer that may be absent',
    types,
    'Name: string;\n      Status: Open',
    'Name?: string | undefined;\n      Status: Open',
    'read Pet',
  ],
  [
    'a field of an answer that may be null',
    types,
    'Born?: IsoDate | undefined;\n      Owner',
    'Born?: IsoDate | null | undefined;\n      Owner',
    'read Pet',
  ],
  ['dates of another kind', types, 'IsoDate = string & {}', 'IsoDate = Date', 'given IsoDate'],
  ['a name of a type gone', types, 'export type PetColour', 'type PetColour', '@acme/xero-pets'],
  [
    'what makes a client takes more',
    'index.ts',
    '{ tenantId: string }',
    '{ tenantId: string; user: string }',
    'calls createPetsClient',
  ],
  [
    'toInput does not know a record',
    types,
    'Pet: { read: Pet; input: PetInput };',
    '',
    'read InputByEntity',
  ],
  [
    'a name of another entry point gone',
    'raw.ts',
    'createRawClient',
    'rawClient',
    '@acme/xero-pets/raw',
  ],
];

/** An edit that leaves every promise as it was. */
type KeptRow = readonly [name: string, file: Edit['file'], from: string, to: string];

const kept: readonly KeptRow[] = [
  [
    'a method added',
    client,
    'create(pet',
    'createMany(pets: PetInput[]): Promise<Pet[]>; create(pet',
  ],
  [
    'a resource added',
    client,
    'readonly pets:',
    'readonly others: PetsOwnersResource; readonly pets:',
  ],
  [
    'an optional parameter of a query added',
    client,
    'page?: number',
    'size?: number | undefined; page?: number',
  ],
  [
    'options where there were none',
    client,
    'ownerId: string, options?: CallOptions',
    'ownerId: string, options?: PetsListOptions',
  ],
  [
    'a value of an enumeration of inputs added',
    types,
    "'ALIVE' | 'GONE'",
    "'ALIVE' | 'GONE' | 'SOLD'",
  ],
  ['a value that only answers have added', types, "'BLACK' | 'WHITE'", "'BLACK' | 'WHITE' | 'RED'"],
  ['a field to sort by added', types, "'Name' | 'Born'", "'Name' | 'Born' | 'Age'"],
  [
    'an optional field of an answer added',
    types,
    "'x-note'?:",
    "Tag?: string | undefined; 'x-note'?:",
  ],
  ['a required field of an answer added', types, "'x-note'?:", "Tag: string; 'x-note'?:"],
  ['an optional input added', types, 'Age?: number', 'Tag?: string | undefined; Age?: number'],
  ['an input widened', types, 'Age?: number | string', 'Age?: number | string | boolean'],
  [
    'an input no longer required',
    types,
    'Name: string;\n      Status?: PetStatus',
    'Name?: string | undefined;\n      Status?: PetStatus',
  ],
  [
    'a field that is always there now',
    types,
    'Born?: IsoDate | undefined;\n      Owner',
    'Born: IsoDate;\n      Owner',
  ],
  [
    'a type added',
    types,
    'export type PetColour',
    'export type Kind = string; export type PetColour',
  ],
];

const edits = [...broken, ...kept].map(([, file, from, to]): Edit => ({ file, from, to }));
const [untouched, ...edited] = breaksAfter([undefined, ...edits], promised);

test('what did not change keeps its promises', () => {
  expect(untouched).toEqual([]);
});

test.each(broken.map((row, index) => [row[0], row[4], edited[index]] as const))(
  'a break: %s',
  (_name, what, breaks = []) => {
    expect(breaks.map((one) => one.what)).toContain(what);
    for (const { code, message } of breaks) {
      expect(code).not.toBe('');
      expect(message).not.toBe('');
    }
  },
);

test.each(kept.map(([name], index) => [name, edited[broken.length + index]] as const))(
  'no break: %s',
  (_name, breaks) => {
    expect(breaks).toEqual([]);
  },
);

test('call sites read as a program that a user would write', () => {
  expect(promised).toContain(`  'pets.list'(client: PetsClient) {
    is<Promise<(Pet)[]>>(client.pets.list());
    is<Promise<(Pet)[]>>(client.pets.list({
      where: some<PetWhere | undefined>(),
      order: some<PetOrder | undefined>(),
      statuses: some<readonly PetStatus[] | undefined>(),
      page: some<number | undefined>(),
      summaryOnly: some<false | undefined>(),
      signal: some<AbortSignal | undefined>(),
    }));
    is<Promise<(PetSummary)[]>>(client.pets.list({
`);
});
