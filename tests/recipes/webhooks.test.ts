import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { ranElsewhere, takeBlocks } from '@acme/test-queries/documents';
import type { OnWebhookEvents, WebhookDelivery, WebhookEvent } from '@acme/xero-webhooks';
import { memoryEventStore, onceEach } from '@acme/xero-webhooks';
import type { ErrorRequestHandler } from 'express';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { wholeModules } from './src/modules.ts';
import {
  deliver,
  deliveryOf,
  invoiceEvent,
  key,
  listening,
  type Running,
  serving,
  sign,
} from './src/webhook-servers.ts';

vi.stubEnv('XERO_WEBHOOK_KEY', key);
const modules = takeBlocks(
  'docs/guides/webhooks.md',
  new URL('output/webhooks/', import.meta.url),
  wholeModules(),
).map(({ file }) => file);
const recipe = (name: string): string => modules.find((file) => file.endsWith(`/${name}.ts`)) ?? '';
const { jobs } = await import(recipe('xero-events'));
const [{ file: readme } = { file: '' }] = takeBlocks(
  'packages/xero-webhooks/README.md',
  new URL('output/webhooks-readme/', import.meta.url),
  wholeModules('readme'),
);

test('the recipes of the guide compile, and all are here', () => {
  expect(modules).toHaveLength(10);
  expect(diagnose([...modules, readme])).toEqual([]);
}, 240_000);

const servers: Record<string, () => Promise<Running>> = {
  Express: async () => await listening((await import(recipe('express'))).app),
  Fastify: async () => {
    const { app } = await import(recipe('fastify'));
    await app.ready();
    return await listening((request, response) => app.routing(request, response));
  },
  Hono: async () => await serving((await import(recipe('hono'))).app.fetch),
  Next: async () => await serving((await import(recipe('route'))).POST),
  Workers: async () => {
    const worker = (await import(recipe('worker'))).default;
    return await serving((request) => worker.fetch(request, { XERO_WEBHOOK_KEY: key }));
  },
};

describe.each(Object.entries(servers))('the recipe for %s, on a real server', (name, start) => {
  let server: Running;
  let count = 0;

  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  afterEach(() => {
    jobs.length = 0;
  });

  /** An event that no other test sent. */
  function newEvent(): object {
    count += 1;
    return invoiceEvent(`${name} ${count}`);
  }

  async function statusOf(answer: Promise<Response>): Promise<number> {
    const response = await answer;
    expect(await response.text()).toBe('');
    expect(response.headers.getSetCookie()).toEqual([]);
    return response.status;
  }

  test('row 58: intent to receive', async () => {
    const body = deliveryOf();
    expect(await statusOf(deliver(server.url, body))).toBe(200);
    const wrong = { 'x-xero-signature': sign(body, 'another') };
    expect(await statusOf(deliver(server.url, body, wrong))).toBe(401);
    expect(await statusOf(deliver(server.url, body, {}))).toBe(401);
  });

  test('row 57: the signature is checked against the body as it came, of whatever type', async () => {
    const body = deliveryOf(newEvent());
    const changed = { 'x-xero-signature': sign(JSON.stringify(JSON.parse(body))) };
    expect(await statusOf(deliver(server.url, body, changed))).toBe(401);
    expect(jobs).toEqual([]);
    expect(await statusOf(deliver(server.url, body))).toBe(200);
    expect(jobs).toEqual([
      { tenantId: 'an-organisation', kind: 'INVOICE', id: `${name} ${count}` },
    ]);
    for (const type of [
      'text/plain',
      'application/octet-stream',
      'application/x-www-form-urlencoded',
    ]) {
      const another = deliveryOf(newEvent());
      const headers = { 'x-xero-signature': sign(another), 'content-type': type };
      expect(await statusOf(deliver(server.url, another, headers)), type).toBe(200);
    }
    expect(jobs).toHaveLength(4);
  });

  test('without a body', async () => {
    expect(await statusOf(fetch(server.url, { method: 'POST' }))).toBe(401);
    const headers = { 'x-xero-signature': sign('something') };
    expect(await statusOf(fetch(server.url, { method: 'POST', headers }))).toBe(401);
  });

  test('an event that comes again is handled once', async () => {
    const [one, two] = [newEvent(), newEvent()];
    expect(await statusOf(deliver(server.url, deliveryOf(one)))).toBe(200);
    expect(await statusOf(deliver(server.url, deliveryOf(one, two)))).toBe(200);
    expect(jobs).toHaveLength(2);
  });

  test('a body of two megabytes is refused', async () => {
    const body = deliveryOf(invoiceEvent('x'.repeat(2_000_000)));
    expect((await deliver(server.url, body)).status).toBe(413);
    expect(jobs).toEqual([]);
  });
});

// The other recipes tell the console of it, which fails a test; the handler's own tests show that.
test.each(['Express', 'Fastify'])(
  'row 58: %s answers 500 for what throws, and takes it later',
  async (name) => {
    const server = await servers[name]?.();
    const url = server?.url ?? '';
    const body = deliveryOf(invoiceEvent(`${name} fails`));
    const push = vi.spyOn(jobs, 'push').mockImplementationOnce(() => {
      throw new Error('the queue is away');
    });
    expect((await deliver(url, body)).status).toBe(500);
    expect((await deliver(url, body)).status).toBe(200);
    expect(push).toHaveBeenCalledTimes(2);
    await server?.close();
  },
);

test('row 57: Express whose JSON parser comes first says what is wrong', async () => {
  const { default: express } = await import('express');
  const { app } = await import(recipe('express'));
  let told: unknown;
  const report: ErrorRequestHandler = (error, _request, response, _next) => {
    told = error;
    response.status(500).end();
  };
  const server = await listening(express().use(express.json(), app, report));
  expect((await deliver(server.url, deliveryOf())).status).toBe(500);
  expect(String(told)).toContain('parsed already');
  expect(String(told)).toContain('before any express.json()');
  await server.close();
});

test('the example of the README handles a delivery', async () => {
  const { handle, changed } = await import(readme);
  const server = await serving(handle);
  expect((await deliver(server.url, deliveryOf(invoiceEvent('one')))).status).toBe(200);
  expect(changed).toEqual([expect.objectContaining({ tenantId: 'an-organisation' })]);
  await server.close();
});

const event = (id: string, changes: object = {}) => invoiceEvent(id, changes) as WebhookEvent;

function delivery(first = 1, last = first): WebhookDelivery {
  const payload = {
    events: [event('1')],
    firstEventSequence: first,
    lastEventSequence: last,
    entropy: '',
  };
  return { payload, signal: new AbortController().signal };
}

describe('the SQLite store of the guide', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xero-events-'));
  const file = join(folder, 'events.db');
  const { sqliteEventStore } = await import(recipe('sqlite-event-store'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('begins an event once, in whatever process, until it failed', async () => {
    const [one, other] = [sqliteEventStore(file), sqliteEventStore(file)];
    expect(await one.begin('a')).toBe('begun');
    expect(await other.begin('a')).toBe('busy');
    await one.end('a', 'failed');
    expect(await other.begin('a')).toBe('begun');
    await other.end('a', 'done');
    expect(await one.begin('a')).toBe('done');
    expect(await sqliteEventStore(file).begin('a')).toBe('done');
  });

  test('lets an event begin anew whose process died', async () => {
    expect(await sqliteEventStore(file, { lease: -1 }).begin('b')).toBe('begun');
    expect(await sqliteEventStore(file).begin('b')).toBe('begun');
    expect(await sqliteEventStore(file).begin('b')).toBe('busy');
  });

  test('forgets what is older than Xero keeps it', async () => {
    const store = sqliteEventStore(file, { lease: -40 * 24 * 60 * 60 * 1000 });
    await store.begin('c');
    await store.end('c', 'done');
    expect(await store.begin('c')).toBe('begun');
  });

  test('keeps what onceEach did', async () => {
    let handled = 0;
    const onEvents = () =>
      onceEach(sqliteEventStore(file), () => {
        handled += 1;
      });
    await onEvents()([event('1'), event('2')], delivery());
    await onEvents()([event('2'), event('3')], delivery());
    expect(handled).toBe(3);
  });
});

test('a gap in the sequence is told of, after the events were handled', async () => {
  const { watched } = await import(recipe('order'));
  const told: string[] = [];
  const onEvents: OnWebhookEvents = watched(
    (_: unknown, { payload }: WebhookDelivery) => told.push(`${payload.firstEventSequence}`),
    () => told.push('gap'),
  );
  for (const [first, last] of [
    [1, 2],
    [3, 3],
    [6, 6],
    [5, 5],
    [7, 7],
  ] as const) {
    await onEvents([event('1')], delivery(first, last));
  }
  expect(told).toEqual(['1', '3', '6', 'gap', '5', '7']);
});

test('an event that fails for hours is put aside, and the delivery is taken', async () => {
  const { handlingAll } = await import(recipe('put-aside'));
  const aside: string[] = [];
  const onEvents: OnWebhookEvents = handlingAll(
    memoryEventStore(),
    async ({ resourceId }: WebhookEvent) => {
      if (resourceId !== 'good') throw new Error('never');
    },
    async ({ resourceId }: WebhookEvent) => void aside.push(resourceId),
  );
  const minutesAgo = (minutes: number) => ({
    eventDateUtc: new Date(Date.now() - minutes * 60_000).toISOString(),
  });
  const fresh = event('fresh', minutesAgo(5));
  await expect(onEvents([fresh, event('good')], delivery())).rejects.toThrow(
    '1 of 2 events failed',
  );
  expect(aside).toEqual([]);
  await onEvents([event('old', minutesAgo(7 * 60)), event('good')], delivery());
  expect(aside).toEqual(['old']);
});

test('the test of the guide runs under the test runner of Node', () => {
  const output = execFileSync(process.execPath, ['--test', recipe('own')], { encoding: 'utf8' });
  ranElsewhere(recipe('own'));
  expect(output).toContain('pass 1\n');
  expect(output).toContain('fail 0\n');
});
