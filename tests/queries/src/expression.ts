import jsep, { type Expression as Parsed } from 'jsep';

/** A filter as a tree. Groups are flat, so that `a AND b AND c` has one form only. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'comparison';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly on: Expression | undefined;
      readonly values: readonly Expression[];
    }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean | null };

/** Several expressions as one; groups inside a group of their kind dissolve. */
export function grouped(kind: 'and' | 'or', parts: readonly Expression[]): Expression | undefined {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return flat.length > 1 ? { kind, parts: flat } : flat[0];
}

/**
 * A filter in Xero's syntax, read by jsep, which knows nothing of us.
 *
 * @throws when it is no expression, or one that no filter holds.
 */
export function parseExpression(text: string): Expression {
  return fromJsep(jsep(withSymbols(text)));
}

/** jsep knows `&&` and `||`, not the words; inside quotes they are text. */
function withSymbols(text: string): string {
  return text
    .split('"')
    .map((piece, index) =>
      index % 2 === 0 ? piece.replaceAll(' AND ', ' && ').replaceAll(' OR ', ' || ') : piece,
    )
    .join('"');
}

function fromJsep(node: Parsed): Expression {
  switch (node.type) {
    case 'LogicalExpression':
    case 'BinaryExpression':
      return fromBinary(String(node['operator']), child(node, 'left'), child(node, 'right'));
    case 'UnaryExpression':
      return negated(String(node['operator']), child(node, 'argument'));
    case 'CallExpression':
      return fromCall(node['callee'] as Parsed, node['arguments'] as Parsed[]);
    case 'Identifier':
    case 'MemberExpression':
      return { kind: 'field', path: pathOf(node) };
    case 'Literal':
      return { kind: 'value', value: node['value'] as string | number | boolean | null };
    default:
      throw new Error(`No filter holds a ${node.type}.`);
  }
}

function child(node: Parsed, name: string): Expression {
  return fromJsep(node[name] as Parsed);
}

function fromBinary(operator: string, left: Expression, right: Expression): Expression {
  const kind = operator === '&&' ? 'and' : operator === '||' ? 'or' : undefined;
  const both = kind && grouped(kind, [left, right]);
  return both ?? { kind: 'comparison', operator, left, right };
}

function negated(operator: string, argument: Expression): Expression {
  if (operator === '-' && argument.kind === 'value' && typeof argument.value === 'number') {
    return { kind: 'value', value: -argument.value };
  }
  throw new Error(`No filter holds the operator ${operator}.`);
}

/** `Guid("…")` is called on nothing, `Name.ToLower()` on a field. */
function fromCall(callee: Parsed, values: readonly Parsed[]): Expression {
  const isMethod = callee.type === 'MemberExpression' && callee['computed'] === false;
  return {
    kind: 'call',
    name: pathOf(isMethod ? (callee['property'] as Parsed) : callee),
    on: isMethod ? child(callee, 'object') : undefined,
    values: values.map(fromJsep),
  };
}

function pathOf(node: Parsed): string {
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'MemberExpression' && node['computed'] === false) {
    return `${pathOf(node['object'] as Parsed)}.${pathOf(node['property'] as Parsed)}`;
  }
  throw new Error(`A ${node.type} is no name.`);
}
