import { type FailedCall, XeroError } from './xero-error.ts';

/** One thing that a schema did not accept. */
export interface SchemaIssue {
  /** Where it is: `['LineItems', 0, 'Quantity']`; in a list, the index of the record comes first. */
  readonly path: readonly PropertyKey[];
  /** The schema's words; those of `@acme/xero-<family>/schemas` never have the value in them. */
  readonly message: string;
}

/** How many issues the message of an error tells; all of them are in `issues`. */
const told = 3;

/**
 * Something does not fit its schema: what was to be sent, and nothing was; or what Xero answered to a
 * call that has succeeded, and then a write is done.
 */
export class XeroSchemaError extends XeroError {
  override readonly name = 'XeroSchemaError';
  readonly operationId: string;
  readonly side: 'input' | 'response';
  readonly issues: readonly SchemaIssue[];
  /** What Xero answered, so that the ids of what was written are not lost; left out of logs. */
  declare readonly value: unknown;

  constructor(
    call: FailedCall,
    side: 'input' | 'response',
    issues: readonly SchemaIssue[],
    value: unknown,
  ) {
    const what =
      side === 'input'
        ? 'nothing was sent, since the input does not fit its schema'
        : "the call succeeded, and Xero's answer does not fit its schema";
    const reasons = issues
      .slice(0, told)
      .map(({ path, message }) => [path.map(String).join('.'), message].filter(Boolean).join(': '));
    const more = issues.length > told ? `; and ${issues.length - told} more` : '';
    super('XERO_SCHEMA', `${call.name}: ${what}: ${reasons.join('; ')}${more}`);
    this.operationId = call.operationId;
    this.side = side;
    this.issues = issues;
    if (side === 'response') Object.defineProperty(this, 'value', { value, enumerable: false });
  }
}
