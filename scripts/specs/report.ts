import { type Change, changeKinds } from './diff/change.ts';
import { parameterSeparator } from './diff/compare-parameters.ts';

/** The changes of one family. */
export interface FamilyChanges {
  readonly family: string;
  readonly changes: readonly Change[];
}

const signs = { added: '+', removed: '-', changed: '~' } as const;
const titles = {
  operation: 'operations',
  parameter: 'parameters',
  schema: 'schemas',
  field: 'fields',
  'enum value': 'enum values',
} as const;

/** From so many operations on, one and the same change of a parameter is listed once. */
const many = 4;

/**
 * What changed, as lines for a person: a summary line for each family, then its changes by kind,
 * and a total at the end.
 */
export function renderReport(families: readonly FamilyChanges[]): string[] {
  return [
    ...families.flatMap(({ family, changes }) => [
      `${family}: ${summarise(changes)}`,
      ...changeKinds.flatMap((kind) => {
        const ofKind = changes.filter((change) => change.kind === kind);
        const lines = renderChanges(ofKind).map((line) => `    ${line}`);
        return lines.length > 0 ? [`  ${titles[kind]}`, ...lines] : [];
      }),
    ]),
    `total: ${summarise(families.flatMap(({ changes }) => changes))}`,
  ];
}

/** `3 added, 1 changed (1 breaking)`, or `no change`. */
export function summarise(changes: readonly Change[]): string {
  const counts = (['added', 'removed', 'changed'] as const).flatMap((action) => {
    const count = changes.filter((change) => change.action === action).length;
    return count > 0 ? [`${count} ${action}`] : [];
  });
  const breaking = changes.filter((change) => change.breaking).length;
  if (counts.length === 0) return 'no change';
  return counts.join(', ') + (breaking > 0 ? ` (${breaking} breaking)` : '');
}

/**
 * Lines of changes. A parameter that many operations share changes in all of them at once, which is
 * one line with their number.
 */
export function renderChanges(changes: readonly Change[]): string[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const line = renderChange({ ...change, path: sharedPath(change) });
    groups.set(line, [...(groups.get(line) ?? []), change]);
  }
  return [...groups].flatMap(([line, group]) =>
    group.length >= many ? [`${line} (${group.length} operations)`] : group.map(renderChange),
  );
}

/** A parameter's place and name without its operation; any other change's path as it is. */
function sharedPath({ kind, path }: Change): string {
  const at = path.indexOf(parameterSeparator);
  const shared = kind === 'parameter' || kind === 'enum value';
  return shared && at >= 0 ? path.slice(at + parameterSeparator.length) : path;
}

function renderChange({ action, path, detail, breaking }: Change): string {
  const words = `${signs[action]} ${path}${detail === undefined ? '' : `: ${detail}`}`;
  return breaking ? `${words} [breaking]` : words;
}
