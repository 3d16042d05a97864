import type { WebhookClock } from './clock.ts';
import type { WebhookEvent, WebhookPayload } from './event.ts';
import type { WebhookKeys } from './keys.ts';
import type { VerifyOptions } from './verify-webhook.ts';

/** What comes with the events of a delivery. */
export interface WebhookDelivery {
  /** All that was delivered, with the sequence numbers. */
  readonly payload: WebhookPayload;
  /** Aborts when the time is up and Xero is told to deliver again. */
  readonly signal: AbortSignal;
}

/** Does what events ask for, and resolves when nothing of it can be lost any more. */
export type OnWebhookEvents = (
  events: readonly WebhookEvent[],
  delivery: WebhookDelivery,
) => unknown;

/** How deliveries are handled. */
export interface WebhookHandlerOptions extends VerifyOptions {
  /** The app's webhook key; while it is changed, the new and the old one. */
  readonly keys: WebhookKeys;
  /**
   * Gets the events of a delivery, one at least, and is awaited. If it throws or is late, Xero is
   * answered 500 and delivers the same events again, perhaps in another batch.
   */
  readonly onEvents: OnWebhookEvents;
  /**
   * Gets what `onEvents` threw, also after it was late; an error named `TimeoutError` when it is late;
   * a signed body that is no delivery; a body that could not be read. Without it, nobody hears of
   * these but Xero. What it throws itself is ignored.
   */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /**
   * How long `onEvents` may take. Xero waits five seconds for the answer.
   *
   * @unit milliseconds
   * @default 4_000
   */
  readonly timeout?: number | undefined;
  /**
   * Answers 200 at once and hands over the work, such as `(work) => context.waitUntil(work)` of a
   * Worker. **It loses events**: Xero takes them for handled, so those on which `onEvents` throws, or
   * which it was busy with when the process ended, never come again. There is no `timeout` then.
   */
  readonly waitUntil?: ((work: Promise<void>) => void) | undefined;
  /** For tests. @default the machine's own */
  readonly clock?: WebhookClock | undefined;
}
