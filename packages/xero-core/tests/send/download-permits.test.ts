import { describe, expect, test } from 'vitest';
import { createLimiter, type Download } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { inTime } from '../support/in-time.ts';
import { libraryClient, session } from '../support/library.ts';
import { recorder } from '../support/recorder.ts';
import { SimulatedTime, settled } from '../support/simulated-time.ts';

const minute = 60_000;

/** A client that may have one call under way, and what it downloads. */
function oneAtOnce(body: () => BodyInit, type = 'image/png') {
  const time = new SimulatedTime();
  const limiter = createLimiter({ clock: time, concurrent: 1 });
  const wire = recorder(() => new Response(body(), { headers: { 'content-type': type } }));
  const { books } = libraryClient({ ...wire, clock: time, limiter, timeout: minute });
  return { time, limiter, books };
}

/** Whether another call may go. */
async function isFree({ limiter }: ReturnType<typeof oneAtOnce>): Promise<boolean> {
  const controller = new AbortController();
  const { tenantId } = session;
  const permit = limiter.acquire({ tenantId, signal: controller.signal }).catch(() => undefined);
  await settled();
  controller.abort();
  const got = await permit;
  if (got && 'release' in got) got.release();
  return got !== undefined;
}

/** Four chunks, and then the end or an error. */
function chunks(error?: Error): ReadableStream<Uint8Array> {
  let left = 4;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull(controller) {
      left -= 1;
      if (left >= 0) controller.enqueue(Uint8Array.of(left));
      else if (error) controller.error(error);
      else controller.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

describe('row 45: a download counts among the calls under way', () => {
  const endings: [string, (file: Download) => Promise<unknown>][] = [
    ['read as bytes', (file) => file.bytes()],
    ['read as a blob', (file) => file.blob()],
    ['read as a stream', (file) => new Response(file.stream()).arrayBuffer()],
    ['left early', (file) => file.stream().cancel()],
  ];

  test.each(endings)('until it is %s', async (_, end) => {
    const client = oneAtOnce(chunks);
    const file = await client.books.covers.get('1', 'a.png');
    expect(await isFree(client)).toBe(false);
    await end(file);
    expect(await isFree(client)).toBe(true);
    expect(client.time.timers).toBe(0);
  });

  test.each(['bytes', 'blob', 'stream'] as const)('until %s() fails', async (how) => {
    const client = oneAtOnce(() => chunks(new Error('reset')));
    const file = await client.books.covers.get('1', 'a.png');
    expect(await isFree(client)).toBe(false);
    await failureOf(async () => {
      const read = await file[how]();
      return read instanceof ReadableStream ? new Response(read).arrayBuffer() : read;
    });
    expect(await isFree(client)).toBe(true);
    expect(client.time.timers).toBe(0);
  });

  test('while its stream is read, however long that takes in all', async () => {
    const client = oneAtOnce(chunks);
    const reader = (await client.books.covers.get('1', 'a.png')).stream().getReader();
    await reader.read();
    await client.time.pass(0.9 * minute);
    await reader.read();
    await client.time.pass(0.9 * minute);
    expect(await isFree(client)).toBe(false);
    await reader.read();
    await reader.read();
    expect((await reader.read()).done).toBe(true);
    expect(await isFree(client)).toBe(true);
  });

  test('until nobody has read of it for as long as the timeout; it can still be read', async () => {
    const client = oneAtOnce(chunks);
    const file = await client.books.covers.get('1', 'a.png');
    await client.time.pass(minute - 1);
    expect(await isFree(client)).toBe(false);
    await client.time.pass(1);
    expect(await isFree(client)).toBe(true);
    expect(await inTime(client.time, file.bytes())).toEqual(Uint8Array.of(3, 2, 1, 0));
    expect(await isFree(client)).toBe(true);
  });

  test('until it turns out to be something else', async () => {
    let cancelled = false;
    const cancel = () => {
      cancelled = true;
    };
    const page = () => new ReadableStream({ cancel });
    const client = oneAtOnce(page, 'text/html');
    await failureOf(() => client.books.pdf('1'));
    expect(await isFree(client)).toBe(true);
    expect(cancelled).toBe(true);
    expect(client.time.timers).toBe(0);
  });
});
