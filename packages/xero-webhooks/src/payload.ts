import type { WebhookEvent, WebhookPayload } from './event.ts';

/**
 * Reads a body whose signature is right. Instants that come without a zone are UTC and get their `Z`;
 * all else stays as it came.
 *
 * @throws {TypeError} when it is no delivery, which Xero does not sign.
 */
export function readPayload(bytes: Uint8Array): WebhookPayload {
  const payload = parse(bytes);
  if (!isObject(payload) || !Array.isArray(payload['events'])) throw notDelivery();
  const events = payload['events'].map((event: unknown) => {
    if (!isObject(event)) throw notDelivery();
    return { ...event, eventDateUtc: inUtc(event['eventDateUtc']) } as WebhookEvent;
  });
  // Whoever signed it is trusted for the rest: a check would refuse what Xero changes.
  return { ...(payload as unknown as WebhookPayload), events };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw notDelivery(cause);
  }
}

function inUtc(instant: unknown): unknown {
  const withoutZone = typeof instant === 'string' && /T\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(instant);
  return withoutZone ? `${instant}Z` : instant;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notDelivery(cause?: unknown): TypeError {
  return new TypeError(
    'The signature of this body is right, but it is no delivery of Xero: JSON with `events`, an array of objects. ' +
      'Does something else sign with the same key?',
    cause === undefined ? undefined : { cause },
  );
}
