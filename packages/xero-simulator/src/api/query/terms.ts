import { type Kind, kindNames, type Read, type Scalar } from './entity.ts';
import { QueryError } from './query-error.ts';

type TermKind = Kind | 'null';

/** A part of a filter, ready to be worked out for a row, and what comes of it. */
export interface Term<Books> {
  readonly kind: TermKind;
  readonly read: Read<Scalar, Books>;
}

function constant(kind: TermKind, value: Scalar): Term<unknown> {
  return { kind, read: () => value };
}

export function literal(value: unknown): Term<unknown> {
  if (value === null) return constant('null', null);
  if (typeof value === 'string') return constant('text', value);
  if (typeof value === 'number') return constant('number', value);
  if (typeof value === 'boolean') return constant('flag', value);
  throw new QueryError(`Syntax error in ${String(value)}`);
}

export function guid([text]: readonly unknown[]): Term<unknown> {
  if (typeof text === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) {
    return constant('guid', text);
  }
  throw new QueryError(`Guid should contain 32 digits with 4 dashes, not ${JSON.stringify(text)}`);
}

/** A day, or a second of it, as milliseconds since 1970 in UTC. */
export function dateTime(parts: readonly unknown[]): Term<unknown> {
  const [year, month, ...rest] = parts.map(Number);
  const time = Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, ...rest);
  if ((parts.length !== 3 && parts.length !== 6) || Number.isNaN(time)) {
    throw new QueryError(`DateTime takes 3 or 6 numbers, not ${JSON.stringify(parts)}`);
  }
  return constant('date', time);
}

export function logical<Books>(
  operator: '&&' | '||',
  left: Term<Books>,
  right: Term<Books>,
): Term<Books> {
  if (left.kind !== 'flag' || right.kind !== 'flag') throw incompatible(operator, left, right);
  return {
    kind: 'flag',
    read:
      operator === '&&'
        ? (row, books) => left.read(row, books) === true && right.read(row, books) === true
        : (row, books) => left.read(row, books) === true || right.read(row, books) === true,
  };
}

export function method<Books>(
  name: string,
  on: Term<Books>,
  values: readonly Term<Books>[],
): Term<Books> {
  const text = values[0];
  if (on.kind !== 'text' && on.kind !== 'name') {
    throw new QueryError(`No applicable method '${name}' exists in type '${kindNames[on.kind]}'`);
  }
  const whole = transforms[name];
  if (whole !== undefined && text === undefined) {
    return { kind: 'text', read: (row, books) => whole(some(on.read(row, books))) };
  }
  const has = partChecks[name];
  if (has !== undefined && text?.kind === 'text' && values.length === 1) {
    return {
      kind: 'flag',
      read: (row, books) => has(some(on.read(row, books)), some(text.read(row, books))),
    };
  }
  throw new QueryError(`No applicable method '${name}' exists in type 'String'`);
}

const transforms: Readonly<Record<string, (text: string) => string>> = {
  ToLower: (text) => text.toLowerCase(),
  ToUpper: (text) => text.toUpperCase(),
  Trim: (text) => text.trim(),
};

const partChecks: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  Contains: (text, part) => text.includes(part),
  StartsWith: (text, part) => text.startsWith(part),
  EndsWith: (text, part) => text.endsWith(part),
};

function some(value: Scalar): string {
  if (value === null) throw new QueryError('A method was called on null; check for null first.');
  return String(value);
}

type Comparable = string | number | boolean;

const comparisons: Readonly<Record<string, (a: Comparable, b: Comparable) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Null equals null only, and comes neither before nor after anything. */
export function comparison<Books>(
  operator: string,
  left: Term<Books>,
  right: Term<Books>,
): Term<Books> {
  const holds = comparisons[operator];
  const kind = commonKind(left.kind, right.kind);
  const ordered = kind === 'number' || kind === 'date' || kind === 'null';
  const equality = operator === '==' || operator === '!=';
  if (holds === undefined || kind === undefined || !(equality || ordered)) {
    throw incompatible(operator, left, right);
  }
  const comparable = comparables[kind];
  return {
    kind: 'flag',
    read: (row, books) => {
      const a = left.read(row, books);
      const b = right.read(row, books);
      if (a === null || b === null) return equality && (a === b) === (operator === '==');
      return holds(comparable(a), comparable(b));
    },
  };
}

function commonKind(left: TermKind, right: TermKind): TermKind | undefined {
  if (left === right || right === 'null') return left;
  if (left === 'null') return right;
  const kinds = new Set([left, right]);
  return kinds.has('name') && kinds.has('text') ? 'name' : undefined;
}

const comparables: Readonly<Record<TermKind, (value: Comparable) => Comparable>> = {
  text: (value) => value,
  number: (value) => value,
  flag: (value) => value,
  null: (value) => value,
  name: (value) => folded(String(value)),
  guid: (value) => String(value).toLowerCase(),
  date: (value) => (typeof value === 'number' ? value : Date.parse(String(value))),
};

/** Without regard to case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function incompatible(operator: string, left: Term<never>, right: Term<never>) {
  const kinds = `'${kindNames[left.kind]}' and '${kindNames[right.kind]}'`;
  return new QueryError(`Operator '${operator}' incompatible with operand types ${kinds}`);
}
