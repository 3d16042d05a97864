import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { EmittedFile } from './emit/source.ts';
import type { FamilyConfig } from './families.ts';
import type { FamilyInputs } from './family-pipeline.ts';

interface Entry {
  readonly inputs: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * The number of files of a family that is up to date, or undefined: neither what it is made from
 * (the generator's own sources included) nor what was written may have changed.
 */
export async function isUpToDate(
  root: string,
  config: FamilyConfig,
  inputs: FamilyInputs,
): Promise<number | undefined> {
  const entry = await readEntry(root, config);
  if (!entry || entry.inputs !== (await inputsHash(config, inputs))) return undefined;
  const present = await filesOf(join(root, 'generated', config.name));
  if (present.some((path) => !Object.hasOwn(entry.outputs, path))) return undefined;
  for (const [path, expected] of Object.entries(entry.outputs)) {
    const text = await readFile(join(root, 'generated', config.name, path), 'utf8').catch(() => '');
    if (hash(text) !== expected) return undefined;
  }
  return Object.keys(entry.outputs).length;
}

/** What stands in a family's folder, but for what installing and building leave there. */
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

/** Notes what a family was made from and what was written. */
export async function remember(
  root: string,
  config: FamilyConfig,
  inputs: FamilyInputs,
  files: readonly EmittedFile[],
): Promise<void> {
  const entry: Entry = {
    inputs: await inputsHash(config, inputs),
    outputs: Object.fromEntries(files.map((file) => [file.path, hash(file.text)])),
  };
  const path = entryPath(root, config);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(entry));
}

async function readEntry(root: string, config: FamilyConfig): Promise<Entry | undefined> {
  try {
    return JSON.parse(await readFile(entryPath(root, config), 'utf8')) as Entry;
  } catch {
    return undefined;
  }
}

function entryPath(root: string, config: FamilyConfig): string {
  return join(root, 'node_modules/.cache/xero-generator', `${config.name}.json`);
}

async function inputsHash(config: FamilyConfig, inputs: FamilyInputs): Promise<string> {
  return hash(JSON.stringify([config, inputs, await generatorHash()]));
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
