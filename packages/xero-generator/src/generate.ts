import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isUpToDate, remember } from './cache.ts';
import type { EmittedFile } from './emit/source.ts';
import { GeneratorError } from './errors.ts';
import { type FamilyConfig, readFamilies } from './families.ts';
import { type FamilyInputs, familyFiles } from './family-pipeline.ts';

/** Where to read, where to write, and which families. */
export interface GenerateOptions {
  /** The repository's root: holds `specs/` and `generated/`. */
  readonly root: string;
  /** Names of the families to generate; all when empty. */
  readonly families?: readonly string[];
  /** Also generates families whose inputs did not change. */
  readonly force?: boolean;
  /** Told once per family. */
  readonly onProgress?: (result: GenerateResult) => void;
}

/** What became of a family. */
export interface GenerateResult {
  readonly family: string;
  readonly outcome: 'generated' | 'unchanged';
  readonly files: number;
  readonly milliseconds: number;
}

/**
 * Generates families into `generated/`. All are written to a temporary folder first and swapped in
 * together, so that a run that fails leaves `generated/` as it was.
 *
 * @throws {GeneratorError} with family, place and way out when an input is missing or cannot be understood.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult[]> {
  const configs = await selectFamilies(options);
  const target = join(options.root, 'generated');
  await mkdir(target, { recursive: true });
  const temporary = await mkdtemp(join(target, '.next-'));
  try {
    const results: GenerateResult[] = [];
    const written: { config: FamilyConfig; inputs: FamilyInputs; files: EmittedFile[] }[] = [];
    for (const config of configs) {
      const start = performance.now();
      const inputs = await readInputs(options.root, config);
      const known = options.force ? undefined : await isUpToDate(options.root, config, inputs);
      const files = known ? [] : await familyFiles(config, inputs);
      for (const file of files) await write(join(temporary, config.name, file.path), file.text);
      if (!known) written.push({ config, inputs, files });
      const result: GenerateResult = {
        family: config.name,
        outcome: known ? 'unchanged' : 'generated',
        files: known ?? files.length,
        milliseconds: performance.now() - start,
      };
      results.push(result);
      options.onProgress?.(result);
    }
    for (const { config, inputs, files } of written) {
      await swap(join(temporary, config.name), join(target, config.name), temporary);
      await remember(options.root, config, inputs, files);
    }
    return results;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function selectFamilies({ root, families = [] }: GenerateOptions): Promise<FamilyConfig[]> {
  const all = readFamilies(
    await readInput(root, 'families', 'specs/families.yaml', 'Restore the file from git.'),
  );
  const names = all.map((family) => family.name);
  const unknown = families.find((family) => !names.includes(family));
  if (unknown !== undefined) {
    throw new GeneratorError({
      stage: 'config',
      family: unknown,
      pointer: 'specs/families.yaml',
      problem: 'There is no such family.',
      hint: `The families are ${names.join(', ')}.`,
    });
  }
  return families.length === 0 ? all : all.filter((family) => families.includes(family.name));
}

async function readInputs(root: string, config: FamilyConfig): Promise<FamilyInputs> {
  const read = (path: string, hint: string) => readInput(root, config.name, path, hint);
  const [published, overlay, docs, scopes, filters] = await Promise.all([
    read(`specs/xero/${config.file}`, 'Run `pnpm specs:fetch`.'),
    read(
      `specs/overlays/${config.name}.yaml`,
      'Add the overlay, with no actions if it needs none.',
    ),
    read(`specs/docs/${config.name}.yaml`, 'Write the sentences of the family.'),
    read('specs/scopes.yaml', 'Restore the file from git.'),
    read('specs/filters.yaml', 'Restore the file from git.'),
  ]);
  return { published, overlay, docs, scopes, filters };
}

async function readInput(
  root: string,
  family: string,
  path: string,
  hint: string,
): Promise<string> {
  try {
    return await readFile(join(root, path), 'utf8');
  } catch (error) {
    throw new GeneratorError(
      { stage: 'ingest', family, pointer: path, problem: 'The file is missing.', hint },
      { cause: error },
    );
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Puts a family's new folder in place of the old one, keeping what installing left beside it. */
async function swap(next: string, current: string, temporary: string): Promise<void> {
  const old = join(temporary, '.old');
  await rename(join(current, 'node_modules'), join(next, 'node_modules')).catch(ignoreMissing);
  await rename(current, old).catch(ignoreMissing);
  try {
    await rename(next, current);
  } catch (error) {
    await rename(old, current).catch(ignoreMissing);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
