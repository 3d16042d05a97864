import { expect, test } from 'vitest';
import { installed } from './src/installed.ts';
import { runOrThrow } from './src/run.ts';
import { publishedPackages } from './src/workspace.ts';

// Node loads what is behind these names when they are first read: 120 ms and 10 MB, and so a
// Lambda's cold start. The simulator stands on Hono, which reads them itself.
const program = (name: string) => `
  const read = [];
  for (const name of ['Headers', 'Request', 'Response', 'FormData', 'WebSocket']) {
    const { get, value } = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, {
      get: () => { read.push(name); return get ? get.call(globalThis) : value; },
    });
  }
  await import('${name}');
  process.stdout.write(JSON.stringify(read));`;

const names = publishedPackages()
  .map(({ name }) => name)
  .filter((name) => name !== '@acme/xero-simulator');

test.each(names)('importing %s does not load what fetch needs', async (name) => {
  const { folder } = await installed();
  const args = ['--input-type=module', '--eval', program(name)];
  expect(JSON.parse(await runOrThrow(process.execPath, args, { cwd: folder }))).toEqual([]);
});
