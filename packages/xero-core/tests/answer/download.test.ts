import { describe, expect, test } from 'vitest';
import {
  XeroDecodeError,
  XeroInputError,
  XeroNetworkError,
  XeroNotFoundError,
} from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { loopback } from '../support/loopback.ts';
import { answering, recorder } from '../support/recorder.ts';

const file = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);

const download = (type = 'image/png') =>
  recorder(() => new Response(file.slice(), { headers: { 'content-type': type } }));

describe('a file', () => {
  test('comes as bytes', async () => {
    const cover = await libraryClient(download()).books.covers.get('1', 'a.png');
    expect(cover.contentType).toBe('image/png');
    expect(await cover.bytes()).toEqual(file);
  });

  test('comes as a blob of its type', async () => {
    const blob = await (await libraryClient(download()).books.covers.get('1', 'a.png')).blob();
    expect(blob.type).toBe('image/png');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(file);
  });

  test('comes as a stream', async () => {
    const cover = await libraryClient(download()).books.covers.get('1', 'a.png');
    const bytes = await new Response(cover.stream()).arrayBuffer();
    expect(new Uint8Array(bytes)).toEqual(file);
  });

  test('may be empty, and without a type', async () => {
    const wire = recorder(() => new Response(null, { status: 200 }));
    const { covers } = libraryClient(wire).books;
    const cover = await covers.get('1', 'a.png');
    expect(cover.contentType).toBe('application/octet-stream');
    expect(await cover.bytes()).toHaveLength(0);
    expect(await new Response((await covers.get('1', 'a.png')).stream()).text()).toBe('');
  });

  test('is asked for by its media type', async () => {
    const wire = download('application/pdf');
    const { books } = libraryClient(wire);
    await books.pdf('1');
    await books.covers.get('1', 'a.png');
    const accepted = wire.sent.map((request) => request.headers.get('accept'));
    expect(accepted).toEqual(['application/pdf', '*/*']);
  });

  test.each(['text/html', 'application/json', ''])(
    'row 56: is not a PDF when it comes as "%s"',
    async (type) => {
      const error = await failureOf(() => libraryClient(download(type)).books.pdf('1'));
      expect(error).toBeInstanceOf(XeroDecodeError);
      expect(String(error)).toContain('application/pdf was due');
    },
  );
});

describe('row 56: a PDF', () => {
  test('comes as the bytes that were sent, from %PDF on', async () => {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(file)]);
    const { baseUrl } = await loopback((response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf);
    });
    const download = await libraryClient({ baseUrl }).books.pdf('1');
    const bytes = await download.bytes();
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('%PDF');
    expect(Buffer.from(bytes).equals(pdf)).toBe(true);
  });

  test('that is refused is a typed error with its reason, and no bytes', async () => {
    const { baseUrl } = await loopback((response) => {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"Message":"no book"}');
    });
    const error = await failureOf<Error>(() => libraryClient({ baseUrl }).books.pdf('1'));
    expect(error).toBeInstanceOf(XeroNotFoundError);
    expect(error.message).toContain('no book');
  });
});

describe('a file that fails', () => {
  test('row 56: a refusal is a typed error and no bytes', async () => {
    const wire = answering({ Message: 'gone' }, { status: 404 });
    const error = await failureOf(() => libraryClient(wire).books.pdf('1'));
    expect(error).toBeInstanceOf(XeroNotFoundError);
  });

  test.each([
    ['bytes', 'bytes'],
    ['blob', 'stream'],
    ['stream', 'bytes'],
    ['stream', 'stream'],
  ] as const)('%s() and then %s() is the fault of the caller, not of the network', async (a, b) => {
    const cover = await libraryClient(download()).books.covers.get('1', 'a.png');
    await cover[a]();
    const error = await failureOf<Error>(() => cover[b]());
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toMatch(/once|already/);
  });

  test('a stream that is left early lets go of the connection', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(file.slice(0, 1000)),
      cancel: () => {
        cancelled = true;
      },
    });
    const cover = await libraryClient(recorder(() => new Response(body))).books.covers.get(
      '1',
      'a',
    );
    await cover.stream().cancel();
    expect(cancelled).toBe(true);
  });

  test.each(['bytes', 'blob', 'stream'] as const)('cut off on the way: %s()', async (how) => {
    const server = await loopback((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    const cover = await libraryClient({ baseUrl: server.baseUrl }).books.covers.get('1', 'a.png');
    const error = await failureOf<XeroNetworkError>(async () => {
      const read = await cover[how]();
      return read instanceof ReadableStream ? await new Response(read).arrayBuffer() : read;
    });
    expect(error).toBeInstanceOf(XeroNetworkError);
    expect(error.operationId).toBe('getCover');
  });
});
