import fc, { type Arbitrary } from 'fast-check';
import { type Expression, grouped } from './expression.ts';
import { enumValues, type Kind, operators } from './fields.ts';
import { instantOf } from './instant.ts';

/** What a test compares fields with, by kind. */
export interface Values {
  readonly text: Arbitrary<string>;
  readonly number: Arbitrary<number>;
  readonly guid: Arbitrary<string>;
  readonly date: Arbitrary<string>;
  readonly instant: Arbitrary<string | Date>;
}

/** What a field is compared with, and what that means; the second is not read from the first. */
export interface DescribedCondition {
  readonly value: unknown;
  readonly parts: readonly Expression[];
}

/** An operator with what it compares with; what it means depends on whether case counts. */
interface Comparison {
  readonly operator: string;
  readonly operand: unknown;
  readonly meaning: (ignoreCase: boolean) => readonly Expression[];
}

const symbols: Readonly<Record<string, string>> = {
  eq: '==',
  ne: '!=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};
const methods: Readonly<Record<string, string>> = {
  contains: 'Contains',
  startsWith: 'StartsWith',
  endsWith: 'EndsWith',
};

/** Anything that a field can be compared with. */
export function describedCondition(
  kind: Kind,
  path: string,
  values: Values,
  guardNulls: boolean,
): Arbitrary<DescribedCondition> {
  const one = operandOf(kind, path, values);
  const short = fc
    .oneof({ weight: 3, arbitrary: one }, fc.constant(null))
    .map((value) => ({ value, parts: [meaningOf(kind, path, 'eq', value, false)] }));
  const comparison = fc.oneof(
    ...operators[kind].map((operator) => comparisonWith(kind, path, operator, one)),
  );
  const long = fc
    .record({
      comparisons: fc.uniqueArray(comparison, { maxLength: 3, selector: (one) => one.operator }),
      ignoreCase: fc.constantFrom(undefined, kind === 'text' || undefined),
    })
    .map(({ comparisons, ignoreCase }) =>
      fromComparisons(guardNulls ? guarded(comparisons, path) : comparisons, ignoreCase),
    );
  const none = fc.constant({ value: undefined, parts: [] });
  return fc.oneof({ weight: 4, arbitrary: short }, { weight: 8, arbitrary: long }, none);
}

function operandOf(kind: Kind, path: string, values: Values): Arbitrary<unknown> {
  if (kind === 'boolean') return fc.boolean();
  if (kind !== 'enum') return values[kind];
  return fc.constantFrom(...(enumValues[path.split('.').at(-1) ?? ''] ?? []));
}

function comparisonWith(
  kind: Kind,
  path: string,
  operator: string,
  one: Arbitrary<unknown>,
): Arbitrary<Comparison> {
  if (operator === 'in') {
    return fc.array(one, { minLength: 1, maxLength: 3 }).map((operand) => ({
      operator,
      operand,
      meaning: (ignoreCase) => {
        const either = operand.map((value) => meaningOf(kind, path, 'eq', value, ignoreCase));
        return [grouped('or', either) as Expression];
      },
    }));
  }
  const nullable = /^(eq|ne)$/.test(operator) ? [fc.constant(null)] : [];
  return fc
    .oneof({ weight: 6, arbitrary: one }, fc.constant(undefined), ...nullable)
    .map((operand) => ({
      operator,
      operand,
      meaning: (ignoreCase) =>
        operand === undefined ? [] : [meaningOf(kind, path, operator, operand, ignoreCase)],
    }));
}

/** Texts that may be missing are compared by their parts or case only after a null check. */
function guarded(comparisons: readonly Comparison[], path: string): readonly Comparison[] {
  const guard: Comparison = {
    operator: 'ne',
    operand: null,
    meaning: () => [meaningOf('text', path, 'ne', null, false)],
  };
  return [...comparisons.filter(({ operator }) => operator !== 'ne'), guard];
}

function fromComparisons(
  comparisons: readonly Comparison[],
  ignoreCase: true | undefined,
): DescribedCondition {
  return {
    value: {
      ...Object.fromEntries(comparisons.map(({ operator, operand }) => [operator, operand])),
      ...(ignoreCase && { ignoreCase }),
    },
    parts: comparisons.flatMap(({ meaning }) => meaning(ignoreCase === true)),
  };
}

function meaningOf(
  kind: Kind,
  path: string,
  operator: string,
  operand: unknown,
  ignoreCase: boolean,
): Expression {
  const field: Expression = { kind: 'field', path };
  const folds = ignoreCase && operand !== null;
  const left: Expression = folds ? { kind: 'call', name: 'ToLower', on: field, values: [] } : field;
  const right = literalOf(kind, folds ? String(operand).toLowerCase() : operand);
  const method = methods[operator];
  return method === undefined
    ? { kind: 'comparison', operator: symbols[operator] ?? '', left, right }
    : { kind: 'call', name: method, on: left, values: [right] };
}

function literalOf(kind: Kind, operand: unknown): Expression {
  const value = (value: unknown): Expression => ({
    kind: 'value',
    value: value as string | number,
  });
  const call = (name: string, values: readonly unknown[]): Expression => ({
    kind: 'call',
    name,
    on: undefined,
    values: values.map(value),
  });
  if (operand === null) return value(null);
  if (kind === 'guid') return call('Guid', [operand]);
  if (kind === 'date') return call('DateTime', String(operand).split('-').map(Number));
  if (kind !== 'instant') return value(Object.is(operand, -0) ? 0 : operand);
  const at = instantOf(operand as string | Date);
  const day = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return call('DateTime', [...day, at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()]);
}
