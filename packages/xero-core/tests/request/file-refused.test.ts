import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { loopback, sendJson } from '../support/loopback.ts';
import { sendingNothing } from '../support/recorder.ts';

const bytes = new Uint8Array([1, 2, 3]);

const megabyte = new Uint8Array(2 ** 20);

/** A stream of so many megabytes, made as it is read. */
function streamOf(megabytes: number): ReadableStream<Uint8Array> {
  let left = megabytes;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(megabyte);
    },
  });
}

async function uploadError(file: unknown): Promise<XeroInputError> {
  const { covers } = libraryClient(sendingNothing).books;
  const error = await failureOf<XeroInputError>(() => covers.upload('1', 'a.png', file));
  expect(error).toBeInstanceOf(XeroInputError);
  expect(error.argument).toBe('file');
  return error;
}

describe('what is no file is refused before anything is sent', () => {
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a path', '/tmp/a.png'],
    ['a plain object', { bytes }],
    ['a list of numbers', [1, 2, 3]],
  ])('%s', async (_, file) => {
    const { books, documents } = libraryClient(sendingNothing);
    for (const call of [
      () => books.covers.upload('1', 'a.png', file),
      () => documents.upload('a.png', file),
    ]) {
      const error = await failureOf<XeroInputError>(call);
      expect(error).toBeInstanceOf(XeroInputError);
      expect(error.message).toContain('Blob');
    }
  });

  test('a stream that was read already', async () => {
    const stream = new Blob([bytes]).stream();
    await new Response(stream).arrayBuffer();
    await uploadError(stream);
  });

  test('a stream of text, which would be encoded anew', async () => {
    const error = await uploadError(Readable.from(['abc']));
    expect(error.message).toContain('encoding');
  });

  test('a stream that breaks off', async () => {
    const broken = new ReadableStream({
      pull() {
        throw new Error('disk gone');
      },
    });
    expect((await uploadError(broken)).message).toContain('disk gone');
  });

  test.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['a whole file', () => bytes],
    ['a promise', async () => new Blob([bytes]).stream()],
  ])('a function that gives %s', async (_, open) => {
    expect((await uploadError(open)).message).toContain('a function that opens one');
  });

  test.each([[undefined], [''], [7]])('a form without a usable name: %j', async (name) => {
    const { documents } = libraryClient(sendingNothing);
    const file = new Blob([bytes], { type: 'image/png' });
    const error = await failureOf(() => documents.upload(name, file));
    expect(error).toBeInstanceOf(XeroInputError);
  });
});

describe('row 52: an empty file is refused', () => {
  test.each<[string, unknown]>([
    ['a Blob', new Blob([])],
    ['a Uint8Array', new Uint8Array()],
    ['an ArrayBuffer', new ArrayBuffer(0)],
    ['a ReadableStream', new Blob([]).stream()],
    ['a stream of Node', Readable.from([])],
    ['a stream with an empty chunk', Readable.from([new Uint8Array()])],
    ['a function that opens a stream', () => new Blob([]).stream()],
  ])('%s', async (_, file) => {
    expect((await uploadError(file)).message).toContain('empty');
    const { documents } = libraryClient(sendingNothing);
    // The streams are read by now, which is an error of its own.
    const error = await failureOf(() => documents.upload('a.png', file));
    expect(error).toBeInstanceOf(XeroInputError);
  });
});

describe('a stream of more than 25 MB', () => {
  test('of exactly that much is kept and sent', async () => {
    const { baseUrl, received } = await loopback((response) =>
      sendJson(response, { Covers: [{}] }),
    );
    await libraryClient({ baseUrl }).books.covers.upload('1', 'a.png', streamOf(25));
    expect(received[0]?.headers.get('content-length')).toBe(String(25 * 2 ** 20));
  });

  test('is refused, closed, and the way out is named', async () => {
    let closed = 0;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(megabyte),
      cancel: () => {
        closed += 1;
      },
    });
    async function* endlessToo(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield megabyte;
      } finally {
        closed += 1;
      }
    }
    for (const stream of [endless, endlessToo()]) {
      const error = await uploadError(stream);
      expect(error.message).toContain('25 MB');
      expect(error.message).toContain('() => stream');
    }
    expect(closed).toBe(2);
  });

  test('goes out as it is read when a function opens it', async () => {
    const { baseUrl, received } = await loopback((response) =>
      sendJson(response, { Covers: [{}] }),
    );
    let opened = 0;
    const open = () => {
      opened += 1;
      return streamOf(26);
    };
    await libraryClient({ baseUrl }).books.covers.upload('1', 'a.png', open);
    expect(opened).toBe(1);
    expect(received[0]?.body.length).toBe(26 * 2 ** 20);
    expect(received[0]?.headers.get('transfer-encoding')).toBe('chunked');
  });
});

describe('row 55: the name of an attachment', () => {
  test.each([...'<>:"/\\|?*+\0'])('with %j in it is refused', async (character) => {
    const { covers } = libraryClient(sendingNothing).books;
    const name = `receipt ${character}1.pdf`;
    const error = await failureOf<XeroInputError>(() => covers.upload('1', name, bytes));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.argument).toBe('fileName');
    expect(error.message).toContain(JSON.stringify(character));
    expect(error.message).toContain(`rename ${JSON.stringify(name)}`);
  });

  test.each(['Test #1 & (a) é 100%.pdf', "l'été [v2], 5€ – 漢字 😀.pdf", '%2F.pdf', 'a b.pdf'])(
    'is encoded once: %s',
    async (name) => {
      const { baseUrl, received } = await loopback((response) =>
        sendJson(response, { Covers: [{}] }),
      );
      const { covers } = libraryClient({ baseUrl }).books;
      await covers.upload('1', name, bytes);
      await covers.get('1', name);
      for (const { url } of received) {
        expect(decodeURIComponent(url.slice('/Books/1/Covers/'.length))).toBe(name);
      }
    },
  );

  test('may have what Xero refuses when a file of that name is asked for', async () => {
    const { baseUrl, received } = await loopback((response) => sendJson(response, {}));
    await libraryClient({ baseUrl }).books.covers.get('1', 'a+b.pdf');
    expect(received[0]?.url).toBe('/Books/1/Covers/a%2Bb.pdf');
  });
});
