import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type GenerateOptions, type GenerateResult, generate } from '../../src/generate.ts';

/** The root of this repository. */
export const repository: string = join(import.meta.dirname, '../../../..');

/** A folder with `specs/` and, after a run, `generated/`. */
export interface Project {
  readonly root: string;
  /** Runs the generator; gives outcomes by folder. */
  run(options?: Omit<GenerateOptions, 'root'>): Promise<Record<string, GenerateResult['outcome']>>;
  /** Every file under `generated/` by its path. */
  generated(): Promise<Record<string, string>>;
  /** Replaces a text in a file; fails where it is not there. */
  edit(path: string, before: string, after: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** A new project of the three mini families, removed after the test. */
export async function miniProject(): Promise<Project> {
  const root = await temporaryFolder();
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(join(repository, 'specs/fixtures/mini'), join(root, 'specs'), { recursive: true });
  return project(root);
}

let template: Promise<Record<string, string>> | undefined;

/** The same after a first run; the run is done once and written down for every test. */
export async function generatedProject(): Promise<Project> {
  template ??= filesAfterRun();
  const root = await temporaryFolder();
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(await template)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return project(root);
}

async function filesAfterRun(): Promise<Record<string, string>> {
  const { root, run } = await miniProject();
  await run();
  return filesOf(root, () => true);
}

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'xero-generator-'));

/** The project in a folder. */
export function project(root: string): Project {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  return {
    root,
    async run(options = {}) {
      const results = await generate({ root, ...options });
      return Object.fromEntries(results.map(({ name, outcome }) => [name, outcome]));
    },
    generated: () => filesOf(join(root, 'generated')),
    async edit(path, before, after) {
      const text = await read(path);
      if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
      await writeFile(
        join(root, path),
        text.replace(before, () => after),
      );
    },
    write: (path, text) => writeFile(join(root, path), text),
    remove: (path) => rm(join(root, path), { recursive: true }),
  };
}

/** Every file below a folder by its path, but for installed packages. */
export async function filesOf(
  folder: string,
  wanted = (path: string): boolean => !/(^|\/)(node_modules|\.turbo)\//.test(path),
): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(wanted)
    .sort();
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
