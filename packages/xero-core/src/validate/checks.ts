import { XeroConfigError } from '../errors/xero-error.ts';
import type { ClientOptions } from '../options.ts';
import type { OperationSchemas } from './schemas.ts';

/** The schemas that a client checks by; undefined for what it does not check. */
export interface Checks {
  readonly input: OperationSchemas | undefined;
  readonly response: OperationSchemas | undefined;
}

/** @throws {XeroConfigError} when there is nothing to validate by, or `validate` is something else. */
export function checksOf(family: string, { validate, schemas }: ClientOptions): Checks {
  if (validate === undefined) return { input: undefined, response: undefined };
  if (!['input', 'response', 'both'].includes(validate)) {
    throw new XeroConfigError(`validate is 'input', 'response' or 'both', not ${validate}.`);
  }
  if (!schemas) {
    throw new XeroConfigError(
      `validate needs schemas: import { schemas } from '@acme/xero-${family}/schemas'.`,
    );
  }
  return {
    input: validate === 'response' ? undefined : schemas,
    response: validate === 'input' ? undefined : schemas,
  };
}
