import { readdirSync, readFileSync } from 'node:fs';
import type { Family } from './clients.ts';

/** What a hover says of scopes, by Xero's operationId; a method and its `…Many` have one each. */
export function scopesInHovers(
  family: Family,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = new URL(`../../../generated/${family}/src/resources/`, import.meta.url);
  const found = new Map<string, string[][]>();
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const [comment] of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
      const text = comment.replaceAll(/\n +\* ?/g, '\n');
      const operationId = /Xero's\s+`(\w+)`/.exec(text)?.[1];
      if (operationId === undefined) continue;
      const [, said = ''] = /\nScopes: ([\s\S]*?)\n\n/.exec(text) ?? [];
      const named = [...said.matchAll(/`([\w.]+)`/g)].map(([, scope = '']) => scope);
      found.set(operationId, [...(found.get(operationId) ?? []), named]);
    }
  }
  return found;
}
