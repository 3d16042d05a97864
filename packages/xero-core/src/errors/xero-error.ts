import { printable } from '../request/printable.ts';
import { capped, redacted } from './redacted.ts';

const brand: unique symbol = Symbol.for('acme.xero.error');

/**
 * Stable codes of the errors that this SDK throws. Errors of a login or a token have the codes of
 * OAuth 2 instead, such as `invalid_grant`.
 */
export type XeroErrorCode =
  | 'XERO_API'
  | 'XERO_CONFIG'
  | 'XERO_DECODE'
  | 'XERO_FILTER'
  | 'XERO_INPUT'
  | 'XERO_NETWORK'
  | 'XERO_OUTCOME_UNKNOWN'
  | 'XERO_SCHEMA'
  | 'XERO_TIMEOUT'
  | (string & {});

/** Where an iteration goes on: what to put in the list's options, or the ids that are left. */
export interface ResumePoint {
  /** The first page that was not given. */
  readonly page?: number;
  /** The last row that was given, for lists that are read by offset. */
  readonly offset?: number;
  /** The ids of `listByIds` whose records were not given. */
  readonly ids?: readonly string[];
}

/** The root of every error that this SDK throws. */
export class XeroError extends Error {
  override readonly name: string = 'XeroError';
  readonly code: XeroErrorCode;
  /**
   * What to put in a list's options to go on where it stopped, when a page of an iteration failed:
   * `list({ ...options, ...error.resumeFrom })`. With `listByIds`, `ids` are those that are left.
   */
  declare readonly resumeFrom?: ResumePoint | undefined;

  constructor(code: XeroErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a value is an error of this SDK, also one from another copy of the package. */
export function isXeroError(value: unknown): value is XeroError {
  return value instanceof Error && brand in value;
}

/** An option that cannot work, such as a `baseUrl` without https. */
export class XeroConfigError extends XeroError {
  override readonly name = 'XeroConfigError';

  constructor(message: string) {
    super('XERO_CONFIG', message);
  }
}

/** An argument that cannot work; nothing was sent. */
export class XeroInputError extends XeroError {
  override readonly name = 'XeroInputError';
  /** The argument at fault. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super('XERO_INPUT', message);
    this.argument = argument;
  }
}

/** A filter that cannot be sent as it is meant; nothing was sent. */
export class XeroFilterError extends XeroError {
  override readonly name = 'XeroFilterError';
  /** Path of the field at fault, such as `Contact.Name`; empty for the filter as a whole. */
  readonly field: string;

  constructor(field: string, wanted: string, value: unknown) {
    super(
      'XERO_FILTER',
      `The filter${field && ` on ${field}`} takes ${wanted}; got ${printable(value)}.`,
    );
    this.field = field;
  }
}

/** Which call failed. */
export interface FailedCall {
  /** As the user wrote it: `invoices.create`. */
  readonly name: string;
  /** Xero's name of it: `createInvoices`. */
  readonly operationId: string;
  readonly tenantId?: string | undefined;
}

/** No answer arrived: no connection, a reset, or a body cut off. The cause has the details. */
export class XeroNetworkError extends XeroError {
  override readonly name = 'XeroNetworkError';
  readonly operationId: string;

  constructor({ name, operationId }: FailedCall, cause: unknown) {
    super('XERO_NETWORK', `${name}: no answer from Xero (${reasonOf(cause)}).`, { cause });
    this.operationId = operationId;
  }
}

/** fetch only says that it failed; what happened stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

/** An attempt took longer than its `timeout`. */
export class XeroTimeoutError extends XeroError {
  override readonly name = 'XeroTimeoutError';
  readonly operationId: string;
  /** @unit milliseconds */
  readonly timeout: number;

  constructor({ name, operationId }: FailedCall, timeout: number) {
    super('XERO_TIMEOUT', `${name}: no complete answer within ${timeout} ms.`);
    this.operationId = operationId;
    this.timeout = timeout;
  }
}

/** What an answer that cannot be read was. */
export interface UnreadableAnswer {
  readonly status: number;
  readonly headers?: Headers | undefined;
  /** Its body, where that is a text. */
  readonly text?: string | undefined;
}

/** Xero answered with success and something that is not what the operation answers with. */
export class XeroDecodeError extends XeroError {
  override readonly name = 'XeroDecodeError';
  readonly operationId: string;
  readonly status: number;
  /** Media type of the answer, where it has one. */
  readonly contentType: string | undefined;
  /** Names this answer to Xero's support. */
  readonly correlationId: string | undefined;
  /** The first 2,000 characters of the answer; left out of logs. */
  declare readonly bodyText: string;

  constructor(call: FailedCall, answer: UnreadableAnswer, problem: string) {
    const correlationId = answer.headers?.get('xero-correlation-id') ?? undefined;
    const id = correlationId === undefined ? '' : ` [correlation id ${correlationId}]`;
    super('XERO_DECODE', `${call.name}: ${problem}${id}`);
    this.operationId = call.operationId;
    this.status = answer.status;
    this.contentType = answer.headers?.get('content-type') ?? undefined;
    this.correlationId = correlationId;
    const bodyText = capped(redacted(answer.text ?? ''));
    Object.defineProperty(this, 'bodyText', { value: bodyText, enumerable: false });
  }
}
