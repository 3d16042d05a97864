import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/project.ts';

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `node scripts/generate.ts` on this repository. */
function generate(...options: readonly string[]): Promise<Outcome> {
  const script = join(repository, 'scripts/generate.ts');
  const child = spawn(process.execPath, [script, ...options], { cwd: repository });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

test('a family that does not exist: exit code 1, one message, no stack trace', async () => {
  const { code, output, errors } = await generate('butcher');
  expect(code).toBe(1);
  expect(output).toBe('');
  expect(errors.trimEnd().split('\n')).toEqual([
    'butcher (config) at specs/families.yaml: There is no such family.',
    expect.stringMatching(/^ {2}hint: The families are accounting, .*webhooks\.$/),
  ]);
});

test('an option that does not exist: exit code 1, no stack trace', async () => {
  const { code, errors } = await generate('--frobnicate');
  expect(code).toBe(1);
  expect(errors).toContain('--frobnicate');
  expect(errors).not.toMatch(/^ {4}at /m);
});
