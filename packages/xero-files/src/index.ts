import {
  api,
  type FilesClient,
  type InputByEntity,
  inputs,
  models,
  operations,
} from '@acme/gen-files';
import type { ClientOptions, XeroSession } from '@acme/xero-core';
import { createClient, toInputBy } from '@acme/xero-core/client';

export type * from '@acme/gen-files';
export * from '@acme/xero-core';

/**
 * A client of Xero's Files API, bound to one session for life. Nothing is sent before a call is
 * awaited or iterated.
 *
 * @param session Whose access token and which organisation; from `@acme/xero-auth`, or your own.
 * @param options Transport settings; the defaults suit servers.
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 */
export function createFilesClient(session: XeroSession, options?: ClientOptions): FilesClient {
  return createClient<FilesClient>({ api, models, operations }, session, options);
}

/**
 * What to send for a record that was read:
 * `{ ...toInput('FileObject', file), Name: 'receipt.pdf' }`. It has the fields that Xero takes,
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
