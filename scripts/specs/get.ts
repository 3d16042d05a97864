import { SpecsError } from './specs-error.ts';

const patience = 30_000;

/** What to say when a request fails: what was asked for, and what helps. */
export interface GetFailure {
  readonly what: string;
  readonly wayOut: string;
}

/**
 * GETs a URL and returns the body, once the answer is 2xx.
 *
 * @throws {SpecsError} when there is no answer within 30 seconds, or another one; names the URL, the
 * reason and the way out.
 */
export async function get(
  url: string,
  headers: Readonly<Record<string, string>>,
  failure: GetFailure,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const fail = (reason: string): SpecsError =>
    new SpecsError(`Cannot get ${failure.what} from ${url}: ${reason}.\n${failure.wayOut}`);
  try {
    const answer = await fetch(url, {
      headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    const body = new Uint8Array(await answer.arrayBuffer());
    if (!answer.ok) throw fail(`it answered ${answer.status} ${answer.statusText}`.trim());
    return body;
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SpecsError ? error : fail(reasonOf(error));
  }
}

/** The innermost reason: Node's fetch says only "fetch failed" and keeps the reason as its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const message = error instanceof AggregateError || error.message === '' ? code : error.message;
  return (message ?? error.name).replace(/\.$/, '');
}
