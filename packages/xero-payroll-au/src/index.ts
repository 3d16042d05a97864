import {
  api,
  filters,
  type InputByEntity,
  inputs,
  models,
  operations,
  type PayrollAuClient,
  type WhereByEntity,
} from '@acme/gen-payroll-au';
import {
  type ClientOptions,
  compileWhere as compileWhereBy,
  type XeroSession,
} from '@acme/xero-core';
import { createClient, toInputBy } from '@acme/xero-core/client';

export type * from '@acme/gen-payroll-au';
export * from '@acme/xero-core';

/**
 * A client of Xero's Payroll AU API, bound to one session for life. Nothing is sent before a call is
 * awaited or iterated.
 *
 * @param session Whose access token and which organisation; from `@acme/xero-auth`, or your own.
 * @param options Transport settings; the defaults suit servers.
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 */
export function createPayrollAuClient(
  session: XeroSession,
  options?: ClientOptions,
): PayrollAuClient {
  return createClient<PayrollAuClient>({ api, models, operations, filters }, session, options);
}

/**
 * The text that a `where` becomes: `compileWhere('Employee', { Status: 'ACTIVE' })` →
 * `Status=="ACTIVE"`. Undefined for a filter without conditions. Lists do it by themselves.
 *
 * @throws {XeroFilterError} when a field, an operator or a value cannot be sent.
 */
export function compileWhere<Entity extends keyof WhereByEntity>(
  entity: Entity,
  where: WhereByEntity[Entity] | string,
): string | undefined {
  return compileWhereBy(filters.fields, entity, where);
}

/**
 * What to send for a record that was read:
 * `{ ...toInput('Employee', employee), Phone: '0400 000 000' }`. It has the fields that Xero takes,
 * with dates and values that this version does not know as they came. Nulls and empty lists are
 * left out, and of another record goes only its id, so that it is not changed too.
 *
 * @param entity The name of the record's type.
 * @throws {XeroInputError} when the value is no record.
 */
export function toInput<Entity extends keyof InputByEntity>(
  entity: Entity,
  value: InputByEntity[Entity]['read'],
): InputByEntity[Entity]['input'] {
  return toInputBy(inputs, entity, value);
}
