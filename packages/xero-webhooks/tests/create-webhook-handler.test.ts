import {
  createWebhookHandler,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookHandlerOptions,
} from '@acme/xero-webhooks';
import { describe, expect, test } from 'vitest';
import { manualClock, until } from './support/clock.ts';
import {
  contactEvent,
  deliveryText,
  intentToReceive,
  key,
  request,
  signed,
} from './support/delivery.ts';

/** A handler, and all that it told. */
function handling(options: Partial<WebhookHandlerOptions> = {}) {
  const events: WebhookEvent[] = [];
  const deliveries: WebhookDelivery[] = [];
  const errors: unknown[] = [];
  const handle = createWebhookHandler({
    keys: key,
    onEvents: (some, delivery) => {
      events.push(...some);
      deliveries.push(delivery);
    },
    onError: (error) => errors.push(error),
    ...options,
  });
  return { handle, events, deliveries, errors };
}

/** The status of an answer that has no body and no header but those named. */
async function bare(answer: Response | Promise<Response>, headers: object = {}): Promise<number> {
  const { status, body, headers: all } = await answer;
  expect(body).toBeNull();
  expect(Object.fromEntries(all)).toEqual(headers);
  return status;
}

describe('row 58: intent to receive', () => {
  test('rightly signed, 200, and nobody is troubled with no events', async () => {
    const { handle, deliveries, errors } = handling();
    expect(await bare(handle(request(intentToReceive)))).toBe(200);
    expect([...deliveries, ...errors]).toEqual([]);
  });

  test('wrongly signed or not at all, 401', async () => {
    const { handle, errors } = handling();
    expect(await bare(handle(request(intentToReceive, signed('another'))))).toBe(401);
    expect(await bare(handle(request(intentToReceive, 'no signature')))).toBe(401);
    const unsigned = new Request('https://app.example/', { method: 'POST', body: intentToReceive });
    expect(await bare(handle(unsigned))).toBe(401);
    expect(errors).toEqual([]);
  });
});

describe('row 58: events are handled before the answer', () => {
  test('200 when they are, and not before', async () => {
    let finish = (): void => undefined;
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const clock = manualClock();
    const { handle, errors } = handling({ onEvents: () => work, clock });
    let answered = false;
    const answer = handle(request(deliveryText())).finally(() => {
      answered = true;
    });
    await until(() => clock.waits.length > 0);
    expect(clock.waits).toEqual([4_000]);
    expect(answered).toBe(false);
    finish();
    expect(await bare(answer)).toBe(200);
    expect(clock.waits).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('with the whole delivery, its sequence numbers, and a signal', async () => {
    const { handle, events, deliveries } = handling();
    await handle(request(deliveryText([contactEvent(), contactEvent({ eventType: 'CREATE' })])));
    expect(events.map(({ eventType }) => eventType)).toEqual(['UPDATE', 'CREATE']);
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0]?.payload).toMatchObject({ firstEventSequence: 76, lastEventSequence: 77 });
    expect(deliveries[0]?.signal.aborted).toBe(false);
  });

  test.each([
    () => {
      throw new Error('at once');
    },
    async () => {
      throw new Error('at once');
    },
  ])(
    '500 when they throw, so that Xero delivers again, and onError hears of it',
    async (onEvents) => {
      const { handle, errors } = handling({ onEvents });
      expect(await bare(handle(request(deliveryText())))).toBe(500);
      expect(errors).toEqual([new Error('at once')]);
    },
  );

  test('500 when they are late: the signal aborts, and what they throw later is not lost', async () => {
    const clock = manualClock();
    let fail = (_: Error): void => undefined;
    let signal: AbortSignal | undefined;
    const { handle, errors } = handling({
      clock,
      timeout: 1_500,
      onEvents: async (_, delivery) => {
        signal = delivery.signal;
        await new Promise((_, reject) => {
          fail = reject;
        });
      },
    });
    const answer = handle(request(deliveryText()));
    await until(() => clock.waits.length > 0);
    expect(clock.waits).toEqual([1_500]);
    clock.timeIsUp();
    expect(await bare(answer)).toBe(500);
    expect(errors).toEqual([expect.objectContaining({ name: 'TimeoutError' })]);
    expect(String(errors[0])).toContain('not done after 1500 ms');
    expect(signal?.reason).toBe(errors[0]);
    fail(new Error('the database'));
    await until(() => errors.length > 1);
    expect(errors[1]).toEqual(new Error('the database'));
  });

  test('by the clock of the machine, unless another is given', async () => {
    const { handle } = handling({ timeout: 1, onEvents: () => new Promise(() => undefined) });
    expect(await bare(handle(request(deliveryText())))).toBe(500);
  });

  test('late and stopped by the signal is one error, not two', async () => {
    const clock = manualClock();
    const { handle, errors } = handling({
      clock,
      onEvents: (_, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    });
    const answer = handle(request(deliveryText()));
    await until(() => clock.waits.length > 0);
    clock.timeIsUp();
    expect(await bare(answer)).toBe(500);
    await new Promise((resolve) => setImmediate(resolve));
    expect(errors).toHaveLength(1);
  });

  test('trouble in onError changes nothing', async () => {
    const onEvents = () => Promise.reject(new Error('an event'));
    const onErrors = [
      () => {
        throw new Error('the log');
      },
      () => Promise.reject(new Error('the log')),
      undefined,
    ];
    for (const onError of onErrors) {
      const { handle } = handling({ onEvents, onError });
      expect(await bare(handle(request(deliveryText())))).toBe(500);
    }
  });
});

describe('waitUntil', () => {
  test('answers first, with no time limit', async () => {
    const works: Promise<void>[] = [];
    const clock = manualClock();
    let finish = (): void => undefined;
    const { handle } = handling({
      clock,
      onEvents: () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
      waitUntil: (work) => works.push(work),
    });
    expect(await bare(handle(request(deliveryText())))).toBe(200);
    expect(clock.waits).toEqual([]);
    expect(works).toHaveLength(1);
    finish();
    expect(await works[0]).toBeUndefined();
  });

  test('what throws then is heard of by onError alone', async () => {
    const works: Promise<void>[] = [];
    const { handle, errors } = handling({
      onEvents: () => {
        throw new Error('too late to ask again');
      },
      waitUntil: (work) => works.push(work),
    });
    expect(await bare(handle(request(deliveryText())))).toBe(200);
    await works[0];
    expect(errors).toEqual([new Error('too late to ask again')]);
  });
});

describe('what is not a delivery', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s: 405', async (method) => {
    const { handle } = handling();
    const answer = handle(new Request('https://app.example/', { method }));
    expect(await bare(answer, { allow: 'POST' })).toBe(405);
  });

  test('too large: 413, whether it says so or not, and read no further', async () => {
    const { handle, events } = handling({ maxBytes: 1_000 });
    expect(await bare(handle(request(deliveryText())))).toBe(200);
    const large = 'x'.repeat(1_001);
    expect(await bare(handle(request(large)))).toBe(413);
    const declared = request(deliveryText());
    declared.headers.set('content-length', '1001');
    expect(await bare(handle(declared))).toBe(413);
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(600));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await bare(handle(streamed(endless)))).toBe(413);
    expect(pulled).toBeLessThan(5);
    expect(cancelled).toBe(true);
    expect(events).toHaveLength(1);
  });

  test('without a body: 401', async () => {
    const { handle } = handling();
    const headers = { 'x-xero-signature': signed(deliveryText()) };
    expect(
      await bare(handle(new Request('https://app.example/', { method: 'POST', headers }))),
    ).toBe(401);
  });

  test('signed, but no delivery: 500, and onError says so', async () => {
    const { handle, errors } = handling();
    expect(await bare(handle(request('{}')))).toBe(500);
    expect(String(errors)).toContain('no delivery of Xero');
  });

  test('read before, or broken off: 500, and onError says so', async () => {
    const { handle, errors } = handling();
    const read = request(deliveryText());
    await read.text();
    expect(await bare(handle(read))).toBe(500);
    expect(String(errors)).toContain('was read before the webhook handler got it');
    const broken = new ReadableStream({ pull: () => Promise.reject(new Error('reset')) });
    expect(await bare(handle(streamed(broken)))).toBe(500);
    expect(errors).toHaveLength(2);
  });
});

test('a handler without a key is not made', () => {
  for (const keys of ['', [], ['']]) {
    expect(() => createWebhookHandler({ keys, onEvents: () => undefined })).toThrow(
      /createWebhookHandler: keys takes the webhook key/,
    );
  }
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d limits nothing', (value) => {
  for (const option of ['timeout', 'maxBytes']) {
    expect(() => handling({ [option]: value })).toThrow(`${option} takes a number from 1`);
  }
});

test('a delivery is read in many parts, and by either key', async () => {
  const text = deliveryText([contactEvent({ unheardOf: '雪'.repeat(100) })]);
  const parts = [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));
  const body = new ReadableStream({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  const { handle, events } = handling({ keys: ['new', 'old'] });
  expect(await bare(handle(streamed(body, signed(text, 'old'))))).toBe(200);
  expect(events).toHaveLength(1);
});

/** A request whose length nobody knows. */
function streamed(body: ReadableStream, signature = signed('any')): Request {
  const headers = { 'x-xero-signature': signature };
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return new Request('https://app.example/', init);
}
