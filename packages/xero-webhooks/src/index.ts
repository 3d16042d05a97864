export type {
  WebhookCreditNoteData,
  WebhookEventCategory,
  WebhookEventType,
  WebhookOverpaymentData,
  WebhookPrepaymentData,
  WebhookTenantType,
} from '@acme/gen-webhooks';
export type { WebhookClock } from './clock.ts';
export { createWebhookHandler } from './create-webhook-handler.ts';
export { deliveryOrder } from './delivery-order.ts';
export type {
  UnlistedWebhookCategory,
  WebhookEvent,
  WebhookEventOf,
  WebhookPayload,
} from './event.ts';
export { eventKey } from './event-key.ts';
export { memoryEventStore, type WebhookEventStore } from './event-store.ts';
export type {
  OnWebhookEvents,
  WebhookDelivery,
  WebhookHandlerOptions,
} from './handler-options.ts';
export type { WebhookKeys } from './keys.ts';
export { onceEach } from './once-each.ts';
export type { RawBody } from './raw-body.ts';
export { signWebhook, type VerifyOptions, verifyWebhook } from './verify-webhook.ts';
