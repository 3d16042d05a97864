import { describe, expect, it } from 'vitest';
import { createClients } from './src/clients.ts';
import { readForm } from './src/expectations.ts';
import { accountingReads } from './src/golden/accounting-reads.ts';
import { accountingWrites } from './src/golden/accounting-writes.ts';
import { filesAndProjects } from './src/golden/files-and-projects.ts';
import type { GoldenAnswer, GoldenRequest } from './src/golden/golden.ts';
import { moneyAndApps } from './src/golden/money-and-apps.ts';
import { payroll } from './src/golden/payroll.ts';
import { type PreparedAnswer, recordingFetch, type SentRequest } from './src/wire.ts';

const golden = [
  ...accountingReads,
  ...accountingWrites,
  ...filesAndProjects,
  ...moneyAndApps,
  ...payroll,
];

describe('golden requests', () => {
  it('are 40 or more, two or more of each family', () => {
    expect(golden.length).toBeGreaterThanOrEqual(40);
    const families = new Set(golden.map(({ family }) => family));
    expect(families.size).toBe(12);
    for (const family of families) {
      const ofFamily = golden.filter((request) => request.family === family);
      expect(ofFamily.length, family).toBeGreaterThan(1);
    }
  });

  it.each(golden)('$family $does', async ({ call, sends, answer, gives }) => {
    const { fetch, sent } = recordingFetch(prepare(answer));
    const result = await call(createClients({ fetch }));
    expect(sent).toHaveLength(1);
    await expectGolden(sent[0], sends);
    expect(await plain(result)).toEqual(gives);
  });
});

function prepare(answer: GoldenAnswer): PreparedAnswer {
  if ('json' in answer) {
    return {
      status: answer.status ?? 200,
      contentType: 'application/json',
      body: JSON.stringify(answer.json),
    };
  }
  if ('bytes' in answer) {
    return { status: answer.status ?? 200, contentType: answer.contentType, body: answer.bytes };
  }
  return { status: answer.status };
}

async function expectGolden(sent: SentRequest | undefined, wanted: GoldenRequest): Promise<void> {
  if (sent === undefined) throw new Error('Nothing was sent.');
  expect(`${sent.method} ${inOrder(sent.url)}`).toBe(`${wanted.method} ${inOrder(wanted.url)}`);
  for (const [name, value] of Object.entries(wanted.headers ?? {})) {
    expect(sent.headers.get(name), `header ${name}`).toBe(value);
  }
  if (['POST', 'PUT', 'PATCH'].includes(wanted.method)) {
    expect(sent.headers.get('idempotency-key')).toMatch(/^.{1,128}$/);
  }
  if (wanted.form !== undefined) {
    const files = [...(await readForm(sent)).values()].filter((part) => part instanceof File);
    expect(Object.fromEntries(files.map(({ name, type }) => [name, type]))).toEqual(wanted.form);
    return;
  }
  if (wanted.bytes !== undefined) {
    expect(sent.body).toEqual(wanted.bytes);
    return;
  }
  const text = new TextDecoder().decode(sent.body);
  expect(text === '' ? undefined : JSON.parse(text)).toEqual(wanted.json);
}

/** The URL with its query parameters sorted, still encoded as they were: their order says nothing. */
function inOrder(url: string): string {
  const [path, query = ''] = url.split('?');
  return `${path}?${query.split('&').sort().join('&')}`;
}

/** What a test can compare: the visible part of a page, the bytes of a download, else the value. */
async function plain(result: unknown): Promise<unknown> {
  if (typeof result !== 'object' || result === null) return result;
  if ('items' in result && 'pagination' in result) {
    const { items, pagination } = result;
    return pagination === undefined ? { items } : { items, pagination };
  }
  if ('bytes' in result && typeof result.bytes === 'function' && 'contentType' in result) {
    return { contentType: result.contentType, bytes: await result.bytes() };
  }
  return result;
}
