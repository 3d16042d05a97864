import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('run.ts', import.meta.url));

function bench(...args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, [program, ...args]);
}

describe('a run', () => {
  test('puts what it measured into the document', async () => {
    const { stdout } = await bench('--quick', 'calls', 'filters', 'limiter');
    expect(stdout).toContain('`pnpm bench --quick calls filters limiter`. A sample of few rounds');
    for (const title of ['List of 1,000 invoices', 'Create 50 invoices', 'Compile a filter']) {
      expect(stdout).toContain(`### ${title}\n`);
    }
    expect(stdout).toMatch(/\| List of 1,000 invoices: CPU a call \| this SDK \| xero-node \d/);
    expect(stdout).not.toContain('NaN');
  });

  test('refuses a section that does not exist, and names those that do', async () => {
    await expect(bench('lists')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no section lists, but import, first-call, calls/),
    });
  });

  test('does not write a part of the document in place of the whole', async () => {
    await expect(bench('--write', 'calls')).rejects.toMatchObject({ code: 2 });
    await expect(bench('--write', '--quick')).rejects.toMatchObject({ code: 2 });
  });
});
