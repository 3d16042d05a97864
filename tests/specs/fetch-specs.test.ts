import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve, serveNothing, unreachable } from './support/loopback.ts';
import {
  type Files,
  lockedCommit,
  makeFolder,
  makeRepository,
  readFolder,
  sha256Of,
  specsEntries,
} from './support/repository.ts';
import { run, runAgainst } from './support/run.ts';

const locked: Files = { 'one.yaml': 'one: 1\n', 'two.yaml': 'two: 2\n' };
const older: Files = { 'one.yaml': 'one: 0\n', 'left-over.yaml': 'gone: true\n' };

const published = (root: string): Promise<Files> => readFolder(join(root, 'specs/xero'));

/** The repository as `older` left it, and no temporary folder beside. */
async function expectUntouched(root: string): Promise<void> {
  expect(await published(root)).toEqual(older);
  expect(await specsEntries(root)).toEqual(['lock.json', 'xero']);
}

describe('from a folder', () => {
  test('--from fills specs/xero, with a line of progress for each file', async () => {
    const root = await makeRepository({ locked });
    const { code, stdout, stderr } = await run('fetch', [
      '--root',
      root,
      '--from',
      await makeFolder(locked),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1/2 one.yaml');
    expect(stdout).toContain('2/2 two.yaml');
    expect(await published(root)).toEqual(locked);
    expect(await specsEntries(root)).toEqual(['lock.json', 'xero']);
  });

  test('XERO_OPENAPI_DIR does the same', async () => {
    const root = await makeRepository({ locked });
    const environment = { XERO_OPENAPI_DIR: await makeFolder(locked) };
    const { code } = await run('fetch', ['--root', root], environment);
    expect(code).toBe(0);
    expect(await published(root)).toEqual(locked);
  });

  test('--from goes before XERO_OPENAPI_DIR', async () => {
    const root = await makeRepository({ locked });
    const given = ['--root', root, '--from', await makeFolder(locked)];
    const { code } = await run('fetch', given, { XERO_OPENAPI_DIR: join(root, 'nowhere') });
    expect(code).toBe(0);
  });

  test('replaces other files, left-overs among them', async () => {
    const root = await makeRepository({ locked, present: older });
    await run('fetch', ['--root', root, '--from', await makeFolder(locked)]);
    expect(await published(root)).toEqual(locked);
  });

  test('a second run says that nothing is to do, without asking any source', async () => {
    const root = await makeRepository({ locked, present: locked });
    const { code, stdout } = await run('fetch', ['--root', root, '--from', join(root, 'nowhere')]);
    expect(code).toBe(0);
    expect(stdout).toBe('specs/xero already holds the 2 files of 1.0.0 (aaaaaaa).\n');
  });
});

describe('what goes wrong leaves specs/xero untouched', () => {
  test('a wrong hash names file and both hashes', async () => {
    const root = await makeRepository({ locked, present: older });
    const wrong = { ...locked, 'two.yaml': 'two: 3\n' };
    const { code, stderr } = await run('fetch', [
      '--root',
      root,
      '--from',
      await makeFolder(wrong),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('two.yaml');
    expect(stderr).not.toContain('one.yaml');
    expect(stderr).toContain(sha256Of('two: 2\n'));
    expect(stderr).toContain(sha256Of('two: 3\n'));
    expect(stderr).toContain('pnpm specs:update');
    await expectUntouched(root);
  });

  test('a missing file names it and the folder', async () => {
    const root = await makeRepository({ locked, present: older });
    const folder = await makeFolder({ 'one.yaml': 'one: 1\n' });
    const { code, stderr } = await run('fetch', ['--root', root, '--from', folder]);
    expect(code).toBe(1);
    expect(stderr).toBe(`two.yaml is missing in ${folder}. Nothing was changed.\n`);
    await expectUntouched(root);
  });

  test('a missing folder is named', async () => {
    const root = await makeRepository({ locked, present: older });
    const folder = join(root, 'nowhere');
    const { code, stderr } = await run('fetch', ['--root', root, '--from', folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${folder} is not a folder.\n` });
    await expectUntouched(root);
  });

  test('a lock with a value that is none says which', async () => {
    const root = await makeRepository({ locked, present: older, commit: 'main' });
    const { code, stderr } = await run('fetch', ['--root', root]);
    expect(code).toBe(1);
    expect(stderr).toContain('specs/lock.json is not a valid lock: "commit" is "main".');
  });

  test('a file name in the lock that leads out of the folder is refused', async () => {
    const root = await makeRepository({ locked: { '../one.yaml': 'one: 1\n' }, present: older });
    const { code, stderr } = await run('fetch', ['--root', root]);
    expect(code).toBe(1);
    expect(stderr).toContain('"../one.yaml" is no file name.');
  });

  test('an unknown option shows the usage, and no stack trace', async () => {
    const { code, stderr } = await run('fetch', ['--form', 'x']);
    expect(code).toBe(1);
    expect(stderr).toContain("Unknown option '--form'");
    expect(stderr).toContain('Usage: pnpm specs:fetch');
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('over HTTP', () => {
  const raw = `/owner/specs/${lockedCommit}`;

  test('fetches the locked commit of the locked repository', async () => {
    const { base, asked } = await serve({
      [`${raw}/one.yaml`]: 'one: 1\n',
      [`${raw}/two.yaml`]: 'two: 2\n',
    });
    const root = await makeRepository({ locked, present: older });
    const { code, stderr } = await runAgainst(base, 'fetch', ['--root', root]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await published(root)).toEqual(locked);
    expect(asked).toEqual([`${raw}/one.yaml`, `${raw}/two.yaml`]);
  });

  test('offline, the error names the reason and both ways out', async () => {
    const root = await makeRepository({ locked, present: older });
    const base = await unreachable();
    const { code, stdout, stderr } = await runAgainst(base, 'fetch', ['--root', root]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${base}${raw}/one.yaml`);
    expect(stderr).toContain('ECONNREFUSED');
    expect(stderr).toContain('--from DIR');
    expect(stderr).toContain('XERO_OPENAPI_DIR=DIR');
    expect(stdout + stderr).not.toMatch(/^ +at /m);
    await expectUntouched(root);
  });

  test('a file that the server lacks half-way leaves all as it was', async () => {
    const { base } = await serve({ [`${raw}/one.yaml`]: 'one: 1\n' });
    const root = await makeRepository({ locked, present: older });
    const { code, stderr } = await runAgainst(base, 'fetch', ['--root', root]);
    expect(code).toBe(1);
    expect(stderr).toContain('Cannot get two.yaml');
    expect(stderr).toContain('it answered 404 Not Found');
    await expectUntouched(root);
  });

  test('an interrupt tidies up', async () => {
    const { base, firstRequest } = await serveNothing();
    const root = await makeRepository({ locked, present: older });
    const { code, stderr } = await runAgainst(base, 'fetch', ['--root', root], firstRequest);
    expect({ code, stderr }).toEqual({ code: 130, stderr: 'Interrupted.\n' });
    await expectUntouched(root);
  });

  test('a lock without a commit asks for a folder', async () => {
    const root = await makeRepository({ locked, commit: 'unknown' });
    const { code, stderr } = await run('fetch', ['--root', root]);
    expect(code).toBe(1);
    expect(stderr).toContain('names no commit');
    expect(stderr).toContain('--from DIR');
  });
});
