import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repository } from '../support/project.ts';

const git = async (...words: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)('git', words, { cwd: repository });
  return stdout;
};

test('the published YAML is ignored by git', async () => {
  expect(await git('check-ignore', 'specs/xero/xero_accounting.yaml')).toBe(
    'specs/xero/xero_accounting.yaml\n',
  );
});

test('and none of it is committed', async () => {
  expect(await git('ls-files', 'specs/xero')).toBe('');
});

test('our own fixtures are not ignored', async () => {
  const path = 'specs/fixtures/mini/xero/bell.yaml';
  const ignored = await git('check-ignore', path).catch((error: { code?: number }) => error.code);
  expect(ignored).toBe(1);
});
