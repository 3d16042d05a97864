import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from '@acme/test-packaging/installed';
import { runOrThrow } from '@acme/test-packaging/run';
import { readManifest } from '@acme/test-packaging/workspace';
import { transform } from 'esbuild';

/** Projects of users, installed from tarballs and the registry into a folder far from here. */
export interface Project {
  readonly folder: string;
  remove(): Promise<void>;
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/**
 * Installs fixtures side by side, by npm, as users do: one `npm install` for all of them, and none
 * of its own scripts needed.
 *
 * @throws {Error} with npm's words, when it fails.
 */
export async function installProject(names: readonly string[]): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'xero-runtimes-'));
  for (const name of names) {
    await cp(join(fixtures, name), join(folder, name), { recursive: true });
  }
  await writeScenario(folder);
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      workspaces: names,
      dependencies: await tarballsFor(names),
    }),
  );
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
  await runOrThrow('npm', ['install', '--ignore-scripts', ...quiet], { cwd: folder });
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Of our packages those that the fixtures name, and what those stand on. */
async function tarballsFor(names: readonly string[]): Promise<Record<string, string>> {
  const { packages } = await installed();
  const wanted = new Set(['@acme/xero-core']);
  for (const name of names) {
    const { dependencies = {} } = readManifest(join(fixtures, name, 'package.json'));
    for (const dependency of Object.keys(dependencies)) wanted.add(dependency);
  }
  return Object.fromEntries(
    packages
      .filter(({ name }) => wanted.has(name))
      .map(({ name, tarball }) => [name, `file:${tarball}`]),
  );
}

/** The one program as JavaScript, for `import` and for `require()`. */
async function writeScenario(folder: string): Promise<void> {
  await cp(join(fixtures, 'scenario'), join(folder, 'scenario'), { recursive: true });
  const text = await readFile(join(fixtures, 'scenario/scenario.ts'), 'utf8');
  for (const [file, format] of [
    ['scenario.js', 'esm'],
    ['scenario.cjs', 'cjs'],
  ] as const) {
    const { code } = await transform(text, { loader: 'ts', format });
    await writeFile(join(folder, 'scenario', file), code);
  }
}
