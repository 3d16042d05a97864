import { createHmac } from 'node:crypto';

export const key = 'kEy/of+thisApp2026==';

/** A delivery as Xero writes it: spaces after colons, instants without a zone. */
export function deliveryText(events: readonly object[] = [contactEvent()], first = 76): string {
  const last = events.length === 0 ? first : first + events.length - 1;
  const text = JSON.stringify({ events }).slice(0, -1).replaceAll('":', '": ');
  return `${text},"firstEventSequence": ${first},"lastEventSequence": ${last}, "entropy": "Ä6-Œ-雪"}`;
}

/** What Xero sends to test an address. */
export const intentToReceive: string = deliveryText([], 0);

export function contactEvent(changes: object = {}): object {
  return {
    resourceUrl: 'https://api.xero.com/api.xro/2.0/Contacts/a0000000-0000-4000-8000-000000000001',
    resourceId: 'a0000000-0000-4000-8000-000000000001',
    tenantId: 'b0000000-0000-4000-8000-000000000002',
    tenantType: 'ORGANISATION',
    eventCategory: 'CONTACT',
    eventType: 'UPDATE',
    eventDateUtc: '2026-11-24T00:44:09.923',
    ...changes,
  };
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A signature by other code than the package's. */
export function signed(body: string | Uint8Array, by: string = key): string {
  return createHmac('sha256', by).update(body).digest('base64');
}

/** A delivery on its way to a handler. */
export function request(
  body: string | Uint8Array<ArrayBuffer>,
  signature: string | undefined = signed(body),
): Request {
  return new Request('https://app.example/xero/webhooks', {
    method: 'POST',
    body,
    headers: signature === undefined ? {} : { 'x-xero-signature': signature },
  });
}
