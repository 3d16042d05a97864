import { XeroFilterError } from '../errors/xero-error.ts';
import { type Clause, some, type Test } from './clause.ts';
import { literal, safeText } from './literal.ts';

const symbols: Readonly<Record<string, string>> = {
  eq: '==',
  in: '==',
  ne: '!=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** A field, and how its values are written. */
export interface Field {
  readonly path: string;
  readonly kind: string | undefined;
}

/**
 * What a field is compared with: a value, null, or an object of operators.
 *
 * @throws {XeroFilterError} for an operator or a value that the field has not.
 */
export function readConditions(field: Field, value: unknown): Clause[] {
  if (
    typeof value !== 'object' ||
    value === null ||
    value instanceof Date ||
    Array.isArray(value)
  ) {
    return [readTest(field, 'eq', value, false)];
  }
  const { ignoreCase, ...operators } = value as Record<string, unknown>;
  const folded = ignoreCase === true;
  return Object.entries(operators).flatMap(([operator, operand]) => {
    if (operand === undefined) return [];
    if (operator !== 'in') return readTest(field, operator, operand, folded);
    if (Array.isArray(operand) && operand.length > 0) {
      return some(operand.map((one: unknown) => readTest(field, 'in', one, folded))) ?? [];
    }
    throw new XeroFilterError(field.path, 'a list of one or more values as `in`', operand);
  });
}

function readTest({ path, kind }: Field, operator: string, value: unknown, folded: boolean): Test {
  const isText = kind === undefined && typeof value === 'string';
  const isNull = value === null;
  const ignoreCase = folded && !isNull;
  const left = ignoreCase ? `${path}.ToLower()` : path;
  const right = ignoreCase && isText ? value.toLowerCase() : value;
  const test = (text: string): Test => ({ kind: 'test', path, operator, text, isNull, ignoreCase });
  if (isText && /^(contains|startsWith|endsWith)$/.test(operator)) {
    const method = operator.replace(/^./, (letter) => letter.toUpperCase());
    return test(`${left}.${method}("${safeText(path, right)}")`);
  }
  const hasOrder = typeof value === 'number' || (kind?.startsWith('date') && !isNull);
  const allowed = /^[gl]te?$/.test(operator) ? hasOrder : Object.hasOwn(symbols, operator);
  if (allowed && (isText || !ignoreCase)) {
    return test(left + symbols[operator] + literal(path, kind, right));
  }
  throw new XeroFilterError(path, `no \`${ignoreCase ? 'ignoreCase' : operator}\``, value);
}
