import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diagnose } from './src/diagnose.ts';
import { takeBlocks } from './src/documents.ts';
import { type Example, moduleOf } from './src/guide.ts';
import * as granted from './src/guide-clients.ts';
import { emptyList, recorder, type SentRequest } from './src/recorder.ts';

const { id, reported } = granted;
const examples = takeBlocks(
  'docs/guides/queries.md',
  new URL('output/guide/', import.meta.url),
  (example) => ({ code: moduleOf(example, Object.keys(granted)) }),
);

beforeEach(() => void reported.splice(0));
afterEach(() => void vi.unstubAllGlobals());

/** Parameters as Xero reads them, and the header; `page=1` goes without saying. */
function shown({ query, headers }: SentRequest): string[] {
  const since = headers.get('if-modified-since');
  return [
    ...[...query].map(([name, value]) => `${name}=${value}`).filter((text) => text !== 'page=1'),
    ...(since === null ? [] : [`If-Modified-Since: ${since}`]),
  ];
}

function answering({ code }: Example): (request: SentRequest) => Response {
  if (!code.includes('XeroHighVolumeError')) return emptyList;
  const refusal = { ErrorNumber: 51, Type: 'HighVolumeException', Message: 'Too many.' };
  return () => Response.json(refusal, { status: 400 });
}

/** The name and the message of what an import fails with. */
async function failureOf(file: string): Promise<string | undefined> {
  try {
    await import(file);
  } catch (error) {
    return String(error);
  }
  return undefined;
}

test('the examples compile', () => {
  expect(diagnose(examples.map(({ file }) => file))).toEqual([]);
});

test('there is an example of every operator, and a row for every argument of PyXero', () => {
  const code = examples.map((example) => example.code).join('\n');
  const operators = 'eq ne gt gte lt lte in contains startsWith endsWith ignoreCase AND OR';
  for (const operator of operators.split(' ')) expect(code).toContain(`${operator}: `);
  expect(examples.filter(({ code }) => code.split('\n').length === 2).length).toBeGreaterThan(35);
});

test.each(examples)('the example in $place sends what it says', async (example) => {
  const { fetch, sent } = recorder(answering(example));
  vi.stubGlobal('fetch', fetch);
  const failure = await failureOf(example.file);
  if (example.throws === undefined) expect(failure).toBeUndefined();
  else expect(failure).toContain(example.throws);
  const hidesId = example.sends.some((text) => text.includes('"…"'));
  const texts = sent.flatMap(shown).map((text) => (hidesId ? text.replace(id, '…') : text));
  expect(texts).toEqual(example.sends);
  expect(reported).toEqual(example.reports);
});
