import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isUpToDate, remember } from './cache.ts';
import { emitScopeList } from './emit/scopes/emit-scope-list.ts';
import type { EmittedFile } from './emit/source.ts';
import { GeneratorError } from './errors.ts';
import { type FamilyConfig, readFamilies } from './families.ts';
import { type FamilyInputs, familyFiles } from './family-pipeline.ts';
import { readScopes } from './scopes.ts';

/** Where to read, where to write, and which families. */
export interface GenerateOptions {
  /** The repository's root: holds `specs/` and `generated/`. */
  readonly root: string;
  /** Names of the families to generate; all, and the list of scopes, when empty. */
  readonly families?: readonly string[];
  /** Also generates families whose inputs did not change. */
  readonly force?: boolean;
  /** Told once per folder under `generated/`. */
  readonly onProgress?: (result: GenerateResult) => void;
}

/** What became of a folder under `generated/`. */
export interface GenerateResult {
  /** A family, or `scopes`. */
  readonly name: string;
  readonly outcome: 'generated' | 'unchanged';
  readonly files: number;
  readonly milliseconds: number;
}

/** A folder under `generated/`: what it is made from, and how. */
interface Part {
  readonly name: string;
  readonly inputs: object;
  readonly files: () => EmittedFile[] | Promise<EmittedFile[]>;
}

/**
 * Generates families into `generated/`, and with all of them the list of scopes. All are written to
 * a temporary folder first and swapped in together, so that a run that fails leaves `generated/` as
 * it was.
 *
 * @throws {GeneratorError} with family, place and way out when an input is missing or cannot be understood.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult[]> {
  const { root } = options;
  const configs = await selectFamilies(options);
  const target = join(root, 'generated');
  await mkdir(target, { recursive: true });
  const temporary = await mkdtemp(join(target, '.next-'));
  try {
    const results: GenerateResult[] = [];
    const written: { part: Part; files: EmittedFile[] }[] = [];
    for (const readPart of partsOf(options, configs)) {
      const start = performance.now();
      const part = await readPart();
      const { name, inputs } = part;
      const known = options.force ? undefined : await isUpToDate(root, name, inputs);
      const files = known ? [] : await part.files();
      for (const file of files) await write(join(temporary, name, file.path), file.text);
      if (!known) written.push({ part, files });
      const result: GenerateResult = {
        name,
        outcome: known ? 'unchanged' : 'generated',
        files: known ?? files.length,
        milliseconds: performance.now() - start,
      };
      results.push(result);
      options.onProgress?.(result);
    }
    for (const { part, files } of written) {
      await swap(join(temporary, part.name), join(target, part.name), temporary);
      await remember(root, part.name, part.inputs, files);
    }
    return results;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function partsOf(
  { root, families = [] }: GenerateOptions,
  configs: readonly FamilyConfig[],
): (() => Promise<Part>)[] {
  const ofFamilies = configs.map((config) => () => familyPart(root, config));
  return families.length > 0 ? ofFamilies : [...ofFamilies, () => scopesPart(root)];
}

async function familyPart(root: string, config: FamilyConfig): Promise<Part> {
  const inputs = await readInputs(root, config);
  const files = () => familyFiles(config, inputs);
  return { name: config.name, inputs: [config, inputs], files };
}

async function scopesPart(root: string): Promise<Part> {
  const scopes = await readScopesFile(root, 'scopes');
  return {
    name: 'scopes',
    inputs: { scopes },
    files: () => emitScopeList([...readScopes(scopes).facts.values()]),
  };
}

function readScopesFile(root: string, family: string): Promise<string> {
  return readInput(root, family, 'specs/scopes.yaml', 'Restore the file from git.');
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
    readScopesFile(root, config.name),
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
