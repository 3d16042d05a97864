import {
  eventKey,
  memoryEventStore,
  onceEach,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookEventStore,
} from '@acme/xero-webhooks';
import { expect, test } from 'vitest';
import { contactEvent } from './support/delivery.ts';

const events = ['one', 'two', 'three'].map(
  (resourceId) => contactEvent({ resourceId }) as WebhookEvent,
);
const [one, two, three] = events as [WebhookEvent, WebhookEvent, WebhookEvent];

function delivery(signal = new AbortController().signal): WebhookDelivery {
  const payload = { events, firstEventSequence: 1, lastEventSequence: 3, entropy: '' };
  return { payload, signal };
}

/** Handles events once each, with notes of it. */
function noting(store: WebhookEventStore = memoryEventStore()) {
  const handled: string[] = [];
  const fails = new Set<string>();
  const onEvents = onceEach(store, async ({ resourceId }) => {
    handled.push(resourceId);
    if (fails.has(resourceId)) throw new Error(`${resourceId} cannot be`);
  });
  return { onEvents, handled, fails };
}

test('an event that comes again, in another batch, is not handled again', async () => {
  const { onEvents, handled } = noting();
  await onEvents([one, two], delivery());
  await onEvents([two, three, one], delivery());
  await onEvents([structuredClone(three)], delivery());
  expect(handled).toEqual(['one', 'two', 'three']);
});

test('one that fails does not keep the others back, and is tried again alone', async () => {
  const { onEvents, handled, fails } = noting();
  fails.add('one');
  const failed = onEvents(events, delivery());
  await expect(failed).rejects.toThrow('1 of 3 events failed: Error: one cannot be');
  await expect(failed).rejects.toMatchObject({ errors: [new Error('one cannot be')] });
  fails.clear();
  await onEvents(events, delivery());
  expect(handled).toEqual(['one', 'two', 'three', 'one']);
});

test('the same event of a delivery at the same time fails that delivery and does not run', async () => {
  const store = memoryEventStore();
  let finish = (): void => undefined;
  const slow = onceEach(store, () => new Promise<void>((resolve) => (finish = resolve)))(
    [one],
    delivery(),
  );
  await new Promise((resolve) => setImmediate(resolve));
  const { onEvents, handled } = noting(store);
  await expect(onEvents([one, two], delivery())).rejects.toThrow('handled by another delivery');
  expect(handled).toEqual(['two']);
  finish();
  await slow;
  await onEvents([one, two], delivery());
  expect(handled).toEqual(['two']);
});

test('no event begins after the time is up, and what was done stays done', async () => {
  const controller = new AbortController();
  const store = memoryEventStore();
  const handled: string[] = [];
  const onEvents = onceEach(store, ({ resourceId }) => {
    handled.push(resourceId);
    if (resourceId === 'two') controller.abort(new Error('late'));
  });
  await expect(onEvents(events, delivery(controller.signal))).rejects.toThrow('late');
  expect(handled).toEqual(['one', 'two']);
  await onEvents(events, delivery());
  expect(handled).toEqual(['one', 'two', 'three']);
});

test('an event that the signal stopped is no failure of its own, and begins anew', async () => {
  const controller = new AbortController();
  const store = memoryEventStore();
  const late = new Error('late');
  const stopped = onceEach(store, (_, { signal }) => {
    controller.abort(late);
    signal.throwIfAborted();
  });
  await expect(stopped([one], delivery(controller.signal))).rejects.toBe(late);
  const { onEvents, handled } = noting(store);
  await onEvents([one], delivery());
  expect(handled).toEqual(['one']);
});

test('a store that fails fails the delivery, with what the event threw if it did', async () => {
  const broken: WebhookEventStore = {
    begin: async () => 'begun',
    end: () => Promise.reject(new Error('the store')),
  };
  const { onEvents, fails } = noting(broken);
  await expect(onEvents([one], delivery())).rejects.toThrow('the store');
  fails.add('one');
  await expect(onEvents([one], delivery())).rejects.toThrow('one cannot be');
});

test('the memory forgets the oldest', async () => {
  const { onEvents, handled } = noting(memoryEventStore({ limit: 2 }));
  await onEvents(events, delivery());
  await onEvents([three, two], delivery());
  expect(handled).toHaveLength(3);
  await onEvents([one], delivery());
  expect(handled).toEqual(['one', 'two', 'three', 'one']);
});

test('any difference in what happened makes another key', () => {
  const changes = [
    { tenantId: 'another' },
    { eventCategory: 'INVOICE' },
    { resourceId: 'another' },
    { eventType: 'CREATE' },
    { eventDateUtc: '2026-11-24T00:44:09.924Z' },
  ];
  const keys = changes.map((change) => eventKey({ ...one, ...change } as WebhookEvent));
  expect(new Set([eventKey(one), ...keys]).size).toBe(6);
});
