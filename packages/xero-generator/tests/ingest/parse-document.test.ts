import { describe, expect, test } from 'vitest';
import { parseDocument, parseYaml } from '../../src/ingest/parse-document.ts';
import { failureOf } from '../support/failure.ts';
import { normalised, parsed, propertyOf, schemaOf } from '../support/fixture.ts';

const scalars: readonly [text: string, want: unknown][] = [
  ['NO', 'NO'],
  ['yes', 'yes'],
  ['2026-01-31', '2026-01-31'],
  ['12:30:45', '12:30:45'],
  ['true', true],
  ['12', 12],
  ['1.5', 1.5],
  ['~', null],
];

describe('parseYaml reads by the 1.2 core schema', () => {
  test.each(scalars)('%s', (text, want) => {
    expect(parseYaml('bakery', 'bakery.yaml', text)).toEqual(want);
  });

  test('so that `NO` stays an enum value', () => {
    const document = normalised('yaml-words');
    expect(schemaOf(document, 'Country').enum).toEqual(['NO', 'YES', 'ON', 'OFF', 'Y', 'N']);
    expect(propertyOf(document, 'Bun', 'baked')).toHaveProperty('default', '2026-01-31');
  });
});

const broken: readonly { what: string; text: string; pointer: string; problem: RegExp }[] = [
  {
    what: 'an open bracket',
    text: 'openapi: [3.0.0\n',
    pointer: 'bakery.yaml',
    problem: /not valid YAML: .*\(2:1\)/s,
  },
  {
    what: 'a key twice',
    text: 'openapi: 3.0.0\nopenapi: 3.0.0\n',
    pointer: 'bakery.yaml',
    problem: /not valid YAML: .*duplicated/s,
  },
  { what: 'nothing', text: '', pointer: 'bakery.yaml', problem: /not valid YAML/ },
  { what: 'a list', text: '- a', pointer: '/openapi', problem: /not an OpenAPI/ },
  { what: 'Swagger', text: 'swagger: "2.0"', pointer: '/openapi', problem: /openapi: undefined/ },
  { what: 'a later OpenAPI', text: 'openapi: 3.2.0', pointer: '/openapi', problem: /3\.2\.0/ },
  { what: 'a number', text: 'openapi: 3.0', pointer: '/openapi', problem: /openapi: 3\)/ },
];

describe('parseDocument refuses', () => {
  test.each(broken)('$what', ({ text, pointer, problem }) => {
    const failure = failureOf(() => parseDocument('bakery', 'bakery.yaml', text));
    expect(failure).toMatchObject({ stage: 'ingest', family: 'bakery', pointer });
    expect(failure.problem).toMatch(problem);
    expect(failure.hint).toContain('pnpm specs:fetch');
  });
});

test.each(['webhooks-only', 'dates'])('OpenAPI 3.0 and 3.1 are read: %s', (feature) => {
  expect(parsed(feature)).toHaveProperty('info.version');
});
