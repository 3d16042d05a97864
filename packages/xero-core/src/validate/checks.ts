import { XeroConfigError } from '../errors/xero-error.ts';
import type { Operation } from '../operation-table.ts';
import type { ClientOptions } from '../options.ts';
import type { PreparedCall } from '../request/prepare.ts';

/** What `createSchemaChecks` of the family's `/schemas` makes, and nothing else. */
export interface SchemaChecks {
  /**
   * Checks the records of a JSON body before it is sent.
   *
   * @throws {XeroSchemaError} for the first ones that do not fit; nothing was sent then.
   */
  checkInput(call: PreparedCall): void;
  /**
   * Checks what was read, once its dates are decoded.
   *
   * @throws {XeroSchemaError} with the value in it: the call has succeeded.
   */
  checkResponse(operation: Operation, value: unknown): void;
}

/** What a client checks: what it sends, what it reads, or both. */
export type Validation = 'input' | 'response' | 'both';

/** The checks of a client; those that it does not want are absent. */
export function checksOf(
  family: string,
  { validate, schemas }: ClientOptions,
): { readonly input: SchemaChecks | undefined; readonly response: SchemaChecks | undefined } {
  const side = (other: Validation) => (validate && validate !== other ? schemas : undefined);
  if (validate && !(schemas?.checkInput && ['input', 'response', 'both'].includes(validate))) {
    throw new XeroConfigError(
      `validate is ${validate}: it takes 'input', 'response' or 'both', and schemas beside it: import { schemas } from '@acme/xero-${family}/schemas'.`,
    );
  }
  return { input: side('response'), response: side('input') };
}
