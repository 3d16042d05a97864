import { cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleOf } from '../child.ts';
import type { Contest } from '../contest.ts';
import { comparisonOf, type ProgramContestant, runInRounds } from '../measure-programs.ts';
import type { Section } from '../results.ts';

/** How the contestants are called; bars speak of the first two. */
export const generator = 'our generator';
export const heyApi = 'hey-api: types, sdk, zod';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const here = fileURLToPath(new URL('../..', import.meta.url));

/** From Xero's published YAML to code; nothing where the YAML is not there. */
export async function generators({ folder, quick }: Contest): Promise<Section> {
  const title = 'Generate';
  const files = await readdir(join(root, 'specs/xero')).catch((): string[] => []);
  if (files.length === 0) {
    const about = "Left out: Xero's published YAML is not there; `pnpm specs:fetch` brings it.";
    return { title, about, comparisons: [] };
  }
  const output = join(folder, 'generated-by');
  const contestants = await Promise.all([
    byHeyApi(files, join(output, 'hey-api')),
    byOpenapiTypescript(files, join(output, 'openapi-typescript')),
    byUs(join(output, 'us')),
  ]);
  const runs = await runInRounds(contestants, quick ? 1 : 5);
  for (const { folder: written } of contestants) await requireCode(written);
  return {
    title,
    about:
      `The ${files.length} files that Xero publishes, all in one process, from its start to its end. ` +
      'Ours corrects them by overlays and writes types, resources, tables, filters, inputs, schemas, ' +
      'scopes and API.md; the CLI of openapi-typescript writes types only.',
    comparisons: [
      comparisonOf('wall-clock time', 'ms', runs, ({ wall }) => wall),
      comparisonOf('CPU', 'ms', runs, ({ cpu }) => cpu),
      comparisonOf('resident memory at the end', 'MB', runs, ({ memory }) => memory),
    ],
  };
}

interface Generator extends ProgramContestant {
  /** Where it writes. */
  readonly folder: string;
}

async function byUs(folder: string): Promise<Generator> {
  await cp(join(root, 'specs'), join(folder, 'specs'), { recursive: true });
  const program = `
    import { generate } from '@acme/xero-generator';
    await generate({ root: ${JSON.stringify(folder)}, force: true });`;
  return {
    name: generator,
    side: 'ours',
    folder: join(folder, 'generated'),
    program: moduleOf(program, here),
  };
}

async function byHeyApi(files: readonly string[], folder: string): Promise<Generator> {
  const configs = files.map((file) => ({
    input: join(root, 'specs/xero', file),
    output: join(folder, file),
    plugins: ['@hey-api/typescript', '@hey-api/sdk', 'zod'],
    logs: { level: 'silent' },
  }));
  const program = `
    import { createClient } from '@hey-api/openapi-ts';
    await createClient(${JSON.stringify(configs)});`;
  return { name: heyApi, side: 'peer', folder, program: moduleOf(program, here) };
}

async function byOpenapiTypescript(files: readonly string[], folder: string): Promise<Generator> {
  const apis = files.map((file) => [
    file.replace('.yaml', ''),
    { root: join(root, 'specs/xero', file), 'x-openapi-ts': { output: `${file}.ts` } },
  ]);
  await mkdir(folder, { recursive: true });
  // JSON is YAML too.
  await writeFile(join(folder, 'redocly.yaml'), JSON.stringify({ apis: Object.fromEntries(apis) }));
  const { resolve } = createRequire(import.meta.url);
  const cli = join(dirname(resolve('openapi-typescript/package.json')), 'bin/cli.js');
  return {
    name: 'openapi-typescript CLI: types',
    side: 'peer',
    folder,
    program: { folder, args: [cli] },
  };
}

/** @throws {Error} when hardly anything was written. */
async function requireCode(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => (await stat(join(folder, name))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes < 500_000) throw new Error(`Only ${bytes} bytes of TypeScript are in ${folder}.`);
}
