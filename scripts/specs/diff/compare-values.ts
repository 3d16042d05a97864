import type { Change } from './change.ts';
import type { Usage } from './usage.ts';

/**
 * Compares the values that two schemas list. A value that is only spelt another way (`Draft`,
 * `DRAFT`) has changed. A value that is gone or changed breaks a program that uses it; a new one
 * breaks nobody, as reading keeps open for unknown values. Listing values where any was taken
 * before breaks who writes.
 */
export function compareValues(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  place: { readonly path: string; readonly kind: Change['kind']; readonly usage: Usage },
): Change[] {
  const old = new Set(before);
  const current = new Set(after);
  const removed = [...old].filter((value) => !current.has(value));
  const added = [...current].filter((value) => !old.has(value));
  const respelt = removed.flatMap((value) => {
    const others = added.filter((other) => spelling(other) === spelling(value));
    const rivals = removed.filter((other) => spelling(other) === spelling(value));
    const [other] = others;
    return other !== undefined && others.length === 1 && rivals.length === 1
      ? [[value, other] as const]
      : [];
  });
  const paired = new Set(respelt.flat());
  const { path } = place;
  const value = (action: Change['action'], detail: string, breaking: boolean): Change => ({
    kind: 'enum value',
    action,
    path,
    detail,
    breaking,
  });
  return [
    ...openness(before, after, place),
    ...respelt.map(([from, to]) => value('changed', `${from} → ${to}`, true)),
    ...removed.filter((one) => !paired.has(one)).map((one) => value('removed', one, true)),
    ...added.filter((one) => !paired.has(one)).map((one) => value('added', one, false)),
  ];
}

function openness(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  place: { readonly path: string; readonly kind: Change['kind']; readonly usage: Usage },
): Change[] {
  if ((before === undefined) === (after === undefined)) return [];
  const closed = after !== undefined;
  return [
    {
      kind: place.kind,
      action: 'changed',
      path: place.path,
      detail: closed ? 'any value → listed values' : 'listed values → any value',
      breaking: closed && place.usage.write,
    },
  ];
}

function spelling(value: string): string {
  return value.toLowerCase().replaceAll(/[\s_-]/g, '');
}
