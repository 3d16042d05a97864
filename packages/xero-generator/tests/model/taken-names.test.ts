import { describe, test } from 'vitest';
import { emitResources } from '../../src/emit/resources/emit-resources.ts';
import { noFilterFacts } from '../../src/filters.ts';
import { shortDocs } from '../support/emit.ts';
import { failureOf } from '../support/failure.ts';
import { oneScope } from '../support/family.ts';
import { inline, modelOf } from '../support/fixture.ts';

/** Emits an operation with the given path, parameters and body. */
function emit(path: string, parameters: string, body = ''): void {
  const document = inline(`
paths:
  "${path}": { put: { operationId: updateLoaf, parameters: [${parameters}], ${body} responses: { "204": {} } } }
components: { schemas: { Loaf: { type: object, properties: { A: { type: string } } } } }
`);
  emitResources({
    model: modelOf(document),
    docs: shortDocs,
    scopes: oneScope,
    filters: noFilterFacts,
  });
}

const parameter = (name: string, where: string) =>
  `{ name: ${name}, in: ${where}, required: ${where === 'path'}, schema: { type: string } }`;
const loaf =
  'requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Loaf" } } } },';
const form = 'requestBody: { content: { multipart/form-data: { schema: { type: object } } } },';

const rows: readonly [what: string, path: string, parameters: string, body?: string][] = [
  [
    'a query and a header',
    '/Loaves',
    `${parameter('age', 'query')}, ${parameter('Age', 'header')}`,
  ],
  [
    'two of the path',
    '/Loaves/{a-b}/{aB}',
    `${parameter('a-b', 'path')}, ${parameter('aB', 'path')}`,
  ],
  ['the path and the body', '/Loaves/{loaf}', parameter('loaf', 'path'), loaf],
  ['the path and the file name', '/Loaves/{FileName}', parameter('FileName', 'path'), form],
  ['the path and the options', '/Loaves/{options}', parameter('options', 'path')],
  ['a query and the settings of the request', '/Loaves', parameter('request', 'query')],
];

describe('a name in a signature is not taken twice: by', () => {
  test.each(rows)('%s', (_, path, parameters, body) => {
    failureOf(() => emit(path, parameters, body));
  });
});
