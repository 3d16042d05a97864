import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the benchmarks run', { timeout: 120_000 }, async () => {
  const program = fileURLToPath(new URL('run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, '2']);
  expect(stdout.split('\n').filter((line) => line.startsWith('| this SDK'))).toHaveLength(4);
  expect(stdout).toContain('| a filtered, ordered page of 10000 |');
  expect(stdout).not.toContain('NaN');
});
