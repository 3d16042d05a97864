import type { AnyNode } from 'acorn';
import { type Entity, fieldAt, kindNames, type PathPart } from './entity.ts';
import { parseWhere } from './parse-where.ts';
import { QueryError } from './query-error.ts';
import { comparison, dateTime, guid, literal, logical, method, type Term } from './terms.ts';

/**
 * Makes a predicate of a `where`. As in Xero, what cannot be compared is refused before any row is
 * looked at, and a part of a text that is null is an error unless a null check goes first.
 *
 * @throws QueryError here or from the predicate.
 */
export function compileWhere<Books>(
  text: string,
  entity: Entity<Books>,
  books: Books,
): (row: object) => boolean {
  const { kind, read } = termOf(parseWhere(text), entity);
  if (kind !== 'flag') throw new QueryError("Expression of type 'Boolean' expected (at index 0)");
  return (row) => read(row, books) === true;
}

function termOf<Books>(node: AnyNode, entity: Entity<Books>): Term<Books> {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [left, right] = [termOf(node.left, entity), termOf(node.right, entity)];
      const { operator } = node;
      if (operator === '&&' || operator === '||') return logical(operator, left, right);
      return comparison(operator, left, right);
    }
    case 'UnaryExpression':
      return unary(node.operator, termOf(node.argument, entity));
    case 'CallExpression':
      return call(node.callee, node.arguments, entity);
    case 'Identifier':
    case 'MemberExpression':
      return field(node, entity);
    case 'Literal':
      return literal(writtenValue(node));
    default:
      throw new QueryError(`Expression expected (at index ${node.start})`);
  }
}

/** A field, or a record that can only be there or not. */
function field<Books>(node: AnyNode, entity: Entity<Books>): Term<Books> {
  const found = fieldAt(entity, pathOf(node));
  if (found.kind !== 'record') return found;
  const { read } = found;
  return { kind: 'null', read: (row, books) => (read(row, books) === undefined ? null : true) };
}

function unary<Books>(operator: string, { kind, read }: Term<Books>): Term<Books> {
  if (operator === '-' && kind === 'number') {
    return { kind, read: (row, books) => -Number(read(row, books)) };
  }
  if (operator === '!' && kind === 'flag') {
    return { kind, read: (row, books) => read(row, books) !== true };
  }
  throw new QueryError(
    `Operator '${operator}' incompatible with operand type '${kindNames[kind]}'`,
  );
}

/** `Guid("…")` and `DateTime(…)` stand alone, methods on a text. */
function call<Books>(
  callee: AnyNode,
  nodes: readonly AnyNode[],
  entity: Entity<Books>,
): Term<Books> {
  if (callee.type === 'MemberExpression') {
    const [name] = pathOf(callee.property);
    const values = nodes.map((node) => termOf(node, entity));
    return method(name?.name ?? '', termOf(callee.object, entity), values);
  }
  const [{ name, at } = { name: '', at: 0 }] = pathOf(callee);
  if (name.toLowerCase() === 'guid') return guid(nodes.map(constantOf));
  if (name.toLowerCase() === 'datetime') return dateTime(nodes.map(constantOf));
  throw new QueryError(`No function '${name}' exists (at index ${at})`);
}

function constantOf(node: AnyNode): unknown {
  if (node.type === 'Literal') return writtenValue(node);
  throw new QueryError(`A constant is expected (at index ${node.start})`);
}

/** A number as it is written: in C#, unlike JavaScript, `010` is ten. */
function writtenValue({ value, raw }: Extract<AnyNode, { type: 'Literal' }>): unknown {
  return typeof value === 'number' ? Number(raw) : value;
}

function pathOf(node: AnyNode): readonly PathPart[] {
  if (node.type === 'Identifier') return [{ name: node.name, at: node.start }];
  if (node.type === 'MemberExpression' && !node.computed) {
    return [...pathOf(node.object), ...pathOf(node.property)];
  }
  throw new QueryError(`Identifier expected (at index ${node.start})`);
}
