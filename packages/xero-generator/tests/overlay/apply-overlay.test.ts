import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/json.ts';
import type { OverlayAction } from '../../src/overlay/read-overlay.ts';
import { corrected, remove, update } from '../support/overlay.ts';

const table: readonly {
  what: string;
  given: JsonObject;
  action: OverlayAction;
  want: Json;
}[] = [
  {
    what: 'an object is merged with what is there',
    given: { loaf: { name: 'rye', crust: { thick: true } } },
    action: update('$.loaf', { crust: { dark: true }, weight: 500 }),
    want: { loaf: { name: 'rye', crust: { thick: true, dark: true }, weight: 500 } },
  },
  {
    what: 'an update of the root is merged too',
    given: { a: 1 },
    action: update('$', { b: 2 }),
    want: { a: 1, b: 2 },
  },
  {
    what: 'a value is replaced',
    given: { loaf: { weight: 500 } },
    action: update('$.loaf', { weight: 750 }),
    want: { loaf: { weight: 750 } },
  },
  {
    what: 'a matched value is replaced',
    given: { loaf: { weight: 500 } },
    action: update('$.loaf.weight', 750),
    want: { loaf: { weight: 750 } },
  },
  {
    what: 'a value becomes null',
    given: { loaf: { weight: 500 } },
    action: update('$.loaf', { weight: null }),
    want: { loaf: { weight: null } },
  },
  {
    what: 'elements are appended to an array',
    given: { grains: ['RYE'] },
    action: update('$.grains', ['WHEAT', 'OAT']),
    want: { grains: ['RYE', 'WHEAT', 'OAT'] },
  },
  {
    what: 'one element is appended to an array',
    given: { grains: ['RYE'] },
    action: update('$.grains', 'WHEAT'),
    want: { grains: ['RYE', 'WHEAT'] },
  },
  {
    what: 'an array inside an object is appended to',
    given: { loaf: { required: ['a'] } },
    action: update('$.loaf', { required: ['b'] }),
    want: { loaf: { required: ['a', 'b'] } },
  },
  {
    what: 'every match is updated',
    given: { buns: { a: { n: 1 }, b: { n: 2 } } },
    action: update('$.buns.*', { baked: true }),
    want: { buns: { a: { n: 1, baked: true }, b: { n: 2, baked: true } } },
  },
  {
    what: 'matches inside matches are updated',
    given: { box: { box: { n: 1 } } },
    action: update('$..box', { lid: true }),
    want: { box: { lid: true, box: { n: 1, lid: true } } },
  },
  {
    what: 'a key is removed',
    given: { loaf: { name: 'rye', weight: 500 } },
    action: remove('$.loaf.weight'),
    want: { loaf: { name: 'rye' } },
  },
  {
    what: 'an element is removed',
    given: { grains: ['RYE', 'WHEAT', 'OAT'] },
    action: remove('$.grains[1]'),
    want: { grains: ['RYE', 'OAT'] },
  },
  {
    what: 'several elements are removed, and no other',
    given: { grains: ['RYE', 'WHEAT', 'OAT', 'RYE', 'SPELT'] },
    action: remove("$.grains[?@ == 'RYE']"),
    want: { grains: ['WHEAT', 'OAT', 'SPELT'] },
  },
  {
    what: 'elements are removed in whatever order they match',
    given: { grains: ['RYE', 'WHEAT', 'OAT', 'SPELT'] },
    action: remove('$.grains[2,0]'),
    want: { grains: ['WHEAT', 'SPELT'] },
  },
  {
    what: 'keys are removed at every depth',
    given: { x: { secret: 1, y: { secret: { secret: 2 } } } },
    action: remove('$..secret'),
    want: { x: { y: {} } },
  },
  {
    what: 'a key with slashes and braces is found',
    given: { paths: { '/Loaves/{id}': { get: { x: 1 } } } },
    action: remove("$.paths['/Loaves/{id}'].get.x"),
    want: { paths: { '/Loaves/{id}': { get: {} } } },
  },
];

describe('applyOverlay', () => {
  test.each(table)('$what', ({ given, action, want }) => {
    expect(corrected(given, action)).toEqual(want);
  });

  test('a later action sees what an earlier one did', () => {
    const result = corrected({ a: {} }, update('$.a', { b: { c: 1 } }), remove('$.a.b.c'));
    expect(result).toEqual({ a: { b: {} } });
  });

  test('changes neither the document nor the actions that it is given', () => {
    const document = { grains: ['RYE'], loaf: { crust: {} } };
    const actions = [
      update('$.loaf.crust', { dark: { very: 1 } }),
      remove('$.loaf.crust.dark.very'),
    ];
    const before = structuredClone({ document, actions });
    corrected(document, ...actions);
    expect({ document, actions }).toEqual(before);
  });

  test('several matches share nothing of the update', () => {
    const result = corrected(
      { a: {}, b: {} },
      update('$.*', { crust: { dark: true } }),
      update('$.a.crust', { thick: true }),
      remove('$.b.crust.dark'),
    );
    expect(result).toEqual({ a: { crust: { dark: true, thick: true } }, b: { crust: {} } });
  });
});
