import { describe, expect, test } from 'vitest';
import { expectRefusal } from '../support/bad-input.ts';
import { generatedProject, miniProject } from '../support/project.ts';

const missing: readonly [path: string, family: string, hint: RegExp][] = [
  ['specs/xero/mini_bakery.yaml', 'bakery', /pnpm specs:fetch/],
  ['specs/overlays/bakery.yaml', 'bakery', /Add the overlay/],
  ['specs/docs/bakery.yaml', 'bakery', /Write the sentences/],
  ['specs/scopes.yaml', 'library', /git/],
  ['specs/filters.yaml', 'library', /git/],
  ['specs/families.yaml', 'families', /git/],
];

describe('a missing file', () => {
  test.each(missing)('%s', async (path, family, hint) => {
    await expectRefusal((project) => project.remove(path), { family, pointer: path, hint });
  });

  test('leaves nothing behind where nothing was', async () => {
    const project = await miniProject();
    await project.remove('specs/xero/mini_bakery.yaml');
    await expect(project.run()).rejects.toThrow('specs/xero/mini_bakery.yaml');
    expect(await project.generated()).toEqual({});
  });
});

const unreadable: readonly [path: string, family: string][] = [
  ['specs/overlays/bakery.yaml', 'bakery'],
  ['specs/docs/bakery.yaml', 'bakery'],
  ['specs/scopes.yaml', 'scopes'],
  ['specs/filters.yaml', 'filters'],
  ['specs/families.yaml', 'families'],
];

test.each(unreadable)('YAML of ours that does not parse: %s', async (path, family) => {
  await expectRefusal((project) => project.write(path, 'a: [\n'), {
    family,
    pointer: path,
    hint: /Mend the file/,
  });
});

const overlay = 'specs/overlays/bakery.yaml';
const target = '$.components.schemas.Loaf.properties.Grain.enum';
const stale: readonly [what: string, before: string, after: string, hint: RegExp][] = [
  ['matches nothing', target, '$.components.schemas.Bagel', /Look at the published file/],
  ['adds what is there', '[OAT]', '[RYE]', /Look at the published file/],
  ['changes nothing', '[OAT]', '[]', /Look at the published file/],
  ['is no JSONPath', target, 'Loaf.Grain', /RFC 9535/],
  ['has no reason', '    description: There is bread of oats too.\n', '', /x-evidence/],
  ['has no evidence', '    x-evidence: the shelf\n', '', /x-evidence/],
];

describe('an overlay action that', () => {
  test.each(stale)('%s', async (_, before, after, hint) => {
    await expectRefusal((project) => project.edit(overlay, before, after), {
      family: 'bakery',
      pointer: /\/actions\/0$/,
      hint,
    });
  });
});

const entries: readonly [what: string, before: string, after: string, pointer: string][] = [
  ['an unknown key', '  title: Bakery', '  title: Bakery\n  colour: brown', '#/bakery/colour'],
  ['no title', '  title: Bakery\n', '', '#/bakery/title'],
  ['another null rule', 'nulls: evidence\n  bodies', 'nulls: never\n  bodies', '#/bakery/nulls'],
  [
    'a rename of no operation',
    'methods:',
    'methods:\n    getBagel: bagels.get',
    '#/bakery/methods/getBagel',
  ],
  ['a body of no operation', 'deleteOrder:', 'deleteBagel:', '#/bakery/bodies/deleteBagel'],
  ['a rename of no type', '"?sort"', '"?order"', '#/bakery/types/?order'],
  ['a summary of no entity', '    Loaf: { omits', '    Bagel: { omits', '#/bakery/summaries/Bagel'],
  ['a summary without no field', '[Slices]', '[Crumbs]', '#/bakery/summaries/Loaf'],
];

describe('an entry in families.yaml with', () => {
  test.each(entries)('%s', async (_, before, after, pointer) => {
    const file = 'specs/families.yaml';
    await expectRefusal((project) => project.edit(file, before, after), {
      family: 'bakery',
      pointer: file + pointer,
      hint: /./,
    });
  });
});

const docs = 'specs/docs/bakery.yaml';
const sentences: readonly [what: string, before: string, after: string, pointer: string][] = [
  [
    'a resource that is not there',
    'resources:',
    'resources:\n  rolls: Small bread.',
    '#/resources/rolls',
  ],
  ['a field that is not there', 'Loaf.Name:', 'Loaf.Title:', '#/fields/Loaf.Title'],
  ['an operation that is not there', 'deleteOrder:', 'deleteOrders:', '#/operations/deleteOrders'],
  [
    'a parameter that is not there',
    'parameters:',
    'parameters:\n  size: How big.',
    '#/parameters/size',
  ],
  ['no sentence for a resource', '  orders: What people asked for.\n', '', '#/resources'],
  ['no sentence for a parameter', '  page: Which page.\n', '', '#/parameters'],
];

describe('sentences with', () => {
  test.each(sentences)('%s', async (_, before, after, pointer) => {
    await expectRefusal((project) => project.edit(docs, before, after), {
      family: 'bakery',
      pointer: docs + pointer,
      hint: /specs\/docs\/bakery\.yaml/,
    });
  });
});

const scopes: readonly [
  what: string,
  path: string,
  before: string,
  after: string,
  family: string,
][] = [
  [
    'is unknown',
    'specs/xero/library.yaml',
    '[{ OAuth2: [books] }]',
    '[{ OAuth2: [papers] }]',
    'library',
  ],
  [
    'is deprecated',
    'specs/xero/library.yaml',
    '[{ OAuth2: [books] }]',
    '[{ OAuth2: [shop] }]',
    'library',
  ],
  [
    'is not among those of a rule',
    'specs/scopes.yaml',
    'accepts: [bread]',
    'accepts: [cake]',
    'bakery',
  ],
];

describe('the only scope of an operation', () => {
  test.each(scopes)('%s', async (_, path, before, after, family) => {
    await expectRefusal((project) => project.edit(path, before, after), {
      family,
      pointer: /^\/paths\/|^specs\/scopes\.yaml/,
      hint: /specs\/scopes\.yaml/,
    });
  });
});

test('an unknown family', async () => {
  const project = await generatedProject();
  const before = await project.generated();
  await expect(project.run({ families: ['bakery', 'butcher'] })).rejects.toMatchObject({
    name: 'GeneratorError',
    details: {
      family: 'butcher',
      pointer: 'specs/families.yaml',
      hint: 'The families are library, bakery, bell.',
    },
  });
  expect(await project.generated()).toEqual(before);
});
