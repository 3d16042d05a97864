import type { Operation } from '../operation-table.ts';
import type { PreparedCall } from '../request/prepare.ts';

/** What a client checks: what it sends, what it reads, or both. */
export type Validation = 'input' | 'response' | 'both';

/** The checks of a client; those that it does not want are undefined. */
export interface Checks {
  /**
   * Checks the records of a JSON body before it is sent.
   *
   * @throws {XeroSchemaError} for the first ones that do not fit; nothing was sent then.
   */
  readonly input?: ((call: PreparedCall) => void) | undefined;
  /**
   * Checks what was read, once its dates are decoded.
   *
   * @throws {XeroSchemaError} with the value in it: the call has succeeded.
   */
  readonly response?: ((operation: Operation, value: unknown) => void) | undefined;
}

/** What `createSchemaChecks` of the family's `/schemas` makes, and nothing else. */
export interface SchemaChecks {
  /** @throws {XeroConfigError} for what is no validation. */
  checksOf(validation: Validation): Checks;
}
