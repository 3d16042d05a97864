import { deliveryOrder, type WebhookEvent } from '@acme/xero-webhooks';
import { expect, test } from 'vitest';
import { contactEvent } from './support/delivery.ts';

const events = [contactEvent() as WebhookEvent];

test.each([
  [7, 9, undefined, 'next'],
  [7, 9, 6, 'next'],
  [7, 9, 8, 'next'],
  [7, 9, 9, 'behind'],
  [7, 9, 12, 'behind'],
  [7, 9, 5, 'ahead'],
])('%i to %i after %s is %s', (firstEventSequence, lastEventSequence, last, order) => {
  const payload = { events, firstEventSequence, lastEventSequence, entropy: '' };
  expect(deliveryOrder(payload, last)).toBe(order);
});

test('a test of the address has no place in the order', () => {
  const payload = { events: [], firstEventSequence: 0, lastEventSequence: 0, entropy: '' };
  expect(deliveryOrder(payload, undefined)).toBe('test');
  expect(deliveryOrder(payload, 9)).toBe('test');
});
