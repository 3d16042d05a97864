import { describe, expect, test } from 'vitest';
import { readOverlay } from '../../src/overlay/read-overlay.ts';
import { failureOf } from '../support/failure.ts';

const file = 'specs/overlays/bakery.yaml';
const read = (text: string) => readOverlay('bakery', file, text);
const withAction = (action: string) => `overlay: 1.0.0\ninfo: {}\nactions:\n  - ${action}\n`;

test('an overlay may have no actions', () => {
  expect(read('overlay: 1.0.0\nactions: []')).toEqual([]);
});

test('actions keep their order, reason and evidence', () => {
  const text = `
overlay: 1.0.0
actions:
  - { target: $.a, description: It is so., x-evidence: a letter, update: { b: 1 } }
  - { target: $.c, description: It is not., x-evidence: a visit, remove: true }
`;
  expect(read(text)).toEqual([
    { target: '$.a', reason: 'It is so.', evidence: 'a letter', update: { b: 1 }, remove: false },
    { target: '$.c', reason: 'It is not.', evidence: 'a visit', remove: true },
  ]);
});

const head = 'description: d, x-evidence: e';
const refused: readonly { what: string; text: string; place: string; problem: RegExp }[] = [
  {
    what: 'another document',
    text: 'openapi: 3.0.0',
    place: '',
    problem: /not an OpenAPI Overlay/,
  },
  {
    what: 'another version',
    text: 'overlay: 2.0.0\nactions: []',
    place: '',
    problem: /not an OpenAPI Overlay 1\.0\.0/,
  },
  { what: 'no actions', text: 'overlay: 1.0.0', place: '', problem: /not an OpenAPI Overlay/ },
  { what: 'a text', text: withAction('just so'), place: '#/actions/0', problem: /not an object/ },
  {
    what: 'no target',
    text: withAction(`{ ${head}, remove: true }`),
    place: '#/actions/0',
    problem: /no `target`/,
  },
  {
    what: 'no reason',
    text: withAction('{ target: $.a, x-evidence: e, remove: true }'),
    place: '#/actions/0',
    problem: /lacks its `description`/,
  },
  {
    what: 'no evidence',
    text: withAction('{ target: $.a, description: d, remove: true }'),
    place: '#/actions/0',
    problem: /lacks .* `x-evidence`/,
  },
  {
    what: 'no effect',
    text: withAction(`{ target: $.a, ${head} }`),
    place: '#/actions/0',
    problem: /either `update` or `remove: true`/,
  },
  {
    what: 'two effects',
    text: withAction(`{ target: $.a, ${head}, update: 1, remove: true }`),
    place: '#/actions/0',
    problem: /either `update` or `remove: true`/,
  },
  {
    what: 'a slip in the second action',
    text: `${withAction(`{ target: $.a, ${head}, remove: true }`)}  - { target: $.b }\n`,
    place: '#/actions/1',
    problem: /lacks/,
  },
];

describe('readOverlay refuses', () => {
  test.each(refused)('$what', ({ text, place, problem }) => {
    const failure = failureOf(() => read(text));
    expect(failure).toMatchObject({ stage: 'overlay', family: 'bakery', pointer: file + place });
    expect(failure.problem).toMatch(problem);
    expect(failure.hint).toContain('x-evidence');
  });

  test('a reason or evidence without words', () => {
    expect(() =>
      read(withAction('{ target: $.a, description: "", x-evidence: " ", remove: true }')),
    ).toThrow(/lacks/);
  });

  test('what is no YAML', () => {
    expect(failureOf(() => read('overlay: ['))).toMatchObject({ stage: 'ingest', pointer: file });
  });
});
