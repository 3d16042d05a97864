import type { PublishedParameter } from './published-operations.ts';
import { guidOf, plainValue } from './samples.ts';

/** `everything`: all parameters; `least`: only those that Xero insists on. */
export type Amount = 'everything' | 'least';

/** What to give for some parameters, and what must arrive for it. */
export interface PlannedOptions {
  readonly given: Readonly<Record<string, unknown>>;
  readonly wire: Readonly<Record<string, string>>;
}

/** Query parameters whose option has a name of its own (`parameters` in specs/families.yaml). */
const optionNames = new Map([['IncludeOnline', 'includeOnline']]);

/** Query parameters under their wire names, but for a few; lists as comma lists. */
export function planQuery(
  parameters: readonly PublishedParameter[],
  amount: Amount,
): PlannedOptions {
  const given: Record<string, unknown> = {};
  const wire: Record<string, string> = {};
  for (const { name, list, required, schema } of parameters) {
    if (amount === 'least' && !required) continue;
    const value = plainValue(schema, name);
    const second = schema.format === 'uuid' ? guidOf(`${name}2`) : 'B';
    given[optionNames.get(name) ?? name] = list ? [value, second] : value;
    wire[name] = list ? `${value},${second}` : String(value);
  }
  return { given, wire };
}

/** Header parameters in camelCase; If-Modified-Since as `modifiedSince`, in UTC and whole seconds. */
export function planHeaders(
  parameters: readonly PublishedParameter[],
  amount: Amount,
): PlannedOptions {
  const given: Record<string, unknown> = {};
  const wire: Record<string, string> = {};
  for (const { name, required } of parameters) {
    if (amount === 'least' && !required) continue;
    if (name === 'If-Modified-Since') {
      given.modifiedSince = new Date('2026-01-05T23:30:15.999Z');
      wire['if-modified-since'] = '2026-01-05T23:30:15';
    } else {
      given[camelCase(name)] = guidOf(name);
      wire[name.toLowerCase()] = guidOf(name);
    }
  }
  return { given, wire };
}

/** `Xero-User-Id` → `xeroUserId` */
function camelCase(name: string): string {
  const [first = '', ...rest] = name.split('-');
  return first.toLowerCase() + rest.join('');
}
