import type { WebhookEvent } from './event.ts';

/**
 * A text that is the same whenever an event is delivered, in whatever batch, and different for any
 * other event. Xero gives events no id: it is made of what happened, to what, where and when.
 */
export function eventKey(event: WebhookEvent): string {
  const { tenantId, eventCategory, resourceId, eventType, eventDateUtc } = event;
  return [tenantId, eventCategory, resourceId, eventType, eventDateUtc].join(' ');
}
