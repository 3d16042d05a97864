import { describe, expect, test } from 'vitest';
import { readDocs } from '../../src/docs/docs.ts';
import { failureOf } from '../support/failure.ts';
import { modelOf } from '../support/fixture.ts';

const file = 'specs/docs/bakery.yaml';
const model = modelOf('transport-headers');
const complete = {
  resources: { loaves: 'Bread.', 'loaves.attachments': 'Files at a loaf.' },
  operations: { createLoafAttachmentByFileName: 'Attaches a file.' },
  parameters: {
    LoafID: 'Which.',
    FileName: 'How called.',
    'If-Modified-Since': 'New ones.',
    'Idempotency-Key': 'Which try.',
  },
};
type Sections = Readonly<Record<string, unknown>>;
const read = (sections: Sections, of = model) => readDocs(of, file, JSON.stringify(sections));

describe('sentences are found', () => {
  const docs = read({ ...complete, resources: { loaves: 'Bread.', '*.attachments': 'Files.' } });

  test('of a resource', () => {
    expect(docs.resource(['loaves'])).toBe('Bread.');
  });

  test('of a resource below any other', () => {
    expect(docs.resource(['loaves', 'attachments'])).toBe('Files.');
    expect(docs.resource(['rolls', 'attachments'])).toBe('Files.');
  });

  test('of a resource before those below any', () => {
    const both = read({
      ...complete,
      resources: { ...complete.resources, '*.attachments': 'Files.' },
    });
    expect(both.resource(['loaves', 'attachments'])).toBe('Files at a loaf.');
  });

  test('of an operation and a parameter', () => {
    expect(docs.operation('createLoafAttachmentByFileName')).toBe('Attaches a file.');
    expect(docs.parameter('If-Modified-Since')).toBe('New ones.');
  });

  test('of a field, under the name of its schema', () => {
    const parameters = { LoafID: 'Which.' };
    const resources = { loaves: 'Bread.' };
    const fields = { 'Loaf.Name': 'How it is called.' };
    const split = modelOf('read-write-split');
    expect(read({ parameters, resources, fields }, split).field('Loaf', 'Name')).toBe(
      'How it is called.',
    );
  });

  test('or are not there', () => {
    expect(docs.operation('getLoaf')).toBeUndefined();
    expect(docs.field('Loaf', 'Name')).toBeUndefined();
    expect(docs.resource(['rolls'])).toBeUndefined();
  });
});

const withTarget = (section: keyof typeof complete | 'fields', key: string): Sections => ({
  ...complete,
  [section]: { ...(section === 'fields' ? {} : complete[section]), [key]: 'Something.' },
});

const stale: readonly [section: keyof typeof complete | 'fields', key: string][] = [
  ['resources', 'rolls'],
  ['resources', 'attachments'],
  ['resources', '*.rolls'],
  ['resources', '*.loaves'],
  ['operations', 'getLoaf'],
  ['parameters', 'page'],
  ['parameters', 'xero-tenant-id'],
  ['parameters', 'contentType'],
  ['parameters', 'loafId'],
  ['fields', 'Loaf.Colour'],
];

describe('an entry without a target is stale', () => {
  test.each(stale)('%s %s', (section, key) => {
    const failure = failureOf(() => read(withTarget(section, key)));
    expect(failure).toMatchObject({
      stage: 'docs',
      family: 'bakery',
      pointer: `${file}#/${section}/${key}`,
    });
    expect(failure.problem).toContain('no target');
    expect(failure.hint).toContain(file);
  });
});

const without = (section: 'resources' | 'parameters', key: string): Sections => ({
  ...complete,
  [section]: Object.fromEntries(Object.entries(complete[section]).filter(([name]) => name !== key)),
});

const uncovered: readonly [section: 'resources' | 'parameters', key: string][] = [
  ['resources', 'loaves'],
  ['resources', 'loaves.attachments'],
  ['parameters', 'LoafID'],
  ['parameters', 'If-Modified-Since'],
  ['parameters', 'Idempotency-Key'],
];

describe('what has no sentence fails', () => {
  test.each(uncovered)('%s %s', (section, key) => {
    const failure = failureOf(() => read(without(section, key)));
    expect(failure).toMatchObject({
      stage: 'docs',
      family: 'bakery',
      pointer: `${file}#/${section}`,
    });
    expect(failure.problem).toContain(`\`${key}\` has no sentence`);
  });

  test('but not an operation: its sentence is composed', () => {
    expect(() => read({ ...complete, operations: {} })).not.toThrow();
  });
});

const malformed: readonly [what: string, sections: unknown, pointer: string][] = [
  ['no map', ['a'], file],
  ['an unknown section', { ...complete, methods: {} }, `${file}#/methods`],
  ['a section that is a list', { ...complete, fields: ['a'] }, `${file}#/fields`],
  ['an empty sentence', { ...complete, operations: { a: ' ' } }, `${file}#/operations/a`],
  ['a number', { ...complete, operations: { a: 1 } }, `${file}#/operations/a`],
  ['nothing', { ...complete, operations: { a: null } }, `${file}#/operations/a`],
];

describe('a file is refused with', () => {
  test.each(malformed)('%s', (_, sections, pointer) => {
    const failure = failureOf(() => readDocs(model, file, JSON.stringify(sections)));
    expect(failure).toMatchObject({ stage: 'docs', family: 'bakery', pointer });
  });
});
