import type { ApiMethod } from './api-table.ts';

/**
 * Calls a method of a client by the path that API.md gives it.
 *
 * @throws {Error} when the client has no such method.
 */
export function callMethod(
  client: object,
  { family, path }: ApiMethod,
  values: readonly unknown[],
): PromiseLike<unknown> {
  let owner: unknown = client;
  for (const name of path.slice(0, -1)) owner = propertyOf(owner, name);
  const method = propertyOf(owner, path.at(-1) ?? '');
  if (typeof method !== 'function') {
    throw new Error(`API.md of ${family} lists ${path.join('.')}, which the client has not.`);
  }
  return Reflect.apply(method, owner, values) as PromiseLike<unknown>;
}

function propertyOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}
