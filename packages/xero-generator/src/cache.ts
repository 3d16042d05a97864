import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { EmittedFile } from './emit/source.ts';

interface Entry {
  readonly inputs: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * The number of files in a folder that is up to date, or undefined: neither what it is made from
 * (the generator's own sources included) nor what was written may have changed.
 */
export async function isUpToDate(
  root: string,
  name: string,
  inputs: object,
): Promise<number | undefined> {
  const entry = await readEntry(root, name);
  if (!entry || entry.inputs !== (await inputsHash(inputs))) return undefined;
  const present = await filesOf(join(root, 'generated', name));
  if (present.some((path) => !Object.hasOwn(entry.outputs, path))) return undefined;
  for (const [path, expected] of Object.entries(entry.outputs)) {
    const text = await readFile(join(root, 'generated', name, path), 'utf8').catch(() => '');
    if (hash(text) !== expected) return undefined;
  }
  return Object.keys(entry.outputs).length;
}

/** What stands in a folder, but for what installing and building leave there. */
async function filesOf(folder: string): Promise<string[]> {
  const files: string[] = [];
  const entries = glob('**/*', {
    cwd: folder,
    withFileTypes: true,
    exclude: (entry) => entry.name === 'node_modules' || entry.name === '.turbo',
  });
  for await (const entry of entries) {
    if (entry.isFile()) files.push(relative(folder, join(entry.parentPath, entry.name)));
  }
  return files;
}

/** Notes what a folder was made from and what was written. */
export async function remember(
  root: string,
  name: string,
  inputs: object,
  files: readonly EmittedFile[],
): Promise<void> {
  const entry: Entry = {
    inputs: await inputsHash(inputs),
    outputs: Object.fromEntries(files.map((file) => [file.path, hash(file.text)])),
  };
  const path = entryPath(root, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(entry));
}

async function readEntry(root: string, name: string): Promise<Entry | undefined> {
  try {
    return JSON.parse(await readFile(entryPath(root, name), 'utf8')) as Entry;
  } catch {
    return undefined;
  }
}

function entryPath(root: string, name: string): string {
  return join(root, 'node_modules/.cache/xero-generator', `${name}.json`);
}

async function inputsHash(inputs: object): Promise<string> {
  return hash(JSON.stringify([inputs, await generatorHash()]));
}

let ownHash: Promise<string> | undefined;

/** The generator's own sources do not change while it runs. */
function generatorHash(): Promise<string> {
  ownHash ??= hashSources();
  return ownHash;
}

async function hashSources(): Promise<string> {
  const sources: string[] = [];
  for await (const path of glob('**/*.ts', { cwd: import.meta.dirname })) sources.push(path);
  const texts = sources.toSorted().map((path) => readFile(join(import.meta.dirname, path), 'utf8'));
  return hash((await Promise.all(texts)).join('\n'));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
