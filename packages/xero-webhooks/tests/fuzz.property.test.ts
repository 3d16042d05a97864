import { createWebhookHandler } from '@acme/xero-webhooks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytes, contactEvent, deliveryText, key, request, signed } from './support/delivery.ts';

const originals = [
  deliveryText(),
  deliveryText([], 0),
  deliveryText([contactEvent(), contactEvent({ eventCategory: 'NEW', data: { Status: 'PAID' } })]),
];
const seed = 20_261_124;

/** One to three bytes changed, added, removed, or the end cut off. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('change', 'insert', 'remove', 'cut'),
    at: fc.nat(4_000),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 3 },
);
type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

function edited(original: Uint8Array, changes: Edits): Uint8Array<ArrayBuffer> {
  const result = [...original];
  for (const { kind, at, byte } of changes) {
    const place = at % (result.length + 1);
    if (kind === 'change' && place < result.length) result[place] = byte;
    if (kind === 'insert') result.splice(place, 0, byte);
    if (kind === 'remove') result.splice(place, 1);
    if (kind === 'cut') result.splice(place);
  }
  return Uint8Array.from(result);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_,%'.split('');

test('of 10,000 deliveries whose body or signature was changed none is taken for Xero’s', async () => {
  let handled = 0;
  let reported = 0;
  let tried = 0;
  const handle = createWebhookHandler({
    keys: [key, 'the key before'],
    onEvents: () => {
      handled += 1;
    },
    onError: () => {
      reported += 1;
    },
  });
  const changed = fc.record({
    original: fc.constantFrom(...originals),
    body: fc.option(edits, { nil: undefined, freq: 2 }),
    signature: fc.oneof(
      { weight: 3, arbitrary: fc.constant('as it was') },
      { weight: 1, arbitrary: fc.constant('of another key') },
      { weight: 1, arbitrary: fc.constant('of another body') },
      { weight: 3, arbitrary: edits },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }) },
    ),
  });
  const property = fc.asyncProperty(changed, async (change) => {
    const body = change.body ? edited(bytes(change.original), change.body) : bytes(change.original);
    const right = signed(change.original);
    const signature = signatureFor(change.signature, change.original, right);
    const same = signature === right && Buffer.compare(body, bytes(change.original)) === 0;
    fc.pre(!same);
    tried += 1;
    const answer = await handle(request(body, signature));
    expect([answer.status, answer.body]).toEqual([401, null]);
  });
  await fc.assert(property, { numRuns: 10_000, seed });
  expect(tried).toBe(10_000);
  expect([handled, reported]).toEqual([0, 0]);
  for (const original of originals) expect((await handle(request(original))).status).toBe(200);
  expect(handled).toBe(2);
});

function signatureFor(kind: string | Edits, original: string, right: string): string {
  if (kind === 'as it was') return right;
  if (kind === 'of another key') return signed(original, 'another key');
  if (kind === 'of another body') return signed(`${original} `);
  if (typeof kind === 'string') return kind;
  // A header holds no control characters, and nothing beyond Latin-1.
  const kept = [...edited(bytes(right), kind)].filter((byte) => byte > 31 && byte < 127);
  return String.fromCharCode(...kept).trim();
}

test('whatever is signed with the key is answered, by 200 or 500', async () => {
  const handle = createWebhookHandler({ keys: key, onEvents: () => undefined });
  const body = fc.oneof(
    fc.tuple(fc.constantFrom(...originals), edits).map(([text, some]) => edited(bytes(text), some)),
    fc.json().map(bytes),
    fc.array(fc.jsonValue()).map((events) => bytes(JSON.stringify({ events }))),
    fc.uint8Array({ maxLength: 200 }).map((some) => Uint8Array.from(some)),
  );
  const property = fc.asyncProperty(body, async (some) => {
    const { status } = await handle(request(some));
    expect([200, 500]).toContain(status);
  });
  await fc.assert(property, { numRuns: 1_000, seed });
});
