import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve } from './support/loopback.ts';
import {
  type Files,
  lockedCommit,
  lockTextOf,
  makeFolder,
  makeRepository,
  readFolder,
  specsEntries,
} from './support/repository.ts';
import { run, runAgainst } from './support/run.ts';

const before: Files = {
  'xero_pets.yaml': [
    'openapi: 3.0.0',
    'info: { title: Pets, version: 1.0.0 }',
    'paths:',
    '  /Pets: { get: { operationId: getPets } }',
    'components:',
    '  schemas:',
    '    Pet: { properties: { Name: { type: string }, Age: { type: integer } } }',
    '',
  ].join('\n'),
};
const after: Files = {
  'xero_pets.yaml': [
    'openapi: 3.0.0',
    'info: { title: Pets, version: 1.1.0 }',
    'paths:',
    '  /Pets: { get: { operationId: getPets, parameters: [{ in: query, name: page }] } }',
    'components:',
    '  schemas:',
    '    Pet: { properties: { Name: { type: string }, Age: { type: string } } }',
    '    Owner: { type: object }',
    '',
  ].join('\n'),
};
const report = [
  'pets: 2 added, 1 changed (1 breaking)',
  '  parameters',
  '    + GET /Pets › query page: optional',
  '  schemas',
  '    + Owner',
  '  fields',
  '    ~ Pet.Age: integer → string [breaking]',
  'total: 2 added, 1 changed (1 breaking)',
].join('\n');

/** Stands for the generator: says how it was called and what it finds. */
const generator = `
import { readFileSync } from 'node:fs';
const lock = JSON.parse(readFileSync('specs/lock.json', 'utf8'));
const pets = readFileSync('specs/xero/xero_pets.yaml', 'utf8');
console.log('generating', ...process.argv.slice(2), lock.version, pets.includes('1.1.0'));
`;

const state = async (root: string): Promise<unknown> => ({
  lock: await readFile(join(root, 'specs/lock.json'), 'utf8'),
  files: await readFolder(join(root, 'specs/xero')),
  entries: await specsEntries(root),
});
const entries = ['lock.json', 'xero'];
const unchanged = { lock: lockTextOf(before), files: before, entries };

describe('from a folder', () => {
  test('writes lock and files, reports what changed, and generates from the new files', async () => {
    const root = await makeRepository({ locked: before, present: before, generator });
    const given = ['--root', root, '--from', await makeFolder(after)];
    const { code, stdout, stderr } = await run('update', given);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Changes from 1.0.0 (aaaaaaa) to 1.1.0 (commit unknown):');
    expect(stdout).toContain(report);
    expect(stdout).toContain('generating --force 1.1.0 true');
    expect(await state(root)).toEqual({
      lock: lockTextOf(after, 'unknown', '1.1.0'),
      files: after,
      entries,
    });
  });

  test('--commit is recorded, --no-generate starts no generator', async () => {
    const root = await makeRepository({ locked: before, present: before });
    const commit = 'b'.repeat(40);
    const given = ['--root', root, '--from', await makeFolder(after), '--commit', commit];
    const { code, stdout } = await run('update', [...given, '--no-generate']);
    expect(code).toBe(0);
    expect(stdout).toContain('now at 1.1.0 (bbbbbbb)');
    expect(await state(root)).toEqual({
      lock: lockTextOf(after, commit, '1.1.0'),
      files: after,
      entries,
    });
  });

  test('the same files keep the commit of the lock', async () => {
    const root = await makeRepository({ locked: before, present: before });
    const given = ['--root', root, '--from', await makeFolder(before), '--no-generate'];
    const { code, stdout } = await run('update', given);
    expect(code).toBe(0);
    expect(stdout).toContain('total: no change');
    expect(await state(root)).toEqual(unchanged);
  });

  test('specs/xero is filled first where it is absent', async () => {
    const root = await makeRepository({ locked: before });
    const given = ['--root', root, '--from', await makeFolder(after), '--no-generate'];
    const { code, stdout } = await run('update', given, {
      XERO_OPENAPI_DIR: await makeFolder(before),
    });
    expect(code).toBe(0);
    expect(stdout).toContain(report);
  });

  test('a family that families.yaml names and the lock does not know comes in', async () => {
    const families = 'animals: { file: xero_pets.yaml }\nplants: { file: plants.yaml }\n';
    const root = await makeRepository({ locked: before, present: before, families });
    const plants = 'info: { version: 1.0.0 }\ncomponents: { schemas: { Tree: {} } }\n';
    const folder = await makeFolder({ ...before, 'plants.yaml': plants });
    const { code, stdout } = await run('update', [
      ...['--root', root, '--from', folder, '--no-generate'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('animals: no change\nplants: 1 added\n  schemas\n    + Tree\n');
    expect(Object.keys(await readFolder(join(root, 'specs/xero'))).sort()).toEqual([
      'plants.yaml',
      'xero_pets.yaml',
    ]);
  });
});

describe('what users are told', () => {
  const changesets = (root: string) => readFolder(join(root, '.changeset'));

  test('a changeset names the families that changed, and what breaks', async () => {
    const apiChecker = 'console.log("checking the API", ...process.argv.slice(2));';
    const families = 'animals: { file: xero_pets.yaml }\nplants: { file: plants.yaml }\n';
    const plants = { 'plants.yaml': 'info: { version: 1.0.0 }\n' };
    const locked = { ...before, ...plants };
    const root = await makeRepository({ locked, present: locked, families, generator, apiChecker });
    const folder = await makeFolder({ ...after, ...plants });
    const { code, stdout } = await run('update', ['--root', root, '--from', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain('.changeset/specs-1-1-0.md tells users of it');
    expect(stdout).toContain('checking the API --call-sites');
    expect(await changesets(root)).toEqual({
      'specs-1-1-0.md': [
        '---',
        "'@acme/xero-animals': minor",
        '---',
        '',
        "Xero's published API 1.1.0, after 1.0.0.",
        '',
        '- animals: 2 added, 1 changed (1 breaking)',
        '  - `~ Pet.Age: integer → string [breaking]`',
        '',
      ].join('\n'),
    });
  });

  test('a broken promise is told, and the update stays', async () => {
    const apiChecker = 'console.error("read Pet: Age is a string now"); process.exit(1);';
    const root = await makeRepository({ locked: before, present: before, generator, apiChecker });
    const given = ['--root', root, '--from', await makeFolder(after)];
    const { code, stdout, stderr } = await run('update', given);
    expect(code).toBe(0);
    expect(stderr).toContain('Age is a string now');
    expect(stdout).toContain('The check of the API failed (exit code 1). The update stays.');
    expect(stdout).toContain('raise the version in .changeset/specs-1-1-0.md');
    expect((await readFolder(join(root, 'specs/xero')))['xero_pets.yaml']).toContain('1.1.0');
  });

  test('no change needs no changeset', async () => {
    const root = await makeRepository({ locked: before, present: before });
    const given = ['--root', root, '--from', await makeFolder(before), '--no-generate'];
    expect((await run('update', given)).code).toBe(0);
    await expect(changesets(root)).rejects.toThrow('ENOENT');
  });
});

describe('from a tag', () => {
  test('resolves it and fetches that commit', async () => {
    const commit = 'c'.repeat(40);
    const { base, asked } = await serve({
      '/api/repos/owner/specs/commits/v1.1': `${commit}`,
      [`/owner/specs/${commit}/xero_pets.yaml`]: after['xero_pets.yaml'] ?? '',
    });
    const root = await makeRepository({ locked: before, present: before, generator });
    const { code, stdout, stderr } = await runAgainst(base, 'update', [
      ...['--root', root, '--ref', 'v1.1'],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(report);
    expect(asked).toHaveLength(2);
    expect(await state(root)).toMatchObject({ lock: lockTextOf(after, commit, '1.1.0') });
  });

  test('a tag that does not exist is named', async () => {
    const { base } = await serve({});
    const root = await makeRepository({ locked: before, present: before });
    const { code, stderr } = await runAgainst(base, 'update', ['--root', root, '--ref', 'v9']);
    expect(code).toBe(1);
    expect(stderr).toContain('Is v9 a tag of owner/specs?');
    expect(await state(root)).toEqual(unchanged);
  });
});

describe('what goes wrong leaves lock and files as they were', () => {
  test('an example does not fit: nothing is generated', async () => {
    const checker = `
import { readFileSync } from 'node:fs';
console.error('Pet.Age does not fit in', JSON.parse(readFileSync('specs/lock.json')).version);
process.exit(1);
`;
    const root = await makeRepository({ locked: before, present: before, generator, checker });
    const given = ['--root', root, '--from', await makeFolder(after)];
    const { code, stdout, stderr } = await run('update', given);
    expect(code).toBe(1);
    expect(stdout).not.toContain('generating');
    expect(stderr).toContain('Pet.Age does not fit in 1.1.0\nThe check of the examples failed');
    expect(await state(root)).toEqual(unchanged);
  });

  test('generation fails', async () => {
    const failing = 'console.error("overlay is stale"); process.exit(3);';
    const root = await makeRepository({ locked: before, present: before, generator: failing });
    const given = ['--root', root, '--from', await makeFolder(after)];
    const { code, stdout, stderr } = await run('update', given);
    expect(code).toBe(1);
    expect(stdout).toContain(report);
    expect(stdout).not.toContain('are now at');
    expect(stderr).toContain('overlay is stale\nGeneration failed (exit code 3).');
    expect(stderr).toContain('as they were before');
    expect(await state(root)).toEqual(unchanged);
  });

  test.each([
    ['no YAML', 'info: [', 'xero_pets.yaml is not valid YAML'],
    ['no version', 'openapi: 3.0.0\n', 'xero_pets.yaml has no info.version'],
  ])('%s', async (_name, text, message) => {
    const root = await makeRepository({ locked: before, present: before, generator });
    const folder = await makeFolder({ 'xero_pets.yaml': text });
    const { code, stderr } = await run('update', ['--root', root, '--from', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(await state(root)).toEqual(unchanged);
  });

  test('the files of the present lock cannot be had', async () => {
    const root = await makeRepository({ locked: before });
    const folder = await makeFolder(after);
    const { code, stderr } = await run('update', ['--root', root, '--from', folder], {
      XERO_OPENAPI_DIR: folder,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('needed to tell what changed');
    expect(stderr).toContain('not those of specs/lock.json');
  });

  test.each([
    ['neither', []],
    ['both', ['--ref', 'v1', '--from', '.']],
    ['a commit for a tag', ['--ref', 'v1', '--commit', lockedCommit]],
    ['a short commit', ['--from', '.', '--commit', 'abc']],
  ])('a command line with %s shows the usage', async (_name, given) => {
    const { code, stderr } = await run('update', given);
    expect(code).toBe(1);
    expect(stderr).toContain('Usage: pnpm specs:update');
  });
});
