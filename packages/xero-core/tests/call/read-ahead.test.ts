import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { XeroInputError, XeroServerError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { loopback, sendJson } from '../support/loopback.ts';
import { type Recorder, type Responder, recorder } from '../support/recorder.ts';
import { bookPages, collect, loanPages, rows, searchesOf } from './library-pages.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Pages that are answered when the test says so; `waiting` are those that were asked for. */
function held(pages: Recorder): Recorder & { waiting: Map<number, () => void>; most: number } {
  const waiting = new Map<number, () => void>();
  const state = { waiting, most: 0 };
  const respond: Responder = async ({ url, headers }) => {
    const page = Number(url.searchParams.get('page'));
    await new Promise<void>((resolve) => {
      waiting.set(page, resolve);
      state.most = Math.max(state.most, waiting.size);
    });
    waiting.delete(page);
    return pages.fetch(url, { headers });
  };
  return Object.assign(state, recorder(respond));
}

function pageNumbers(wire: Recorder): number[] {
  return wire.sent.map(({ url }) => Number(url.searchParams.get('page')));
}

/** A `fetch` that answers the first page, and then hangs until it is aborted. */
function hanging(): { fetch: typeof fetch; aborted: number[] } {
  const pages = bookPages(1000);
  const aborted: number[] = [];
  return {
    aborted,
    fetch: (input, init) => {
      const page = Number(new URL(String(input)).searchParams.get('page'));
      if (page === 1) return pages.fetch(input, init);
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => {
          aborted.push(page);
          reject(init.signal?.reason);
        });
      });
    },
  };
}

describe('row 42: a list that is iterated reads one page ahead', () => {
  test('the next page is asked for before the first is consumed, and no more', async () => {
    const wire = bookPages(1000);
    const pages = libraryClient(wire).books.list().pages()[Symbol.asyncIterator]();
    await pages.next();
    await turn();
    expect(pageNumbers(wire)).toEqual([1, 2]);
    await pages.next();
    await turn();
    expect(pageNumbers(wire)).toEqual([1, 2, 3]);
  });

  test.each([
    [100, 1],
    [250, 3],
  ])('of %i rows, %i pages are asked for and none after the last', async (total, count) => {
    const wire = bookPages(total);
    for await (const _ of libraryClient(wire).books.list().pages()) await turn();
    expect(pageNumbers(wire)).toHaveLength(count);
  });

  test('also by offset', async () => {
    const wire = loanPages(250);
    const pages = libraryClient(wire).loans.list().pages()[Symbol.asyncIterator]();
    await pages.next();
    await turn();
    expect(searchesOf(wire)).toEqual(['', '?offset=100']);
  });

  test('a page that fails does so when it is its turn', async () => {
    const pages = bookPages(300);
    const wire = recorder(({ url, headers }, position) =>
      position === 1 ? new Response('offline', { status: 501 }) : pages.fetch(url, { headers }),
    );
    const seen: unknown[] = [];
    const error = await failureOf(async () => {
      for await (const book of libraryClient(wire).books.list()) {
        await turn();
        seen.push(book);
      }
    });
    expect(error).toBeInstanceOf(XeroServerError);
    expect(seen).toEqual(rows(100));
  });

  test('a page that fails and is never asked for is no unhandled rejection', async () => {
    const rejections: unknown[] = [];
    const onRejection = (reason: unknown) => void rejections.push(reason);
    process.on('unhandledRejection', onRejection);
    onTestFinished(() => void process.off('unhandledRejection', onRejection));
    const pages = bookPages(300);
    const wire = recorder(({ url, headers }, position) =>
      position > 0 ? new Response('offline', { status: 501 }) : pages.fetch(url, { headers }),
    );
    for await (const _ of libraryClient(wire).books.list({ concurrency: 3 })) {
      await turn();
      await turn();
      break;
    }
    await turn();
    expect(wire.sent.length).toBeGreaterThan(1);
    expect(rejections).toEqual([]);
  });

  test('what cannot be read on from fails after the rows before it', async () => {
    const wire = recorder(() => Response.json({ Loans: rows(100).map(() => ({})) }));
    const seen: unknown[] = [];
    await failureOf(async () => {
      for await (const loan of libraryClient(wire).loans.list()) seen.push(loan);
    });
    expect(seen).toHaveLength(100);
  });
});

describe('leaving an iteration early aborts what is under way', () => {
  const leaves: readonly [string, (list: AsyncIterable<unknown>) => Promise<void>][] = [
    [
      'break',
      async (list) => {
        for await (const _ of list) break;
      },
    ],
    [
      'return',
      async (list) => {
        for await (const _ of list) return;
      },
    ],
    [
      'throw',
      async (list) => {
        const error = new Error('enough');
        const work = async () => {
          for await (const _ of list) throw error;
        };
        expect(await failureOf(work)).toBe(error);
      },
    ],
    [
      'return() of the iterator',
      async (list) => {
        const items = list[Symbol.asyncIterator]();
        await items.next();
        await items.return?.();
      },
    ],
  ];

  test.each(leaves)('by %s', async (_, leave) => {
    const wire = hanging();
    await leave(libraryClient(wire).books.list());
    expect(wire.aborted).toEqual([2]);
  });

  test.each(leaves)('by %s, of pages, all of them', async (_, leave) => {
    const wire = hanging();
    await leave(libraryClient(wire).books.list({ concurrency: 3 }).pages());
    expect(wire.aborted).toEqual([2, 3, 4]);
  });

  test('and the server sees the connection go', async () => {
    const gone: Promise<void>[] = [];
    const { baseUrl } = await loopback((response: ServerResponse, { url }) => {
      const page = Number(new URL(url, 'http://localhost').searchParams.get('page'));
      const pagination = { page, pageSize: 1, pageCount: 9, itemCount: 9 };
      if (page === 1) sendJson(response, { Books: rows(1), pagination });
      else gone.push(new Promise((resolve) => response.once('close', resolve)));
    });
    for await (const _ of libraryClient({ baseUrl }).books.list({ pageSize: 1 })) {
      while (gone.length === 0) await turn();
      break;
    }
    await Promise.all(gone);
    expect(gone).toHaveLength(1);
  });

  test('leaves the signal of the caller alone', async () => {
    const { signal } = new AbortController();
    const wire = hanging();
    for await (const _ of libraryClient(wire).books.list({ request: { signal } })) break;
    expect(signal.aborted).toBe(false);
    expect(wire.aborted).toEqual([2]);
  });
});

test('the signal of the caller ends the iteration, with its own reason', async () => {
  const abort = new AbortController();
  const wire = hanging();
  const reason = new Error('no longer needed');
  const books = libraryClient(wire).books.list({ request: { signal: abort.signal } });
  const failure = failureOf(async () => {
    for await (const _ of books) queueMicrotask(() => abort.abort(reason));
  });
  expect(await failure).toBe(reason);
  expect(wire.aborted).toEqual([2]);
});

test('pages that were read ahead are not given after an abort', async () => {
  const abort = new AbortController();
  const wire = bookPages(1000);
  const list = libraryClient(wire).books.list({
    concurrency: 5,
    request: { signal: abort.signal },
  });
  let given = 0;
  await failureOf(async () => {
    for await (const _ of list.pages()) {
      given += 1;
      await turn();
      abort.abort();
    }
  });
  expect(given).toBe(1);
});

describe('concurrency', () => {
  test('fetches the pages that are known at once, and gives them in order', async () => {
    const wire = held(bookPages(650));
    const all = collect(libraryClient(wire).books.list({ concurrency: 3 }));
    await turn();
    expect([...wire.waiting.keys()]).toEqual([1]);
    wire.waiting.get(1)?.();
    await turn();
    expect([...wire.waiting.keys()]).toEqual([2, 3, 4]);
    for (const page of [4, 3, 2]) wire.waiting.get(page)?.();
    await turn();
    expect([...wire.waiting.keys()]).toEqual([5, 6, 7]);
    for (const page of [7, 6, 5]) wire.waiting.get(page)?.();
    expect(await all).toEqual(rows(650));
    expect(wire.most).toBe(3);
    expect(pageNumbers(wire)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('runs no further ahead of a slow reader', async () => {
    const wire = bookPages(2000);
    const pages = libraryClient(wire).books.list({ concurrency: 4 }).pages();
    const iterator = pages[Symbol.asyncIterator]();
    await iterator.next();
    for (let past = 0; past < 20; past += 1) await turn();
    expect(pageNumbers(wire)).toEqual([1, 2, 3, 4, 5]);
    await iterator.next();
    await turn();
    expect(pageNumbers(wire)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('is one page ahead where the pages are not counted', async () => {
    const wire = bookPages(35, { counts: false });
    const list = libraryClient(wire).books.list({ pageSize: 10, concurrency: 4 });
    const pages = list.pages()[Symbol.asyncIterator]();
    await pages.next();
    await turn();
    expect(pageNumbers(wire)).toEqual([1, 2]);
    expect(await collect(list)).toEqual(rows(35));
  });

  test('is larger than the list', async () => {
    const wire = bookPages(250);
    expect(await collect(libraryClient(wire).books.list({ concurrency: 50 }))).toEqual(rows(250));
    expect(pageNumbers(wire)).toEqual([1, 2, 3]);
  });

  test('gives what comes before the page that fails', async () => {
    const pages = bookPages(600);
    const wire = recorder(({ url, headers }, position) =>
      position === 3 ? new Response('offline', { status: 501 }) : pages.fetch(url, { headers }),
    );
    const seen: unknown[] = [];
    const error = await failureOf(async () => {
      for await (const book of libraryClient(wire).books.list({ concurrency: 5 })) seen.push(book);
    });
    expect(error).toBeInstanceOf(XeroServerError);
    expect(seen).toEqual(rows(300));
  });

  test('is never sent to Xero', async () => {
    const wire = bookPages(1);
    await libraryClient(wire).books.list({ concurrency: 2 });
    await collect(libraryClient(wire).books.list({ concurrency: undefined }));
    expect(searchesOf(wire)).toEqual(['?page=1', '?page=1']);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, {}])(
    'cannot be %j',
    async (concurrency) => {
      const wire = bookPages(1);
      const { books, members } = libraryClient(wire);
      const list = books.list({ concurrency });
      const stream = members.listByIds(['1'], { concurrency });
      for (const work of [() => list, () => collect(list), () => collect(stream)]) {
        const error = await failureOf<XeroInputError>(work);
        expect(error).toBeInstanceOf(XeroInputError);
        expect(error.argument).toBe('concurrency');
        expect(error.message).toMatch(/^(books\.list|members\.listByIds) takes a whole number/);
      }
      expect(wire.sent).toHaveLength(0);
    },
  );
});
