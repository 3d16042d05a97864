import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { type XeroError, XeroInputError } from '../../src/index.ts';
import { fileFromPath } from '../../src/node.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { type Loopback, loopback, sendJson } from '../support/loopback.ts';
import { QuickTime } from '../support/quick-time.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

// Every byte, and longer than one chunk of a stream.
const filler = Uint8Array.from({ length: 200_003 }, (_, index) => (index * 31) % 256);

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...filler]);
const pdf = new Uint8Array([...new TextEncoder().encode('%PDF-1.7\r\n'), ...filler]);
const bytes = png;

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

type Content = Uint8Array<ArrayBuffer>;

const inputs: [string, (content: Content) => unknown][] = [
  ['a Blob', (content) => new Blob([content])],
  ['a File', (content) => new File([content], 'other.png')],
  ['a Uint8Array', (content) => content],
  ['a Buffer', (content) => Buffer.from(content)],
  ['an ArrayBuffer', (content) => content.slice().buffer],
  ['a view into a larger buffer', windowOf],
  ['a ReadableStream', (content) => new Blob([content]).stream()],
  ['a stream of Node', (content) => Readable.from([content.subarray(0, 9), content.subarray(9)])],
  ['a stream that fills one buffer again', refilling],
  ['a function that opens a stream', (content) => () => new Blob([content]).stream()],
  ['a function that opens a stream of Node', (content) => () => Readable.from([content])],
  ['a file on disk', onDisk],
];

function windowOf(content: Content): Content {
  const larger = new Uint8Array(content.length + 100).fill(7);
  larger.set(content, 40);
  return larger.subarray(40, 40 + content.length);
}

async function* refilling(content: Content): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(1_000);
  for (let start = 0; start < content.length; start += buffer.length) {
    const part = content.subarray(start, start + buffer.length);
    buffer.set(part);
    yield buffer.subarray(0, part.length);
  }
}

function onDisk(content: Content): Promise<Blob> {
  const path = join(folder, hashOf(content));
  writeFileSync(path, content);
  return fileFromPath(path);
}

const server = (): Promise<Loopback> =>
  loopback((response) => sendJson(response, { Covers: [{ ok: true }] }));

describe('a file arrives byte by byte', () => {
  test.each(inputs)('row 52: as the body, from %s', async (_, fileOf) => {
    const { baseUrl, received } = await server();
    const { covers } = libraryClient({ baseUrl }).books;
    await covers.upload('1', 'a.png', await fileOf(png));
    await covers.upload('1', 'a.pdf', await fileOf(pdf));
    expect(received.map(({ body }) => hashOf(body))).toEqual([hashOf(png), hashOf(pdf)]);
    const types = received.map(({ headers }) => headers.get('content-type'));
    expect(types).toEqual(['image/png', 'application/pdf']);
    expect(received[0]?.method).toBe('PUT');
  });

  test.each(inputs.filter(([kind]) => !kind.startsWith('a function')))(
    'with its length told, from %s',
    async (_, fileOf) => {
      const { baseUrl, received } = await server();
      await libraryClient({ baseUrl }).books.covers.upload('1', 'a.png', await fileOf(bytes));
      expect(received[0]?.headers.get('content-length')).toBe(String(bytes.length));
    },
  );

  test.each(inputs)('row 52: in a form, from %s', async (_, fileOf) => {
    const { baseUrl, received } = await server();
    const file = await fileOf(bytes);
    await libraryClient({ baseUrl }).documents.upload('Test #1 & (a) é 100%.pdf', file);
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

  test.each(inputs)(
    'once more when the token was renewed on the way, from %s',
    async (_, fileOf) => {
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
      await covers.upload('1', 'a.png', await fileOf(bytes));
      expect(received.map((request) => hashOf(request.body))).toEqual([
        hashOf(bytes),
        hashOf(bytes),
      ]);
    },
  );
});

test.each([
  ['of the web', () => new Blob([bytes]).stream()],
  ['of Node', () => Readable.from([bytes])],
])('a function opens its stream %s anew for every attempt', async (_, open) => {
  let opened = 0;
  const { baseUrl, received } = await loopback((response) => {
    if (received.length < 3) response.writeHead(503).end('offline');
    else sendJson(response, { Covers: [{}] });
  });
  const counting = () => {
    opened += 1;
    return open();
  };
  const { covers } = libraryClient({ baseUrl, clock: new QuickTime() }).books;
  await covers.upload('1', 'a.png', counting);
  expect(opened).toBe(3);
  expect(received.map(({ body }) => hashOf(body))).toEqual(Array(3).fill(hashOf(bytes)));
  const keys = received.map(({ headers }) => headers.get('idempotency-key'));
  expect(new Set(keys).size).toBe(1);
});

test('a function that fails the second time ends the call with the doubt of the first', async () => {
  let opened = 0;
  const { baseUrl } = await loopback((response) => {
    response.writeHead(503).end('offline');
  });
  const once = () => {
    opened += 1;
    if (opened > 1) throw new Error('gone');
    return new Blob([bytes]).stream();
  };
  const { covers } = libraryClient({ baseUrl, clock: new QuickTime() }).books;
  const error = await failureOf<XeroError>(() => covers.upload('1', 'a.png', once));
  expect(error.code).toBe('XERO_OUTCOME_UNKNOWN');
  expect(String(error.cause)).toContain('gone');
});

describe('the media type', () => {
  const blob = new Blob([bytes], { type: 'image/png' });

  test.each<[string, string, unknown, string | undefined, string]>([
    ['is that of the caller', 'a.pdf', blob, 'text/csv', 'text/csv'],
    ['else that of the blob', 'a.pdf', blob, undefined, 'image/png'],
    ['else that of the extension', 'a.PDF', bytes, undefined, 'application/pdf'],
    ['also of a blob without one', 'a.b.jpeg', new Blob([bytes]), undefined, 'image/jpeg'],
    [
      'of a spreadsheet',
      'a.xlsx',
      bytes,
      undefined,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  ])('row 54: %s', async (_, name, file, contentType, type) => {
    const wire = answering({ Covers: [{}] });
    await libraryClient(wire).books.covers.upload('1', name, file, { contentType });
    expect(wire.sent[0]?.headers.get('content-type')).toBe(type);
    expect(wire.sent[0]?.url.search).toBe('');
  });

  test.each(['a', 'a.unknown', 'pdf', 'a.', 'a.constructor', 'a.__proto__', 'a.toString'])(
    'row 54: that nobody knows is refused: %s',
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
