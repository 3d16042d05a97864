import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { type Loopback, loopback, sendJson } from '../support/loopback.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

// Every byte, and longer than one chunk of a stream.
const bytes = Uint8Array.from({ length: 200_003 }, (_, index) => (index * 31) % 256);

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const inputs: [string, () => unknown][] = [
  ['a Blob', () => new Blob([bytes])],
  ['a File', () => new File([bytes], 'other.png')],
  ['a Uint8Array', () => bytes],
  ['a Buffer', () => Buffer.from(bytes)],
  ['an ArrayBuffer', () => bytes.slice().buffer],
  ['a view into a larger buffer', () => windowOf(bytes)],
  ['a ReadableStream', () => new Blob([bytes]).stream()],
  ['a stream of Node', () => Readable.from([bytes.subarray(0, 9), bytes.subarray(9)])],
];

function windowOf(content: Uint8Array): Uint8Array {
  const larger = new Uint8Array(content.length + 100).fill(7);
  larger.set(content, 40);
  return larger.subarray(40, 40 + content.length);
}

const server = (): Promise<Loopback> =>
  loopback((response) => sendJson(response, { Covers: [{ ok: true }] }));

describe('a file arrives byte by byte', () => {
  test.each(inputs)('as the body, from %s', async (_, file) => {
    const { baseUrl, received } = await server();
    await libraryClient({ baseUrl }).books.covers.upload('1', 'a.png', file());
    expect(hashOf(received[0]?.body ?? new Uint8Array())).toBe(hashOf(bytes));
    expect(received[0]?.headers.get('content-type')).toBe('image/png');
    expect(received[0]?.headers.get('content-length')).toBe(String(bytes.length));
    expect(received[0]?.method).toBe('PUT');
  });

  test.each(inputs)('in a form, from %s', async (_, file) => {
    const { baseUrl, received } = await server();
    await libraryClient({ baseUrl }).documents.upload('Test #1 & (a) é 100%.pdf', file());
    const { headers, body } = received[0] ?? { headers: new Headers(), body: Buffer.from('') };
    const form = await new Request(baseUrl, { method: 'POST', headers, body }).formData();
    const part = form.get('body') as File;
    expect(hashOf(new Uint8Array(await part.arrayBuffer()))).toBe(hashOf(bytes));
    expect(part.type).toBe('application/pdf');
    expect(part.name).toBe('Test #1 & (a) é 100%.pdf');
    expect([form.get('name'), form.get('filename')]).toEqual([part.name, part.name]);
    expect(form.get('mimeType')).toBe('application/pdf');
  });

  test('in a form, whatever content type the headers of the call name', async () => {
    const { baseUrl, received } = await server();
    const request = { headers: { 'Content-Type': 'application/pdf' } };
    await libraryClient({ baseUrl }).documents.upload('a.pdf', bytes, { request });
    expect(received[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });

  test('empty', async () => {
    const { baseUrl, received } = await server();
    await libraryClient({ baseUrl }).books.covers.upload('1', 'a.png', new Uint8Array());
    expect(received[0]?.body).toHaveLength(0);
    expect(received[0]?.headers.get('content-type')).toBe('image/png');
  });

  test('once more when the token was renewed on the way, from a stream too', async () => {
    const { baseUrl, received } = await loopback((response, request) => {
      if (request.headers.get('authorization') === 'Bearer new') {
        sendJson(response, { Covers: [{}] });
        return;
      }
      response.writeHead(401).end('{"Detail":"TokenExpired: token expired"}');
    });
    const session = {
      accessToken: async ({ rejected }: { rejected?: string }) => (rejected ? 'new' : 'old'),
      tenantId: 't',
    };
    const { covers } = libraryClient({ baseUrl }, { session }).books;
    await covers.upload('1', 'a.png', new Blob([bytes]).stream());
    expect(received.map((request) => hashOf(request.body))).toEqual([hashOf(bytes), hashOf(bytes)]);
  });
});

describe('the media type', () => {
  const png = new Blob([bytes], { type: 'image/png' });

  test.each<[string, string, unknown, string | undefined, string]>([
    ['is that of the caller', 'a.pdf', png, 'text/csv', 'text/csv'],
    ['else that of the blob', 'a.pdf', png, undefined, 'image/png'],
    ['else that of the extension', 'a.PDF', bytes, undefined, 'application/pdf'],
    ['also of a blob without one', 'a.b.jpeg', new Blob([bytes]), undefined, 'image/jpeg'],
    [
      'of a spreadsheet',
      'a.xlsx',
      bytes,
      undefined,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  ])('%s', async (_, name, file, contentType, type) => {
    const wire = answering({ Covers: [{}] });
    await libraryClient(wire).books.covers.upload('1', name, file, { contentType });
    expect(wire.sent[0]?.headers.get('content-type')).toBe(type);
    expect(wire.sent[0]?.url.search).toBe('');
  });

  test.each(['a', 'a.unknown', 'pdf', 'a.', 'a.constructor', 'a.__proto__', 'a.toString'])(
    'that nobody knows is refused: %s',
    async (name) => {
      const { covers } = libraryClient(sendingNothing).books;
      const error = await failureOf<XeroInputError>(() => covers.upload('1', name, bytes));
      expect(error).toBeInstanceOf(XeroInputError);
      expect(error.argument).toBe('contentType');
      expect(error.message).toContain(name);
      expect(error.message).toContain('`contentType`');
    },
  );
});

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
    const { covers } = libraryClient(sendingNothing).books;
    const error = await failureOf(() => covers.upload('1', 'a.png', stream));
    expect(error).toBeInstanceOf(XeroInputError);
  });

  test.each([[undefined], [''], [7]])('a form without a usable name: %j', async (name) => {
    const { documents } = libraryClient(sendingNothing);
    const file = new Blob([bytes], { type: 'image/png' });
    const error = await failureOf(() => documents.upload(name, file));
    expect(error).toBeInstanceOf(XeroInputError);
  });
});
