import type { SlowFilterPart } from './where/slow-parts.ts';

/** Settings of a client, the same for every call it makes. */
export interface ClientOptions {
  /** Sends the requests: a proxy, a recorder, a test double. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Where the API is served, its path included (`https://…/api.xro/2.0`); https or loopback.
   * @default Xero's own address
   */
  readonly baseUrl?: string | undefined;
  /** Put before the SDK's own `User-Agent`, so that Xero's support can tell your app. */
  readonly userAgent?: string | undefined;
  /** How long one attempt may take, body included. @unit milliseconds @default 60000 */
  readonly timeout?: number | undefined;
  /**
   * `4` asks for and sends unit amounts with four decimal places, on every operation that knows
   * `unitdp`. Xero rounds to two otherwise.
   */
  readonly unitDecimalPlaces?: 2 | 4 | undefined;
  /** Told of what happens; what they throw changes nothing. */
  readonly hooks?: ClientHooks | undefined;
}

/** Functions that a client tells of what happens. */
export interface ClientHooks {
  /**
   * A filter was given for which Xero would refuse an organisation of over 100,000 records. Called
   * once per call, before anything is sent; filters given as text cannot be judged and are not told.
   */
  readonly onSlowFilter?: ((advice: SlowFilterAdvice) => void) | undefined;
}

/** Which call has a filter that Xero has not optimised, and what in it. */
export interface SlowFilterAdvice {
  /** As the user wrote it: `invoices.list`. */
  readonly name: string;
  /** Xero's name of it: `getInvoices`. */
  readonly operationId: string;
  readonly parts: readonly SlowFilterPart[];
}

/** Settings of one call; they win over the client's. */
export interface RequestOptions {
  /** Ends the call at once, also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, body included. @unit milliseconds */
  readonly timeout?: number | undefined;
  /** Key under which Xero does a write once only, 1 to 128 characters; made up when left out. */
  readonly idempotencyKey?: string | undefined;
  /** More headers. `Authorization` and `xero-tenant-id` come from the session and cannot be set. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What every method takes last. */
export interface CallOptions {
  /** Settings of this call's requests: signal, timeout, idempotency key, headers. */
  readonly request?: RequestOptions | undefined;
}

/** What every upload takes last. */
export interface UploadOptions extends CallOptions {
  /**
   * Media type of the file, such as `application/pdf`. Taken from the blob or the extension of the
   * file name when left out.
   */
  readonly contentType?: string | undefined;
}
