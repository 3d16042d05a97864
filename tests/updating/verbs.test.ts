import { createAccountingClient } from '@acme/xero-accounting';
import { expect, test } from 'vitest';
import { session } from './src/guide-clients.ts';

type Write = (...values: unknown[]) => Promise<unknown>;

interface Written {
  readonly create: Write;
  readonly upsert: Write;
  readonly update: Write;
}

const sent: string[] = [];
const fetch: typeof globalThis.fetch = async (input, init) => {
  const { method, url } = new Request(input, init);
  sent.push(`${method} ${new URL(url).pathname.replace('/api.xro/2.0', '')}`);
  return new Response('{}', { status: 400 });
};

const resources = Object.entries(createAccountingClient(session, { fetch })).filter(
  (entry): entry is [string, Written] => 'upsert' in entry[1],
);

test.each(resources)(
  'row 63: %s are created by PUT, upserted and updated by POST',
  async (name, resource) => {
    const path = `/${name.replace(/^./, (letter) => letter.toUpperCase())}`;
    sent.length = 0;
    for (const write of [
      () => resource.create({}),
      () => resource.upsert({}),
      () => resource.update('i1', {}),
    ]) {
      await expect(write()).rejects.toThrow('400');
    }
    expect(sent).toEqual([`PUT ${path}`, `POST ${path}`, `POST ${path}/i1`]);
  },
);

test('row 63: that is most of what is updated', () => {
  expect(resources.length).toBeGreaterThanOrEqual(9);
});
