import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = new URL('../support/million-rows-program.ts', import.meta.url).pathname;
const MB = 2 ** 20;

test('a million rows are iterated in flat memory', async () => {
  // Ids and rows of this many would take over 200 MB; a process that keeps them dies of it.
  const flags = ['--expose-gc', '--max-old-space-size=64'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program]);
  const { rows, sum, heap, gc } = JSON.parse(stdout);
  expect(gc).toBe('function');
  expect(rows).toBe(1_000_000);
  expect(sum).toBe((999_999 * 1_000_000) / 2);
  const [early, late] = heap;
  expect(late - early).toBeLessThan(3 * MB);
});
