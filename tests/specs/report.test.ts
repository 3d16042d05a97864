import { expect, test } from 'vitest';
import type { Change } from '../../scripts/specs/diff-documents.ts';
import { renderReport, summarise } from '../../scripts/specs/report.ts';

const added = (kind: Change['kind'], path: string, detail?: string): Change => ({
  kind,
  action: 'added',
  path,
  breaking: false,
  ...(detail !== undefined && { detail }),
});
const gone = (path: string): Change => ({ kind: 'field', action: 'removed', path, breaking: true });

test.each<[string, readonly Change[], string]>([
  ['nothing', [], 'no change'],
  ['one sort', [added('schema', 'A'), added('schema', 'B')], '2 added'],
  ['all sorts', [added('schema', 'A'), gone('B.C')], '1 added, 1 removed (1 breaking)'],
])('the summary of %s', (_name, changes, want) => {
  expect(summarise(changes)).toBe(want);
});

test('a family without changes is one line, and the total comes last', () => {
  const changes = [added('operation', 'GET /Pets', 'getPets'), gone('Pet.Name')];
  expect(
    renderReport([
      { family: 'assets', changes: [] },
      { family: 'pets', changes },
    ]),
  ).toEqual([
    'assets: no change',
    'pets: 1 added, 1 removed (1 breaking)',
    '  operations',
    '    + GET /Pets: getPets',
    '  fields',
    '    - Pet.Name [breaking]',
    'total: 1 added, 1 removed (1 breaking)',
  ]);
});

test('one change of a parameter in four operations or more is one line', () => {
  const on = (path: string): Change => added('parameter', `${path} › query page`, 'optional');
  const few = ['GET /A', 'GET /B', 'GET /C'].map(on);
  expect(renderReport([{ family: 'pets', changes: few }]).slice(1, -1)).toEqual([
    '  parameters',
    '    + GET /A › query page: optional',
    '    + GET /B › query page: optional',
    '    + GET /C › query page: optional',
  ]);
  const all = [...few, on('GET /D'), added('parameter', 'GET /D › query order', 'optional')];
  expect(renderReport([{ family: 'pets', changes: all }]).slice(0, -1)).toEqual([
    'pets: 5 added',
    '  parameters',
    '    + query page: optional (4 operations)',
    '    + GET /D › query order: optional',
  ]);
});
