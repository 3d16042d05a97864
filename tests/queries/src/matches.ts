import type { AnyWhere } from './compile.ts';
import { instantOf } from './instant.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether a filter object keeps a row: what its documentation promises, in plain TypeScript. It
 * knows nothing of how filters are sent.
 */
export function matches(row: object, where: AnyWhere): boolean {
  return Object.entries(where).every(([name, value]) => {
    if (value === undefined) return true;
    if (name === 'AND') return (value as AnyWhere[]).every((branch) => matches(row, branch));
    if (name === 'OR') return (value as AnyWhere[]).some((branch) => matches(row, branch));
    const own = (row as Row)[name];
    return typeof own === 'object' && own !== null
      ? matches(own, value as AnyWhere)
      : meets(name, own, value);
  });
}

function meets(name: string, own: unknown, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return meetsOne(name, own, 'eq', value, false);
  }
  const { ignoreCase, ...conditions } = value as Row;
  return Object.entries(conditions).every(([operator, operand]) => {
    if (operand === undefined) return true;
    const folds = ignoreCase === true && operand !== null;
    if (operator !== 'in') return meetsOne(name, own, operator, operand, folds);
    return (operand as unknown[]).some((one) => meetsOne(name, own, 'eq', one, folds));
  });
}

function meetsOne(
  name: string,
  own: unknown,
  operator: string,
  operand: unknown,
  folds: boolean,
): boolean {
  if (own === null || operand === null) {
    return operator === 'ne' ? own !== operand : operator === 'eq' && own === operand;
  }
  const [a, b] = comparable(name, own, operand, folds);
  switch (operator) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'gt':
      return order(a, b) > 0;
    case 'gte':
      return order(a, b) >= 0;
    case 'lt':
      return order(a, b) < 0;
    case 'lte':
      return order(a, b) <= 0;
    case 'contains':
      return String(a).includes(String(b));
    case 'startsWith':
      return String(a).startsWith(String(b));
    default:
      return operator === 'endsWith' && String(a).endsWith(String(b));
  }
}

/** Instants by their number, ids in lower case; days stay texts, whose order is theirs. */
function comparable(name: string, own: unknown, operand: unknown, folds: boolean): unknown[] {
  if (name.endsWith('UTC')) {
    const wanted = instantOf(operand as string | Date).getTime();
    return [instantOf(own as string).getTime(), Math.floor(wanted / 1000) * 1000];
  }
  const inLowerCase = folds || name.endsWith('ID');
  return inLowerCase ? [own, operand].map((one) => String(one).toLowerCase()) : [own, operand];
}

function order(a: unknown, b: unknown): number {
  if (typeof a === 'number') return a - Number(b);
  return String(a) < String(b) ? -1 : Number(a !== b);
}
