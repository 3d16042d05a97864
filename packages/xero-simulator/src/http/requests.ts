import type { Family } from '../api/handler.ts';

/** A request that the simulator received, with nothing hidden, and how it was answered. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  /** The body as text. */
  readonly text: string;
  /** The body read as JSON. @throws {SyntaxError} when it is none. */
  json(): unknown;
  /** Xero's name of the operation; of the identity service, the last word of its path. */
  readonly operationId: string | undefined;
  readonly family: Family | undefined;
  /** Of the `xero-tenant-id` header. */
  readonly tenantId: string | undefined;
  /** By the simulator's clock. @unit milliseconds since 1970 */
  readonly at: number;
  /** Of the answer; undefined while there is none, and where the connection broke. */
  readonly status: number | undefined;
  /** The fault that befell it. */
  readonly fault: string | undefined;
}

/** How many requests are kept: a server that runs for days must not grow. */
const kept = 10_000;

/** The list behind `simulator.requests`. */
export function keep(requests: RecordedRequest[], request: RecordedRequest): void {
  requests.push(request);
  if (requests.length > kept) requests.shift();
}
