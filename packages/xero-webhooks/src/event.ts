import type {
  WebhookEvent as AnyEvent,
  WebhookPayload as AnyPayload,
  WebhookCreditNoteData,
  WebhookEventCategory,
  WebhookOverpaymentData,
  WebhookPrepaymentData,
} from '@acme/gen-webhooks';

/**
 * A category that Xero has added since this version was built: any text. To compare it, assign it to
 * a `string` first.
 *
 * For the compiler it begins with a word that no category begins with: beside a plain `string`, or
 * `Open`, `eventCategory === 'CREDITNOTE'` would not narrow `data`. So a misspelt category is an error
 * too. At run time it is what Xero sent.
 */
export type UnlistedWebhookCategory = `unlisted ${string}`;

interface EventOf<Category extends string> extends Omit<AnyEvent, 'eventCategory' | 'data'> {
  /** Kind of record; each has its own `data`. */
  eventCategory: Category;
}

/** An event that tells nothing of the record, as far as is known. */
interface BareEvent<Category extends string> extends EventOf<Category> {
  /** What Xero sends nevertheless, as it came. */
  data?: Record<string, unknown> | undefined;
}

interface CreditNoteEvent extends EventOf<'CREDITNOTE'> {
  /** What is known about the credit note without fetching it. */
  data: WebhookCreditNoteData;
}

interface PrepaymentEvent extends EventOf<'PREPAYMENT'> {
  /** What is known about the prepayment without fetching it. */
  data?: WebhookPrepaymentData | undefined;
}

interface OverpaymentEvent extends EventOf<'OVERPAYMENT'> {
  /** What is known about the overpayment without fetching it. */
  data?: WebhookOverpaymentData | undefined;
}

/**
 * Something that happened to a record. Comparing `eventCategory` narrows `data`; categories that this
 * version does not know arrive as they are and land in `default`.
 *
 * @see https://developer.xero.com/documentation/guides/webhooks/overview
 */
export type WebhookEvent =
  | BareEvent<'CONTACT'>
  | BareEvent<'INVOICE'>
  | BareEvent<'SUBSCRIPTION'>
  | BareEvent<'PAYMENT'>
  | CreditNoteEvent
  | PrepaymentEvent
  | OverpaymentEvent
  | BareEvent<UnlistedWebhookCategory>;

/** Events of some categories: `WebhookEventOf<'INVOICE' | 'CREDITNOTE'>`. */
export type WebhookEventOf<Category extends WebhookEventCategory> = Extract<
  WebhookEvent,
  { eventCategory: Category }
>;

/** What Xero delivers in one request. */
export interface WebhookPayload extends Omit<AnyPayload, 'events'> {
  /** What happened, oldest first. Empty when Xero only tests the address. */
  events: WebhookEvent[];
}
