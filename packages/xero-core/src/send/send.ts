import type { XeroDecodeError } from '../errors/xero-error.ts';
import type { WireRequest } from '../request/wire-request.ts';
import type { Transport } from '../transport.ts';
import { attempt, type BodyReader } from './attempt.ts';
import { renew } from './authorise.ts';
import { tellRetry } from './observe.ts';
import { type OpenAnswer, openAnswer } from './open-answer.ts';
import {
  type Answered,
  type Failure,
  finalError,
  inDoubt,
  leavesDoubt,
  type Outcome,
  type Refused,
  undecodable,
} from './outcome.ts';
import { retryWait } from './retry.ts';
import { type Sending, sendingOf } from './sending.ts';

/** An answer with a success status, its body read as text. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
  /** What to throw when the text cannot be read: of a write, nobody knows then whether it was done. */
  failed(error: XeroDecodeError): unknown;
}

/**
 * Sends a request that must succeed.
 *
 * @throws {XeroApiError} when Xero refuses, {@link XeroNetworkError} and {@link XeroTimeoutError}
 * when no answer comes, {@link XeroOutcomeUnknownError} when a write may have been done all the
 * same. An abort rejects with the signal's own reason.
 */
export async function send(transport: Transport, request: WireRequest): Promise<Answer> {
  const sending = sendingOf(transport, request);
  const outcome = await deliver(transport, sending, (response) => response.text());
  const { response, body } = isGone(sending, outcome) ? outcome : succeeded(sending, outcome);
  return { response, text: body, failed: (error) => undecodable(sending, error) };
}

/** Sends a request whose answer is read later, piece by piece. */
export async function open(transport: Transport, request: WireRequest): Promise<OpenAnswer> {
  const sending = sendingOf(transport, request);
  const outcome = await deliver(transport, sending, async (response, handover) =>
    openAnswer(transport, sending, response, handover),
  );
  return succeeded(sending, outcome).body;
}

/**
 * The one way that every request takes: attempt after attempt, each with permit, token, timeout,
 * fetch, body and hooks, until Xero's answer is final or there is no use in another.
 *
 * @throws what ends the call before it leaves, or the signal's reason.
 */
export async function deliver<Body>(
  transport: Transport,
  sending: Sending,
  read: BodyReader<Body>,
): Promise<Outcome<Body>> {
  const { signal } = sending;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const outcome = await attempt(transport, sending, read);
      if (outcome.kind === 'answered') return outcome;
      remember(sending, outcome);
      const wait = await waitBeforeNext(transport, sending, outcome);
      if (wait === undefined) return outcome;
      tellRetry(sending, wait, statusOf(outcome));
      if (wait > 0) await transport.clock.sleep(wait, signal);
    }
  } catch (error) {
    throw signal?.aborted ? signal.reason : inDoubt(sending, error);
  }
}

function remember(sending: Sending, failure: Failure): void {
  sending.lastFailure = failure;
  if (leavesDoubt(failure)) sending.inDoubtSince ??= sending.sentAt;
}

/** No wait after a token has been renewed, some before a retry, undefined when this was the last. */
async function waitBeforeNext(
  transport: Transport,
  sending: Sending,
  failure: Failure,
): Promise<number | undefined> {
  if (await renew(transport, sending, failure)) return 0;
  const wait = retryWait(transport, sending, failure);
  if (wait !== undefined) sending.retried += 1;
  return wait;
}

function statusOf(failure: Failure): number | undefined {
  return failure.kind === 'refused' ? failure.response.status : undefined;
}

function succeeded<Body>(sending: Sending, outcome: Outcome<Body>): Answered<Body> {
  if (outcome.kind === 'answered') return outcome;
  throw finalError(sending, outcome);
}

const notFound = 404;

/** A record that is not there once its deletion is repeated: an earlier attempt deleted it. */
function isGone({ inDoubtSince, request }: Sending, outcome: Outcome<string>): outcome is Refused {
  return (
    outcome.kind === 'refused' &&
    outcome.response.status === notFound &&
    inDoubtSince !== undefined &&
    request.method === 'DELETE' &&
    request.answersNothing
  );
}
