import {
  createWebhookHandler,
  deliveryOrder,
  memoryEventStore,
  onceEach,
  signWebhook,
  verifyWebhook,
  type WebhookEvent,
  type WebhookEventStore,
} from '@acme/xero-webhooks';

const store: WebhookEventStore = memoryEventStore();

export function told(event: WebhookEvent): string {
  if (event.eventCategory === 'CREDITNOTE') return `${event.data.Type} ${event.data.Status}`;
  const category: string = event.eventCategory;
  return category === 'QUOTE' ? event.resourceId : category;
}

export const handle: (request: Request) => Promise<Response> = createWebhookHandler({
  keys: ['new', 'old'],
  onEvents: onceEach(store, async (event, { signal }) => {
    signal.throwIfAborted();
    told(event);
  }),
  onError: (error) => String(error),
});

export async function receive(body: Uint8Array, signature: string | null): Promise<string> {
  const payload = await verifyWebhook(body, signature, 'key');
  return payload ? deliveryOrder(payload, undefined) : await signWebhook(body, 'key');
}

// @ts-expect-error -- what was parsed has no signature any more
export const parsed = (): unknown => verifyWebhook({ events: [] }, 'signature', 'key');
