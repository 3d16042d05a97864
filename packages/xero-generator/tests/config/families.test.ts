import { describe, expect, test } from 'vitest';
import { readFamilies } from '../../src/families.ts';
import { failureOf } from '../support/failure.ts';

const entry = (changes: Readonly<Record<string, unknown>> = {}, name = 'bakery'): string =>
  JSON.stringify({
    [name]: {
      file: 'bakery.yaml',
      title: 'Bakery',
      docs: 'https://bakery.example',
      nulls: 'evidence',
      ...changes,
    },
  });

test('an entry needs four keys; the others are empty, and a base URL absent', () => {
  expect(readFamilies(entry())).toMatchObject([
    {
      name: 'bakery',
      nulls: 'evidence',
      answers: {},
      bodies: {},
      methods: {},
      types: {},
      summaries: {},
    },
  ]);
  expect(readFamilies(entry())[0]).not.toHaveProperty('baseUrl');
});

test('families keep their order', () => {
  const both = `{${entry({}, 'shop').slice(1, -1)},${entry({}, 'bakery').slice(1)}`;
  expect(readFamilies(both).map((family) => family.name)).toEqual(['shop', 'bakery']);
});

const refused: readonly [what: string, text: string, pointer: string][] = [
  ['an unknown key', entry({ nulla: 1 }), '#/bakery/nulla'],
  ['no file', entry({ file: undefined }), '#/bakery/file'],
  ['an empty title', entry({ title: '' }), '#/bakery/title'],
  ['a number for docs', entry({ docs: 1 }), '#/bakery/docs'],
  ['another null rule', entry({ nulls: 'never' }), '#/bakery/nulls'],
  ['methods in a list', entry({ methods: [] }), '#/bakery/methods'],
  ['an answer that is none', entry({ answers: { getLoaf: 'some' } }), '#/bakery/answers/getLoaf'],
  ['a method that is no text', entry({ methods: { getLoaf: 1 } }), '#/bakery/methods/getLoaf'],
  ['a type that is no text', entry({ types: { Loaf: null } }), '#/bakery/types/Loaf'],
  ['a body that is no object', entry({ bodies: { bake: 'now' } }), '#/bakery/bodies/bake'],
  ['a summary that omits no list', entry({ summaries: { Loaf: {} } }), '#/bakery/summaries/Loaf'],
  ['a name with capitals', entry({}, 'Bakery'), '#/Bakery'],
  ['a name with a path', entry({}, '../bakery'), '#/../bakery'],
  ['an empty entry', '{ bakery: }', '#/bakery'],
  ['a list', '[]', '#/families'],
];

describe('an entry is refused with', () => {
  test.each(refused)('%s', (_, text, pointer) => {
    const failure = failureOf(() => readFamilies(text));
    expect(failure.stage).toBe('config');
    expect(failure.pointer).toBe(`specs/families.yaml${pointer}`);
    expect(failure.hint).toContain('at the top of the file');
  });
});

test('a file that is no YAML is named', () => {
  expect(failureOf(() => readFamilies('bakery: [')).pointer).toBe('specs/families.yaml');
});
