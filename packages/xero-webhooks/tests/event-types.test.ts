import {
  createWebhookHandler,
  type UnlistedWebhookCategory,
  type verifyWebhook,
  type WebhookCreditNoteData,
  type WebhookEvent,
  type WebhookEventCategory,
  type WebhookEventOf,
} from '@acme/xero-webhooks';
import { expect, expectTypeOf, test } from 'vitest';
import { contactEvent, deliveryText, key, request } from './support/delivery.ts';

/** What each kind of event says, as an app may write it. */
function told(event: WebhookEvent): string {
  switch (event.eventCategory) {
    case 'CREDITNOTE':
      expectTypeOf(event.data).toEqualTypeOf<WebhookCreditNoteData>();
      return `${event.data.Type} is ${event.data.Status}`;
    case 'PREPAYMENT':
    case 'OVERPAYMENT':
      return `${event.data?.Type} is ${event.data?.Status}`;
    case 'CONTACT':
    case 'INVOICE':
    case 'PAYMENT':
    case 'SUBSCRIPTION':
      return `${event.eventType} of ${event.eventCategory}`;
    default: {
      expectTypeOf(event.eventCategory).toEqualTypeOf<UnlistedWebhookCategory>();
      const category: string = event.eventCategory;
      return category === 'QUOTE'
        ? `a quote: ${event.data?.['Status']}`
        : `something new: ${category}`;
    }
  }
}

test('every category is told from the others, and new ones are usable', async () => {
  const sent = [
    contactEvent({ eventCategory: 'CREDITNOTE', data: { Type: 'ACCPAYCREDIT', Status: 'DRAFT' } }),
    contactEvent({ eventCategory: 'PREPAYMENT', data: { Type: 'NEW', Status: 'PAID' } }),
    contactEvent({ eventCategory: 'OVERPAYMENT' }),
    contactEvent({ eventCategory: 'PAYMENT', eventType: 'CREATE' }),
    contactEvent({ eventCategory: 'QUOTE', data: { Status: 'SENT' } }),
    contactEvent({ eventCategory: '__NEW__' }),
  ];
  const texts: string[] = [];
  const handle = createWebhookHandler({
    keys: key,
    onEvents: (events) => texts.push(...events.map(told)),
  });
  expect((await handle(request(deliveryText(sent)))).status).toBe(200);
  expect(texts).toEqual([
    'ACCPAYCREDIT is DRAFT',
    'NEW is PAID',
    'undefined is undefined',
    'CREATE of PAYMENT',
    'a quote: SENT',
    'something new: __NEW__',
  ]);
});

test('the types know all categories of 2026, and refuse a misspelt one', () => {
  expectTypeOf<WebhookEvent['eventCategory']>().toEqualTypeOf<
    WebhookEventCategory | UnlistedWebhookCategory
  >();
  expectTypeOf<WebhookEventCategory>().toEqualTypeOf<
    'CONTACT' | 'INVOICE' | 'SUBSCRIPTION' | 'CREDITNOTE' | 'PREPAYMENT' | 'OVERPAYMENT' | 'PAYMENT'
  >();
  expectTypeOf<WebhookEventOf<'CREDITNOTE'>['data']>().toEqualTypeOf<WebhookCreditNoteData>();
  expectTypeOf<WebhookEventOf<'CONTACT' | 'INVOICE'>['eventCategory']>().toEqualTypeOf<
    'CONTACT' | 'INVOICE'
  >();
  const misspelt = (event: WebhookEvent): boolean =>
    // @ts-expect-error -- it is CREDITNOTE
    event.eventCategory === 'CREDITNOTES';
  expect(misspelt(contactEvent() as WebhookEvent)).toBe(false);
});

test('events are not to be had without a look at whether they were verified', () => {
  type Verified = Awaited<ReturnType<typeof verifyWebhook>>;
  expectTypeOf<undefined>().toExtend<Verified>();
});
