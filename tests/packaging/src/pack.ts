import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from './in-parallel.ts';
import { runOrThrow } from './run.ts';
import { folderOf, type PublishedPackage, root } from './workspace.ts';

/** Builds packages in their own folders. */
export async function build(packages: readonly PublishedPackage[]): Promise<void> {
  const tsdown = join(folderOf('tsdown'), 'dist/run.mjs');
  await inParallel(packages, ({ folder }) =>
    runOrThrow(process.execPath, [tsdown, '--log-level', 'error'], { cwd: folder }),
  );
}

/** Packs built packages into a folder; gives the path of each tarball by package name. */
export async function pack(
  packages: readonly PublishedPackage[],
  destination: string,
): Promise<Map<string, string>> {
  await mkdir(destination, { recursive: true });
  const pnpm = join(folderOf('pnpm'), 'bin/pnpm.cjs');
  const filters = packages.flatMap(({ name }) => ['--filter', name]);
  await runOrThrow(
    process.execPath,
    [pnpm, '--recursive', ...filters, 'pack', '--pack-destination', destination],
    { cwd: root },
  );
  return new Map(packages.map((one) => [one.name, join(destination, tarballName(one))]));
}

function tarballName({ name, manifest }: PublishedPackage): string {
  return `${name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
}

/** Unpacks a tarball as npm would install it, under `node_modules/<name>`. */
export async function unpack(tarball: string, name: string, nodeModules: string): Promise<void> {
  const folder = join(nodeModules, name);
  await mkdir(folder, { recursive: true });
  await runOrThrow('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}
