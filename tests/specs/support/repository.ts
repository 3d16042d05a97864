import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** File contents by name. */
export type Files = Readonly<Record<string, string>>;

export const lockedCommit: string = 'a'.repeat(40);

/** A new folder with files in it, removed after the test. */
export async function makeFolder(files: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'specs-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** A repository whose lock names `locked`, with `present` in specs/xero. */
export async function makeRepository(setup: {
  readonly locked: Files;
  readonly present?: Files;
  readonly commit?: string;
  readonly generator?: string;
  /** Stands for the check of the examples; finds nothing if it is not given. */
  readonly checker?: string;
  /** Stands for the check of the API; finds nothing if it is not given. */
  readonly apiChecker?: string;
  readonly families?: string;
}): Promise<string> {
  const root = await makeFolder();
  await mkdir(join(root, 'specs'));
  await mkdir(join(root, 'scripts'));
  await writeFile(join(root, 'specs/lock.json'), lockTextOf(setup.locked, setup.commit));
  if (setup.families !== undefined) {
    await writeFile(join(root, 'specs/families.yaml'), setup.families);
  }
  if (setup.generator !== undefined) {
    await writeFile(join(root, 'scripts/generate.ts'), setup.generator);
    await writeFile(join(root, 'scripts/check-specs.ts'), setup.checker ?? '');
    await writeFile(join(root, 'scripts/check-api.ts'), setup.apiChecker ?? '');
  }
  if (setup.present) {
    await mkdir(join(root, 'specs/xero'));
    await writeFiles(join(root, 'specs/xero'), setup.present);
  }
  return root;
}

/** The lock that belongs to files. */
export function lockTextOf(files: Files, commit: string = lockedCommit, version = '1.0.0'): string {
  const hashes = Object.entries(files).map(([name, text]) => [name, { sha256: sha256Of(text) }]);
  const lock = {
    repository: 'owner/specs',
    commit,
    version,
    files: Object.fromEntries(hashes),
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** SHA-256 in hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** All that a folder holds: contents by name. */
export async function readFolder(folder: string): Promise<Files> {
  const names = await readdir(folder);
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

/** The names of what is in the repository's specs folder, hidden ones among them. */
export async function specsEntries(root: string): Promise<string[]> {
  return (await readdir(join(root, 'specs'))).sort();
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
