import { expect } from 'vitest';
import type { ExpectedResult } from './planned-answer.ts';
import type { ExpectedBody } from './planned-body.ts';
import type { ExpectedRequest } from './planned-call.ts';
import type { SentRequest } from './wire.ts';

/** Holds what was sent against what the published YAML demands. `base` is where it must have gone. */
export async function expectRequest(
  sent: SentRequest | undefined,
  expected: ExpectedRequest,
  base: string,
): Promise<void> {
  if (sent === undefined) throw new Error('Nothing was sent.');
  expect(sent.method).toBe(expected.method);
  expect(sent.url.slice(0, base.length + 1)).toBe(`${base}/`);
  const [path = '', query = ''] = sent.url.slice(base.length + 1).split('?');
  expect(path.split('/').map(decodeURIComponent)).toEqual(expected.segments);
  expect([...new URLSearchParams(query)].sort(byName)).toEqual(
    Object.entries(expected.query).sort(byName),
  );
  for (const [name, value] of Object.entries(expected.headers)) {
    expect.soft(sent.headers.get(name), `header ${name}`).toBe(value);
  }
  for (const name of expected.absent) {
    expect.soft(sent.headers.get(name), `header ${name}`).toBeNull();
  }
  if (['POST', 'PUT', 'PATCH'].includes(sent.method)) {
    expect.soft(sent.headers.get('idempotency-key')).toMatch(/^.{1,128}$/);
  }
  await expectBody(sent, expected.body);
}

function byName([left]: [string, string], [right]: [string, string]): number {
  return left < right ? -1 : 1;
}

async function expectBody(sent: SentRequest, expected: ExpectedBody): Promise<void> {
  switch (expected.kind) {
    case 'none':
      expect(sent.body.byteLength).toBe(0);
      return;
    case 'json':
      expect(JSON.parse(new TextDecoder().decode(sent.body))).toEqual(expected.value);
      return;
    case 'bytes':
      expect(sent.body).toEqual(expected.value);
      return;
    case 'form': {
      const form = await readForm(sent);
      expect([...form.keys()].sort()).toEqual([...expected.parts].sort());
      const files = [...form.values()].filter((part) => part instanceof File);
      expect(files.map(({ name }) => name)).toEqual([expected.filename]);
      expect(await files[0]?.bytes()).toEqual(expected.file);
    }
  }
}

/** The parts of a `multipart/form-data` body. */
export function readForm(sent: SentRequest): Promise<FormData> {
  const contentType = sent.headers.get('content-type') ?? '';
  return new Response(sent.body, { headers: { 'content-type': contentType } }).formData();
}

interface BinaryResult {
  readonly contentType: string;
  bytes(): Promise<Uint8Array>;
}

/** Holds what the method came to against what it had to. */
export async function expectResult(result: unknown, expected: ExpectedResult): Promise<void> {
  switch (expected.kind) {
    case 'nothing':
      expect(result).toBeUndefined();
      return;
    case 'bytes': {
      const binary = result as BinaryResult;
      expect(binary.contentType).toBe(expected.contentType);
      expect(await binary.bytes()).toEqual(expected.value);
      return;
    }
    case 'value':
      expect(result).toEqual(expected.value);
      return;
    case 'page': {
      const page = result as { items: unknown; pagination: unknown };
      expect(page.items).toEqual(expected.items);
      expect(page.pagination).toEqual(expected.pagination);
    }
  }
}
