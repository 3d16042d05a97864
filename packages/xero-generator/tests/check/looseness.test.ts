import { describe, expect, test } from 'vitest';
import { compareLooseness, isAcceptable, readLooser } from '../../src/check/looseness.ts';
import { readMalformed } from '../../src/check/malformed.ts';

const before = { unknown: 2, unproven: 0, required: 10 };
const compare = (
  now: Partial<typeof before>,
  ...looser: Parameters<typeof compareLooseness>[3][number][]
) => compareLooseness('bakery', before, { ...before, ...now }, looser);

describe('counts of looseness', () => {
  test('the same as written down is no complaint', () => {
    expect(compare({})).toEqual([]);
  });

  test.each([
    [{ unknown: 3 }, 'bakery: unknown was 2, and is 3.'],
    [{ unproven: 1 }, 'bakery: unproven was 0, and is 1.'],
    [{ required: 9 }, 'bakery: required was 10, and is 9.'],
  ])('%j is worse, and wants a reason in the overlay', (now, change) => {
    const complaints = compare(now);
    expect(complaints).toEqual([
      `${change} Give the reason under x-looser in specs/overlays/bakery.yaml.`,
    ]);
    expect(complaints.every(isAcceptable)).toBe(false);
  });

  test.each([[{ unknown: 1 }], [{ required: 11 }]])('%j is better, and written down', (now) => {
    expect(compare(now).every(isAcceptable)).toBe(true);
    expect(compare(now)).toHaveLength(1);
  });

  test('what is worse with a reason may be written down', () => {
    const complaints = compare(
      { unknown: 3 },
      { measure: 'unknown', to: 3, reason: 'Loaves vary.' },
    );
    expect(complaints).toHaveLength(1);
    expect(complaints.every(isAcceptable)).toBe(true);
  });

  test('a reason for another count is stale', () => {
    const complaints = compare({}, { measure: 'unknown', to: 5, reason: 'Loaves vary.' });
    expect(complaints).toEqual([
      'bakery: x-looser of the overlay explains unknown 5, and it is 2. Drop it.',
    ]);
    expect(complaints.every(isAcceptable)).toBe(false);
  });

  test('a family that was never counted is written down', () => {
    expect(compareLooseness('bakery', undefined, before, []).every(isAcceptable)).toBe(true);
  });
});

describe('reasons in the overlay', () => {
  const read = (entries: string) => readLooser('bakery', `overlay: 1.0.0\n${entries}`);

  test('none, and one', () => {
    expect(read('actions: []')).toEqual([]);
    expect(read('x-looser: [{ measure: required, to: 9, reason: Loaves vary. }]')).toEqual([
      { measure: 'required', to: 9, reason: 'Loaves vary.' },
    ]);
  });

  test.each([
    'x-looser: [{ measure: weight, to: 9, reason: Why. }]',
    'x-looser: [{ measure: required, reason: Why. }]',
    'x-looser: [{ measure: required, to: 9, reason: " " }]',
    'x-looser: 9',
  ])('%s is refused', (entries) => {
    expect(() => read(entries)).toThrow('specs/overlays/bakery.yaml#/x-looser/0');
  });
});

describe('specs/malformed.yaml', () => {
  const entry = '- { family: bakery, example: a request, places: [/a], proof: It is so. }\n';

  test('has ten entries at most', () => {
    expect(readMalformed(entry.repeat(10))).toHaveLength(10);
    expect(() => readMalformed(entry.repeat(11))).toThrow('11 examples are listed, and 10 may be.');
  });

  test.each([
    ['family: bakery'],
    ['- { family: bakery, example: a request, places: [/a] }\n'],
    ['- { family: bakery, example: a request, places: /a, proof: It is so. }\n'],
  ])('%s is refused', (text) => {
    expect(() => readMalformed(text)).toThrow('specs/malformed.yaml#');
  });
});
