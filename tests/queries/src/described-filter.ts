import fc, { type Arbitrary } from 'fast-check';
import type { AnyWhere } from './compile.ts';
import { describedCondition, type Values } from './described-condition.ts';
import { type Expression, grouped } from './expression.ts';
import { fields, type Kind } from './fields.ts';

/** A filter object, and what it means: all of the parts, in the order in which they stand. */
export interface DescribedFilter {
  readonly where: AnyWhere;
  readonly parts: readonly Expression[];
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly parts: readonly Expression[];
}

export interface FilterSettings {
  readonly values: Values;
  /** Whether texts are checked for null before they are taken apart. */
  readonly guardNulls: boolean;
}

/** Any filter of an entity: its fields, those of its references, AND and OR, down to a depth. */
export function describedFilter(
  entity: string,
  settings: FilterSettings,
  depth: number,
  path = '',
): Arbitrary<DescribedFilter> {
  const entries = Object.entries(fields[entity] ?? {}).flatMap(([name, kind]) =>
    entryOf(name, kind, path === '' ? name : `${path}.${name}`, settings, depth),
  );
  const groups = depth > 0 ? groupsOf(describedFilter(entity, settings, depth - 1, path)) : [];
  const entry = fc.oneof({ weight: 4, arbitrary: fc.oneof(...entries) }, ...groups);
  return fc.uniqueArray(entry, { maxLength: 4, selector: ({ key }) => key }).map((chosen) => ({
    where: Object.fromEntries(chosen.map(({ key, value }) => [key, value])),
    parts: chosen.flatMap(({ parts }) => parts),
  }));
}

/** The meaning of a filter as one tree: null checks come first, all else keeps its order. */
export function treeOf({ parts }: DescribedFilter): Expression | undefined {
  const [checks, others]: [Expression[], Expression[]] = [[], []];
  for (const part of parts) (isNullCheck(part) ? checks : others).push(part);
  return grouped('and', [...checks, ...others]);
}

function isNullCheck(part: Expression): boolean {
  return part.kind === 'comparison' && part.right.kind === 'value' && part.right.value === null;
}

function entryOf(
  key: string,
  kind: Kind | `#${string}`,
  path: string,
  settings: FilterSettings,
  depth: number,
): Arbitrary<Entry>[] {
  if (!isReference(kind)) {
    const { values, guardNulls } = settings;
    return [
      describedCondition(kind, path, values, guardNulls && kind === 'text').map((condition) => ({
        key,
        ...condition,
      })),
    ];
  }
  if (depth === 0) return [];
  const inner = describedFilter(kind.slice(1), settings, depth - 1, path);
  return [inner.map(({ where, parts }) => ({ key, value: where, parts }))];
}

function isReference(kind: Kind | `#${string}`): kind is `#${string}` {
  return kind.startsWith('#');
}

function groupsOf(filter: Arbitrary<DescribedFilter>): Arbitrary<Entry>[] {
  const branch = filter.filter(({ parts }) => parts.length > 0);
  return [
    fc.array(filter, { maxLength: 3 }).map((branches) => ({
      key: 'AND',
      value: branches.map(({ where }) => where),
      parts: branches.flatMap(({ parts }) => parts),
    })),
    fc.array(branch, { minLength: 1, maxLength: 3 }).map((branches) => ({
      key: 'OR',
      value: branches.map(({ where }) => where),
      parts: partsOf(
        grouped(
          'or',
          branches.map(treeOf).filter((tree) => tree !== undefined),
        ),
      ),
    })),
  ];
}

/** An OR of one branch is that branch. */
function partsOf(tree: Expression | undefined): readonly Expression[] {
  if (tree === undefined) return [];
  return tree.kind === 'and' ? tree.parts : [tree];
}
