import type { Operation } from '../../src/api/operations.ts';
import type { JsonValue } from '../../src/index.ts';
import { demo } from './demo.ts';

const made = 0;
const line = { Description: 'Timber', Quantity: 2, UnitAmount: 50, AccountCode: '200' };
const Contact = { ContactID: demo.contactId };
const Reference = 'Order 7';

/** By the last fixed part of the path, a new record that the books take. */
const created: Readonly<Record<string, () => JsonValue>> = {};
/** By the last fixed part of the path, what may be changed of a record that is there. */
const changed: Readonly<Record<string, JsonValue>> = {};

export function accountingBody(_operation: Operation): JsonValue | undefined {
  void [made, line, Contact, Reference, created, changed];
  return undefined;
}
