import { XeroConfigError, XeroNetworkError, XeroTimeoutError } from '../errors/xero-error.ts';
import { retryAfterOf } from '../rate-limit.ts';
import type { Transport } from '../transport.ts';
import { authorise } from './authorise.ts';
import { type Guard, guardOf } from './guard.ts';
import { tellRequest, tellResponse } from './observe.ts';
import type { Answered, Outcome, Refused } from './outcome.ts';
import { acquirePermit, limitReport } from './permit.ts';
import type { Sending } from './sending.ts';

/** What a body that is read after its attempt takes over from it. */
export interface Handover {
  /** What it is read under. */
  readonly guard: Guard;
  /** Keeps the permit; the function gives it back, and must be called exactly once. */
  keepPermit(): () => void;
}

/** Takes the body of a success. */
export type BodyReader<Body> = (response: Response, handover: Handover) => Promise<Body>;

/**
 * Sends a call once: permit → token → timeout and abort → fetch → body → hooks.
 *
 * @throws what ends the call: an abort, a refusal of the limiter or of the session, a redirect.
 */
export async function attempt<Body>(
  transport: Transport,
  sending: Sending,
  read: BodyReader<Body>,
): Promise<Outcome<Body>> {
  const { clock } = transport;
  sending.sentAt = undefined;
  const permit = await acquirePermit(transport, sending);
  let response: Response | undefined;
  let kept = false;
  const release = () => permit.release(response && limitReport(response, clock.now()));
  const keepPermit = () => {
    kept = true;
    return release;
  };
  try {
    const guard = guardOf(transport, sending);
    const outcome = await guard(async (signal) => {
      sending.token = await authorise(transport, sending);
      response = await leave(transport, sending, signal);
      return outcomeOf(sending, response, clock.now(), (answer) =>
        read(answer, { guard, keepPermit }),
      );
    });
    tellResponse(sending, clock.now(), { response, body: outcome.body });
    return outcome;
  } catch (error) {
    if (sending.sentAt === undefined) throw error;
    tellResponse(sending, clock.now(), { response, error });
    if (error instanceof XeroNetworkError || error instanceof XeroTimeoutError) {
      return { kind: 'unanswered', error };
    }
    throw error;
  } finally {
    if (!kept) release();
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The request leaves, and the head of an answer comes. */
async function leave(
  { baseUrl, clock, fetch, userAgent }: Transport,
  sending: Sending,
  signal: AbortSignal,
): Promise<Response> {
  const { call, request, tenant, token } = sending;
  const { url, method, headers } = request;
  const body = typeof request.body === 'function' ? await request.body() : request.body;
  signal.throwIfAborted();
  sending.attempt += 1;
  tellRequest(sending);
  request.onSending?.();
  sending.sentAt = clock.now();
  const response = await onNetwork(sending, () =>
    fetch(url, {
      method,
      headers: { 'user-agent': userAgent, ...headers, ...tenant, authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    }),
  );
  if (response.type !== 'opaqueredirect' && !redirects.has(response.status)) return response;
  throw new XeroConfigError(
    `${call.name} was redirected by ${baseUrl}; the access token is sent to no other place.`,
  );
}

/** Reads the rest of an answer: the body that is due, or the text of a refusal. */
async function outcomeOf<Body>(
  sending: Sending,
  response: Response,
  now: number,
  read: (response: Response) => Promise<Body>,
): Promise<Answered<Body> | Refused> {
  if (response.ok) {
    return { kind: 'answered', response, body: await onNetwork(sending, () => read(response)) };
  }
  const body = await onNetwork(sending, () => response.text());
  return { kind: 'refused', response, body, retryAfter: retryAfterOf(response.headers, now) };
}

/** @throws {XeroNetworkError} for whatever goes wrong on the way there and back. */
export async function onNetwork<Value>(
  { call }: Sending,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new XeroNetworkError(call, error);
  }
}
