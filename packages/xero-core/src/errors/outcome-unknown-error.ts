import { type FailedCall, XeroError } from './xero-error.ts';

/**
 * A write was sent, and nobody knows whether Xero did it: no answer came, or none that says so. The
 * cause tells what came instead. Look before you repeat it.
 */
export class XeroOutcomeUnknownError extends XeroError {
  override readonly name = 'XeroOutcomeUnknownError';
  readonly operationId: string;
  readonly tenantId: string | undefined;
  /** Repeated under this key within six minutes it is done once only; deletions have none. */
  readonly idempotencyKey: string | undefined;
  /** How often it was sent. */
  readonly attempts: number;

  constructor(
    { name, operationId, tenantId }: FailedCall,
    { idempotencyKey, attempts }: { idempotencyKey: string | undefined; attempts: number },
    cause: unknown,
  ) {
    const reason = cause instanceof Error ? cause.message.replace(`${name}: `, '') : String(cause);
    const key = ' Within six minutes it is safe to repeat it with the same idempotencyKey.';
    super(
      'XERO_OUTCOME_UNKNOWN',
      `${name}: nobody knows whether Xero did it (${reason.replace(/\.$/, '')}). Look before you repeat it.${idempotencyKey === undefined ? '' : key}`,
      { cause },
    );
    this.operationId = operationId;
    this.tenantId = tenantId;
    this.idempotencyKey = idempotencyKey;
    this.attempts = attempts;
  }
}
