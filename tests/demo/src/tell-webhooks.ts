import { signWebhook, type WebhookEvent } from '@acme/xero-webhooks';
import { listen } from './loopback.ts';
import { table } from './page.ts';
import { changeContact, receiveWebhooks } from './program.ts';
import type { SimulatedXero } from './simulated-xero.ts';
import type { Reading } from './tell-reading.ts';
import { expect, type Show } from './teller.ts';

const key = 'the-key-of-the-demo-and-of-nobody-else';

/** The last step: a change that Xero tells the program of. */
export async function tellWebhooks(
  show: Show,
  { simulator: { webhooks } }: SimulatedXero,
  { accounting, overdue }: Reading,
): Promise<void> {
  const contactId = overdue[0]?.Contact?.ContactID ?? '';
  const received: WebhookEvent[] = [];
  await show(
    'Receive webhooks: what Xero has not signed is refused',
    [receiveWebhooks, changeContact],
    async () => {
      const receiver = await listen(receiveWebhooks(key, received));
      try {
        const subscription = await webhooks.subscribe({ url: `${receiver.url}/webhooks`, key });
        await changeContact(accounting, contactId);
        await webhooks.settled();
        const isSigned = (body: string, signature: string) =>
          signWebhook(body, key).then((ours) => ours === signature);
        const deliveries = subscription.deliveries.map(async ({ body, signature, status }) => ({
          ...{ body, answer: status, isOurs: await isSigned(body, signature) },
        }));
        return { status: subscription.status, deliveries: await Promise.all(deliveries) };
      } finally {
        await receiver.close();
      }
    },
    ({ status, deliveries }) => {
      const [event] = received;
      expect('the subscription', status, 'active');
      expect('the number of deliveries', deliveries.length, 5);
      for (const { answer, isOurs } of deliveries) {
        expect('the answer to a delivery', answer, isOurs ? 200 : 401);
      }
      expect('the number of events', received.length, 1);
      expect('the contact of the event', event?.resourceId, contactId);
      const rows = deliveries.map(({ body, answer, isOurs }) => {
        const { events } = JSON.parse(body) as { events: readonly WebhookEvent[] };
        const what = events.map((one) => `${one.eventCategory} ${one.eventType}`).join();
        return [what || 'test of the address', isOurs ? 'by Xero' : 'wrongly', answer ?? 'none'];
      });
      return table(['Delivery', 'Signed', 'Answer'], rows);
    },
  );
}
