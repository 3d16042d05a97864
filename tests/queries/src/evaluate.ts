import { type Expression, parseExpression } from './expression.ts';

type Value = string | number | boolean | null | { readonly guid: string } | { readonly at: number };

/**
 * The rows that a filter in Xero's syntax keeps. Texts are compared with regard to case, dates as
 * instants, ids without regard to case; null equals null only, and has no order and no parts.
 *
 * @throws where Xero would refuse the filter: a part of null, or unlike things compared.
 */
export function rowsKept<Row extends object>(filter: string, rows: readonly Row[]): Row[] {
  const expression = parseExpression(filter);
  return rows.filter((row) => isTrue(expression, row));
}

/** From the left, and no further than needed: that is what makes null checks guards. */
function isTrue(expression: Expression, row: object): boolean {
  if (expression.kind === 'and') return expression.parts.every((part) => isTrue(part, row));
  if (expression.kind === 'or') return expression.parts.some((part) => isTrue(part, row));
  const value = valueOfExpression(expression, row);
  if (typeof value !== 'boolean') throw new Error('A filter is true or false.');
  return value;
}

function valueOfExpression(expression: Expression, row: object): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'field':
      return fieldOf(expression.path, row);
    case 'call':
      return resultOf(expression, row);
    case 'comparison': {
      const left = valueOfExpression(expression.left, row);
      return compare(expression.operator, left, valueOfExpression(expression.right, row));
    }
    default:
      return isTrue(expression, row);
  }
}

function fieldOf(path: string, row: object): Value {
  return path.split('.').reduce<unknown>((parent, name) => {
    if (typeof parent !== 'object' || parent === null) throw new Error(`${path}: part of null.`);
    if (!Object.hasOwn(parent, name)) throw new Error(`No property or field '${name}' exists.`);
    return (parent as Record<string, unknown>)[name];
  }, row) as Value;
}

function resultOf(call: Extract<Expression, { kind: 'call' }>, row: object): Value {
  const values = call.values.map((value) => valueOfExpression(value, row));
  if (call.on === undefined) {
    if (call.name === 'Guid') return { guid: text(values[0]) };
    if (call.name === 'DateTime') return { at: dateTime(values) };
  } else {
    const on = text(valueOfExpression(call.on, row));
    if (call.name === 'ToLower') return on.toLowerCase();
    if (call.name === 'Contains') return on.includes(text(values[0]));
    if (call.name === 'StartsWith') return on.startsWith(text(values[0]));
    if (call.name === 'EndsWith') return on.endsWith(text(values[0]));
  }
  throw new Error(`There is no ${call.name}.`);
}

function text(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  throw new Error(`A text is wanted, not ${JSON.stringify(value)}.`);
}

function dateTime(values: readonly Value[]): number {
  const [year = 0, month = 0, ...rest] = values.map(Number);
  if (values.length !== 3 && values.length !== 6) throw new Error('A DateTime has 3 or 6 parts.');
  return Date.UTC(year, month - 1, ...rest);
}

function compare(operator: string, left: Value, right: Value): boolean {
  if (left === null || right === null) {
    if (operator === '==') return left === right;
    return operator === '!=' && left !== right;
  }
  const [a, b] = comparable(left, right);
  if (operator === '==') return a === b;
  if (operator === '!=') return a !== b;
  if (typeof a !== 'number' || typeof b !== 'number') throw new Error(`No order: ${operator}`);
  if (operator === '>') return a > b;
  if (operator === '>=') return a >= b;
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  throw new Error(`There is no ${operator}.`);
}

/** Rows keep ids and dates as texts, and filters do not. */
function comparable(left: Value, right: Value): [unknown, unknown] {
  if (typeof right === 'object' && right !== null) {
    if ('guid' in right) return [text(left).toLowerCase(), right.guid.toLowerCase()];
    return [Date.parse(text(left)), right.at];
  }
  if (typeof left === typeof right) return [left, right];
  throw new Error(`${JSON.stringify(left)} and ${JSON.stringify(right)} do not compare.`);
}
