import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diagnose } from './src/diagnose.ts';
import { type Example, examplesOf, moduleOf } from './src/guide.ts';
import * as granted from './src/guide-clients.ts';
import { emptyList, recorder, type SentRequest } from './src/recorder.ts';

const guide = new URL('../../docs/guides/queries.md', import.meta.url);
// A checkout on Windows may have carriage returns.
const examples = examplesOf(readFileSync(guide, 'utf8').replaceAll('\r', ''));

const output = new URL('output/guide/', import.meta.url);
const { id, reported } = granted;
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const files = examples.map((example) => {
  const file = new URL(`${example.place.replace(' ', '-')}.ts`, output).pathname;
  writeFileSync(file, moduleOf(example, Object.keys(granted)));
  return { example, file };
});

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
  expect(diagnose(files.map(({ file }) => file))).toEqual([]);
});

test('there is an example of every operator, and a row for every argument of PyXero', () => {
  const code = examples.map((example) => example.code).join('\n');
  const operators = 'eq ne gt gte lt lte in contains startsWith endsWith ignoreCase AND OR';
  for (const operator of operators.split(' ')) expect(code).toContain(`${operator}: `);
  expect(examples.filter(({ code }) => code.split('\n').length === 2).length).toBeGreaterThan(35);
});

test.each(files)('the example in $example.place sends what it says', async ({ example, file }) => {
  const { fetch, sent } = recorder(answering(example));
  vi.stubGlobal('fetch', fetch);
  const failure = await failureOf(file);
  if (example.throws === undefined) expect(failure).toBeUndefined();
  else expect(failure).toContain(example.throws);
  const hidesId = example.sends.some((text) => text.includes('"…"'));
  const texts = sent.flatMap(shown).map((text) => (hidesId ? text.replace(id, '…') : text));
  expect(texts).toEqual(example.sends);
  expect(reported).toEqual(example.reports);
});
