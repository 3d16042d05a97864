import type { WebhookEvent } from './event.ts';
import { eventKey } from './event-key.ts';
import type { WebhookEventStore } from './event-store.ts';
import type { OnWebhookEvents, WebhookDelivery } from './handler-options.ts';

/**
 * Makes an `onEvents` that handles each event once, one after the other, however often Xero delivers
 * it and in whatever batches. An event that throws does not keep the rest from being handled; it
 * fails the delivery in the end, and when Xero delivers again, only what is not done runs.
 *
 * Once is as good as the store: if the process dies, or the store fails, after an event was handled
 * and before that was written down, it is handled again.
 *
 * @param store Where it is written down which events were handled.
 * @param onEvent Handles an event. One that is still at it keeps the same event of a second delivery
 * from running beside it: that delivery fails, and Xero comes again.
 * @throws {AggregateError} when events failed or are being handled by another, with the error of
 * each; the signal's reason when the time is up.
 */
export function onceEach(
  store: WebhookEventStore,
  onEvent: (event: WebhookEvent, delivery: WebhookDelivery) => unknown,
): OnWebhookEvents {
  return async (events, delivery) => {
    const { signal } = delivery;
    const errors: unknown[] = [];
    for (const event of events) {
      if (signal.aborted) break;
      try {
        await once(store, eventKey(event), () => onEvent(event, delivery));
      } catch (error) {
        if (!signal.aborted || error !== signal.reason) errors.push(error);
      }
    }
    if (errors.length > 0) {
      const message = `${errors.length} of ${events.length} events failed: ${String(errors[0])}`;
      throw new AggregateError(errors, message);
    }
    signal.throwIfAborted();
  };
}

async function once(store: WebhookEventStore, key: string, work: () => unknown): Promise<void> {
  const state = await store.begin(key);
  if (state === 'done') return;
  if (state === 'busy') throw new Error(`The event ${key} is being handled by another delivery.`);
  try {
    await work();
  } catch (error) {
    // The beginning lapses by itself if this fails too; what matters is why the event failed.
    await store.end(key, 'failed').catch(() => undefined);
    throw error;
  }
  await store.end(key, 'done');
}
