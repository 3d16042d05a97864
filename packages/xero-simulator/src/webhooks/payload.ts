import type { Change, Organisation } from '../api/handler.ts';
import type { Random } from '../world/random.ts';

/** A change, and whose books it is in. */
export interface ChangeIn extends Change {
  readonly organisation: Organisation;
  /** @unit milliseconds since 1970 */
  readonly at: number;
}

const resources: Readonly<Record<Change['category'], string>> = {
  CONTACT: 'Contacts',
  INVOICE: 'Invoices',
  CREDITNOTE: 'CreditNotes',
  PREPAYMENT: 'Prepayments',
  OVERPAYMENT: 'Overpayments',
  PAYMENT: 'Payments',
};

/** The body of a delivery; without changes, that of Xero's intent to receive. */
export function payloadOf(
  changes: readonly ChangeIn[],
  firstSequence: number,
  random: Random,
): string {
  return JSON.stringify({
    events: changes.map(eventOf),
    firstEventSequence: changes.length > 0 ? firstSequence : 0,
    lastEventSequence: changes.length > 0 ? firstSequence + changes.length - 1 : 0,
    entropy: entropy(random),
  });
}

function eventOf({ category, type, resourceId, organisation, at, data }: ChangeIn): object {
  return {
    resourceUrl: `https://api.xero.com/api.xro/2.0/${resources[category]}/${resourceId}`,
    resourceId,
    tenantId: organisation.tenantId,
    tenantType: 'ORGANISATION',
    eventCategory: category,
    eventType: type,
    // Xero sends UTC without saying so.
    eventDateUtc: new Date(at).toISOString().slice(0, -1),
    ...(data === undefined ? {} : { data }),
  };
}

function entropy(random: Random): string {
  const letter = (): string => String.fromCharCode(65 + Math.floor(random.number() * 26));
  return Array.from({ length: 20 }, letter).join('');
}

/** `x-xero-signature`: base64 of HMAC-SHA256 over the body's bytes. */
export async function signature(key: string, body: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const hmacKey = await crypto.subtle.importKey('raw', bytes.encode(key), algorithm, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', hmacKey, bytes.encode(body));
  return btoa(String.fromCharCode(...new Uint8Array(mac)));
}
