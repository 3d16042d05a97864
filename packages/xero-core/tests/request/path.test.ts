import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { loopback } from '../support/loopback.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

const segmentsOf = (pathname: string): string[] => pathname.split('/').slice(1);

describe('ids are encoded once', () => {
  test.each([
    ['Test #1 & (a) é 100%.pdf', 'Test%20%231%20%26%20%28a%29%20%C3%A9%20100%25.pdf'],
    ['a/b', 'a%2Fb'],
    ['a\\b', 'a%5Cb'],
    ['%2e%2e', '%252e%252e'],
    ['receipt?.pdf', 'receipt%3F.pdf'],
    ['[draft] {1}.pdf', '%5Bdraft%5D%20%7B1%7D.pdf'],
    ["it's 5*2!.pdf", 'it%27s%205%2A2%21.pdf'],
    ['日本 🧾.png', '%E6%97%A5%E6%9C%AC%20%F0%9F%A7%BE.png'],
    ['a;b=c,d+e:f@g', 'a%3Bb%3Dc%2Cd%2Be%3Af%40g'],
    ['...', '...'],
  ])('%s', async (name, encoded) => {
    const wire = answering({});
    await libraryClient({ fetch: wire.fetch }).books.covers.get('1', name);
    expect(wire.sent[0]?.url.pathname).toBe(`/api/1.0/Books/1/Covers/${encoded}`);
  });

  test('over a real connection too', async () => {
    const server = await loopback((response) => response.end('{}'));
    await libraryClient({ baseUrl: server.baseUrl }).books.covers.get('1', 'Test #1 & (a) é.pdf');
    expect(server.received[0]?.url).toBe(
      '/Books/1/Covers/Test%20%231%20%26%20%28a%29%20%C3%A9.pdf',
    );
  });

  test('whatever they are, and they add no segment', async () => {
    const ids = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((id) => id.trim() !== '' && id !== '.' && id !== '..');
    await fc.assert(
      fc.asyncProperty(ids, ids, async (bookId, fileName) => {
        const wire = answering({});
        await libraryClient({ fetch: wire.fetch }).books.covers.get(bookId, fileName);
        const url = wire.sent[0]?.url;
        const segments = segmentsOf(url?.pathname ?? '');
        expect(segments).toHaveLength(6);
        expect([segments[3], segments[5]].map((part) => decodeURIComponent(part ?? ''))).toEqual([
          bookId,
          fileName,
        ]);
        expect(`${url?.search}${url?.hash}`).toBe('');
      }),
    );
  });
});

describe('ids that cannot be sent are refused before anything is sent', () => {
  const unusable: [string, unknown][] = [
    ['empty', ''],
    ['blank', ' \t\n'],
    ['one dot', '.'],
    ['two dots', '..'],
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', { BookID: '7' }],
    ['half a surrogate pair', '\ud800'],
  ];

  test.each(unusable)('%s', async (_, id) => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => books.get(id));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.argument).toBe('BookID');
    expect(error.message).toContain('BookID');
  });

  test('the error names the second id when that is the one', async () => {
    const { covers } = libraryClient(sendingNothing).books;
    const error = await failureOf<XeroInputError>(() => covers.get('1', '..'));
    expect(error.argument).toBe('FileName');
    expect(error.message).toContain('".."');
  });

  test('options in the place of an id', async () => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf(() => books.get({ request: {} }));
    expect(error).toBeInstanceOf(XeroInputError);
  });
});
