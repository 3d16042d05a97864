import { describe, expect, test } from 'vitest';
import { emitOperations } from '../../src/emit/operations/emit-operations.ts';
import type { FamilyConfig } from '../../src/families.ts';
import type { JsonObject } from '../../src/json.ts';
import { familyModel } from '../../src/model/family.ts';
import { textOf } from '../support/emit.ts';
import { family, oneScope } from '../support/family.ts';
import { inline, normalised } from '../support/fixture.ts';

const modelWith = (
  scopes: readonly string[],
  source: string | JsonObject,
  exceptions: Partial<FamilyConfig> = {},
) => {
  const rules = { ...oneScope, scopesOf: () => [...scopes] };
  return familyModel(family(exceptions), normalised(source, exceptions), rules);
};
const emitted = (feature: string, exceptions: Partial<FamilyConfig> = {}) =>
  textOf(emitOperations(modelWith([], feature, exceptions)));
const head = `
/** How each method goes over the wire; read by xero-core. */
export const operations = {
`;

const table: readonly {
  what: string;
  feature: string;
  exceptions?: Partial<FamilyConfig>;
  want: string;
}[] = [
  {
    what: 'rows and many rows',
    feature: 'many-rows',
    exceptions: { sizes: { createRolls: 1000 } },
    want: `  loaves: {
    create: { id: 'createLoaves', http: 'PUT', path: '/Loaves', send: 'Loaves[]', take: 'Loaves[0]', many: true },
    upsert: { id: 'updateOrCreateLoaves', http: 'POST', path: '/Loaves', send: 'Loaves[]', take: 'Loaves[0]', many: true },
    update: { id: 'updateLoaf', http: 'POST', path: '/Loaves/{LoafID}', send: 'Loaves[]', take: 'Loaves[0]' },
  },
  rolls: {
    create: { id: 'createRolls', http: 'POST', path: '/Rolls', send: '[]', take: '[0]', many: true, bytes: 1000 },
  },
`,
  },
  {
    what: 'a PDF',
    feature: 'pdf-paths',
    want: `  receipts: {
    get: { id: 'getReceipt', path: '/Receipts/{ReceiptID}', take: 'Receipts[0]' },
    pdf: { id: 'getReceiptAsPdf', path: '/Receipts/{ReceiptID}', take: 'binary', accept: 'application/pdf' },
  },
`,
  },
  {
    what: 'constant bodies',
    feature: 'constant-bodies',
    exceptions: { bodies: { deleteOrder: { Status: 'DELETED' }, announceOrder: {} } },
    want: `  orders: {
    delete: { id: 'deleteOrder', http: 'POST', path: '/Orders/{OrderID}', constant: { Status: 'DELETED' }, take: 'empty' },
    announce: { id: 'announceOrder', http: 'POST', path: '/Orders/{OrderID}/Announce', constant: {}, take: 'empty' },
  },
`,
  },
  {
    what: 'every way of paging',
    feature: 'paging',
    exceptions: { offsets: { byOffset: 'BunID' } },
    want: `  byOffset: {
    list: { id: 'byOffset', path: '/ByOffset', take: '*', paging: 'offset', by: 'BunID', key: 'BunID' },
  },
  byPage: {
    list: { id: 'byPage', path: '/ByPage', take: '*', paging: 'page', key: 'BunID' },
  },
  byPageSize: {
    list: { id: 'byPageSize', path: '/ByPageSize', take: '*', paging: 'pageSize', key: 'BunID' },
  },
  byPagesize: {
    list: { id: 'byPagesize', path: '/ByPagesize', take: '*', paging: 'pagesize', key: 'BunID' },
  },
  noList: {
    get: { id: 'noList', path: '/NoList' },
  },
  unpaged: {
    list: { id: 'unpaged', path: '/Unpaged', take: '*' },
  },
`,
  },
  {
    what: 'uploads, raw and as a form',
    feature: 'byte-bodies',
    exceptions: { methods: { uploadCoverForm: 'covers.uploadForm' } },
    want: `  covers: {
    create: { id: 'uploadCover', http: 'PUT', path: '/Covers', send: 'binary', take: 'empty' },
    uploadForm: { id: 'uploadCoverForm', http: 'POST', path: '/Covers', send: 'multipart', take: 'empty' },
    get: { id: 'getCover', path: '/Covers/{id}', take: 'binary' },
  },
  stamps: {
    list: { id: 'getStamps', path: '/Stamps', take: '*' },
  },
`,
  },
  {
    what: 'a resource below another',
    feature: 'transport-headers',
    want: `  loaves: {
    attachments: {
      upload: { id: 'createLoafAttachmentByFileName', http: 'PUT', path: '/Loaves/{LoafID}/Attachments/{FileName}', send: 'binary', take: 'empty' },
    },
  },
`,
  },
  {
    what: 'dates in the answer',
    feature: 'dates',
    want: `  loans: {
    list: { id: 'getLoans', path: '/Loans', take: '*', of: 'Loan' },
    create: { id: 'createLoan', http: 'POST', path: '/Loans', send: '', take: 'empty' },
  },
`,
  },
];

test.each(table)('$what', ({ feature, exceptions, want }) => {
  expect(emitted(feature, exceptions)).toBe(`${head}${want}} as const;\n`);
});

describe('envelopes', () => {
  const text = emitted('envelopes', {
    answers: { getNested: 'list', getNamed: 'all' },
  });

  test.each([
    ['getKeyed', "'Loaves*'"],
    ['getBare', "'*'"],
    ['getNamed', "'[]'"],
    ['getObject', "'loaf'"],
    ['getNested', "'basket.Loaves*'"],
  ])('%s is taken as %s', (id, take) => {
    expect(text.split('\n').find((line) => line.includes(`'${id}'`))).toContain(`take: ${take}`);
  });

  test('an entity is taken as it is', () => {
    expect(text).toContain("get: { id: 'getEntity', path: '/Entity' },");
  });
});

test('a header that the core does not know is written down', () => {
  const model = modelWith(
    [],
    inline(`
paths:
  /Loaves:
    get:
      operationId: getLoaves
      parameters:
        - { name: X-Crumb-Count, in: header, schema: { type: integer } }
        - { name: If-Modified-Since, in: header, schema: { type: string, format: date-time } }
      responses: { "204": {} }
`),
  );
  expect(textOf(emitOperations(model))).toContain(
    "get: { id: 'getLoaves', path: '/Loaves', take: 'empty', headers: { xCrumbCount: 'x-crumb-count' } },",
  );
});

test('a query parameter whose option has another name is written down', () => {
  expect(emitted('comma-lists', { parameters: { ids: 'bookIds' } })).toContain(
    "query: { bookIds: 'ids' }",
  );
});

test('the scopes of which one is enough come last, in one text', () => {
  const model = modelWith(['bread.read', 'bread'], 'dates');
  expect(textOf(emitOperations(model))).toContain(
    "list: { id: 'getLoans', path: '/Loans', take: '*', of: 'Loan', scopes: 'bread.read bread' },",
  );
});

describe('the id of a row', () => {
  const list = (fields: string, more = '', type = 'Loaf') =>
    inline(`
paths:
  /Loaves:
    get:
      operationId: getLoaves
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses: { "200": { content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/${type}" } } } } } }
${more}
components:
  schemas:
    ${type}: { type: object, properties: { ${fields} } }
    Shelf: { type: object, properties: { ShelfID: { type: string } } }
`);
  const at = (http: string, parameter: string, type: string) => `
  /Loaves/{${parameter}}:
    ${http}:
      operationId: ${http}Loaf
      parameters: [{ name: ${parameter}, in: path, required: true, schema: { type: string } }]
      responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/${type}" } } } } }`;
  const ids = (...names: string[]) => names.map((name) => `${name}: { type: string }`).join(', ');

  test.each([
    ['is named after the row', list(ids('ID', 'BakerID', 'LoafID')), 'LoafID'],
    ['in any case', list(ids('bakerId', 'loafId')), 'loafId'],
    [
      'or after the path of one',
      list(ids('id', 'BakeryID'), at('get', 'bakeryId', 'Loaf')),
      'BakeryID',
    ],
    ['or is a plain id', list(ids('BakerID', 'Id')), 'Id'],
    [
      'but not what the path of something else is named after',
      list(ids('BakerID', 'Id'), at('post', 'BakerID', 'Loaf')),
      'Id',
    ],
    ['nor that of another type', list(ids('ShelfID', 'Id'), at('get', 'ShelfID', 'Shelf')), 'Id'],
    ['nor a number', list('LoafID: { type: integer }'), undefined],
    ['nor the id of something else', list(ids('BakerID')), undefined],
  ])('%s', (_, document, key) => {
    const text = textOf(emitOperations(modelWith([], document)));
    expect(/id: 'getLoaves'.* key: '(\w+)'/.exec(text)?.[1]).toBe(key);
  });
});
