import { describe, expect, test } from 'vitest';
import type { OverlayAction } from '../../src/overlay/read-overlay.ts';
import { failureOf } from '../support/failure.ts';
import { corrected, remove, update } from '../support/overlay.ts';

const document = {
  grains: ['RYE', 'WHEAT'],
  loaf: { name: 'rye', required: ['name'], crust: { dark: true } },
};

const stale: readonly { what: string; action: OverlayAction; problem: RegExp }[] = [
  { what: 'updates nothing', action: update('$.bun', { a: 1 }), problem: /matches nothing/ },
  { what: 'removes nothing', action: remove('$.loaf.weight'), problem: /matches nothing/ },
  {
    what: 'adds a value that is there',
    action: update('$.grains', ['RYE']),
    problem: /already has/,
  },
  {
    what: 'adds one value that is there and one that is not',
    action: update('$.grains', ['OAT', 'WHEAT']),
    problem: /already has/,
  },
  { what: 'sets what is set', action: update('$.loaf.name', 'rye'), problem: /already has/ },
  {
    what: 'sets what is set, deep inside',
    action: update('$.loaf', { crust: { dark: true } }),
    problem: /already has/,
  },
  {
    what: 'sets one key anew and one as it is',
    action: update('$.loaf', { weight: 500, name: 'rye' }),
    problem: /already has/,
  },
  {
    what: 'changes one of two matches only',
    action: update('$.loaf[?@ == "rye"]', 'rye'),
    problem: /already has/,
  },
  { what: 'updates with nothing', action: update('$.loaf', {}), problem: /changes nothing/ },
  {
    what: 'updates with nothing, deep inside',
    action: update('$.loaf', { crust: {} }),
    problem: /changes nothing/,
  },
  { what: 'appends nothing', action: update('$.grains', []), problem: /changes nothing/ },
];

describe('an action is stale that', () => {
  test.each(stale)('$what', ({ action, problem }) => {
    const failure = failureOf(() => corrected(document, update('$', { fine: 1 }), action));
    expect(failure).toMatchObject({ stage: 'overlay', family: 'bakery' });
    expect(failure.pointer).toMatch(/\/actions\/1$/);
    expect(failure.problem).toMatch(problem);
    expect(failure.problem).toContain(action.target);
    expect(failure.hint).toContain(action.reason);
  });

  test('removes what an earlier one removed', () => {
    expect(() => corrected(document, remove('$.loaf'), remove('$.loaf'))).toThrow(
      /matches nothing/,
    );
  });
});

describe('a target', () => {
  test.each(['loaf', '$.loaf[', '$..', ''])('that is no JSONPath: `%s`', (target) => {
    const failure = failureOf(() => corrected(document, remove(target)));
    expect(failure).toMatchObject({ stage: 'overlay', family: 'bakery' });
    expect(failure.pointer).toMatch(/\/actions\/0$/);
    expect(failure.problem).toContain('not a JSONPath');
    expect(failure.hint).toContain('RFC 9535');
  });

  test('may not be the whole document when removing', () => {
    expect(() => corrected(document, remove('$'))).toThrow(/changes nothing/);
  });
});
