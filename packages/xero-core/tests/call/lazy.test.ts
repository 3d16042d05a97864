import { describe, expect, test } from 'vitest';
import { XeroNotFoundError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { answering, type Recorder } from '../support/recorder.ts';

const oneBook = (): Recorder =>
  answering({ Books: [{ Title: 'A' }] }, { headers: { 'x-daylimit-remaining': '4999' } });

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a call', () => {
  test('sends nothing before it is awaited', async () => {
    const wire = oneBook();
    const { books } = libraryClient(wire);
    books.get('1');
    books.list();
    books.create({});
    await turn();
    expect(wire.sent).toHaveLength(0);
  });

  test('is sent once however often it is awaited', async () => {
    const wire = oneBook();
    const call = libraryClient(wire).books.get('1');
    expect(await call).toEqual({ Title: 'A' });
    expect(await call).toEqual({ Title: 'A' });
    await call
      .then((book) => book)
      .catch(() => undefined)
      .finally(() => undefined);
    await call.finally(() => undefined);
    await call.withResponse();
    expect(wire.sent).toHaveLength(1);
  });

  test('awaited at the same time is sent once', async () => {
    const wire = oneBook();
    const call = libraryClient(wire).books.get('1');
    const books = await Promise.all([call, call, call.withResponse().then(({ data }) => data)]);
    expect(books).toEqual([{ Title: 'A' }, { Title: 'A' }, { Title: 'A' }]);
    expect(wire.sent).toHaveLength(1);
  });

  test('works with the combinators of promises', async () => {
    const { books } = libraryClient(oneBook());
    expect(await Promise.all([books.get('1'), books.get('2')])).toHaveLength(2);
    expect(await Promise.race([books.get('1')])).toEqual({ Title: 'A' });
    expect(await Promise.allSettled([books.get('1')])).toEqual([
      { status: 'fulfilled', value: { Title: 'A' } },
    ]);
    expect(await Promise.resolve(books.get('1'))).toEqual({ Title: 'A' });
  });

  test('returned from an async function gives its result', async () => {
    const { books } = libraryClient(oneBook());
    const load = async () => books.get('1');
    expect(await load()).toEqual({ Title: 'A' });
  });

  test('gives the answer with the result', async () => {
    const call = libraryClient(oneBook()).books.get('1');
    const { data, response, rateLimit } = await call.withResponse();
    expect(data).toEqual({ Title: 'A' });
    expect(response.status).toBe(200);
    expect(rateLimit).toEqual({ minute: null, day: 4999, appMinute: null });
  });

  test('fails the same way each time, and is sent once', async () => {
    const wire = answering({ Detail: 'gone' }, { status: 404 });
    const call = libraryClient(wire).books.get('1');
    const first = await failureOf(() => call);
    expect(first).toBeInstanceOf(XeroNotFoundError);
    expect(await failureOf(() => call)).toBe(first);
    expect(await failureOf(() => call.withResponse())).toBe(first);
    expect(await call.catch((error: unknown) => error)).toBe(first);
    let ended = false;
    await failureOf(() =>
      call.finally(() => {
        ended = true;
      }),
    );
    expect(ended).toBe(true);
    expect(wire.sent).toHaveLength(1);
  });

  test('each call of a method is a call of its own', async () => {
    const wire = oneBook();
    const { books } = libraryClient(wire);
    await books.get('1');
    await books.get('1');
    expect(wire.sent).toHaveLength(2);
  });
});
