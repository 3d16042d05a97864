import type { WebhookPayload } from './event.ts';

/**
 * Where a delivery stands in the order of Xero's sequence numbers:
 *
 * - `next`: nothing lies between it and what came before.
 * - `ahead`: what lies between has not come, or not yet. To wait for no delivery, list what changed
 *   (`modifiedSince`).
 * - `behind`: its last number has come before: delivered again, or overtaken by another.
 * - `test`: no events; Xero tests the address.
 *
 * @param lastSequence The highest `lastEventSequence` so far; undefined before the first delivery.
 */
export function deliveryOrder(
  { firstEventSequence, lastEventSequence, events }: WebhookPayload,
  lastSequence: number | undefined,
): 'next' | 'ahead' | 'behind' | 'test' {
  if (events.length === 0) return 'test';
  if (lastSequence === undefined) return 'next';
  if (lastEventSequence <= lastSequence) return 'behind';
  return firstEventSequence > lastSequence + 1 ? 'ahead' : 'next';
}
