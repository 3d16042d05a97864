import type { Organisation } from './handler.ts';
import { type Operation, operations } from './operations.ts';

/** An operation that a request is for, and what its path's parameters stand for. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Node {
  readonly fixed: Map<string, Node>;
  parameter: Node | undefined;
  readonly here: Operation[];
}

const root: Node = newNode();
for (const operation of operations) place(operation);

/** Whether some operation has this path, with whatever method. */
export function pathExists(path: string): boolean {
  return operationsAt(path).length > 0;
}

/**
 * Finds the operation of a request. Families of several countries share paths, and so do lookups by
 * id and by number: the organisation's country and the look of the value decide.
 */
export function findOperation(
  request: { method: string; path: string; accept: string | null },
  organisation: Organisation | undefined,
): Match | undefined {
  const { method, path, accept } = request;
  const all = candidatesAt(path, method);
  const inCountry = all.filter(({ operation: { table } }) => {
    return table.country === undefined || table.country === organisation?.countryCode;
  });
  const rest = inCountry.length > 0 ? inCountry : all;
  const asPdf = /\bapplication\/pdf\b/i.test(accept ?? '');
  const fitting = rest.filter(fitsItsValue);
  return fitting.find(({ operation }) => operation.binary === asPdf) ?? fitting[0] ?? rest[0];
}

function candidatesAt(path: string, method: string): Match[] {
  return operationsAt(path)
    .filter((operation) => operation.method === method)
    .map((operation) => ({ operation, params: paramsOf(operation, path) }));
}

/** An id's operation wants a UUID, a number's or name's anything else. */
function fitsItsValue({ operation, params }: Match): boolean {
  const name = /\{(\w+)\}$/.exec(operation.path)?.[1] ?? '';
  const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(params[name] ?? '');
  return /id$/i.test(name) === isUuid;
}

function operationsAt(path: string): readonly Operation[] {
  return find(root, segmentsOf(path));
}

// A fixed segment wins over a parameter, unless what follows does not fit.
function find(node: Node, [segment, ...rest]: readonly string[]): readonly Operation[] {
  if (segment === undefined) return node.here;
  for (const next of [node.fixed.get(segment.toLowerCase()), node.parameter]) {
    const found = next ? find(next, rest) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function place(operation: Operation): void {
  let node = root;
  for (const segment of segmentsOf(operation.path)) {
    if (segment.startsWith('{')) {
      node.parameter ??= newNode();
      node = node.parameter;
    } else {
      const key = segment.toLowerCase();
      const next = node.fixed.get(key) ?? newNode();
      node.fixed.set(key, next);
      node = next;
    }
  }
  node.here.push(operation);
}

function paramsOf(operation: Operation, path: string): Record<string, string> {
  const values = segmentsOf(path);
  const pairs = segmentsOf(operation.path).flatMap((segment, index) =>
    segment.startsWith('{') ? [[segment.slice(1, -1), decode(values[index] ?? '')]] : [],
  );
  return Object.fromEntries(pairs);
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function newNode(): Node {
  return { fixed: new Map(), parameter: undefined, here: [] };
}
