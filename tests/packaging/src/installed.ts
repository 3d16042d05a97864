import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeTypes } from './compilers.ts';
import { fingerprint } from './fingerprint.ts';
import { exclusively } from './lock.ts';
import { build, pack, unpack } from './pack.ts';
import {
  folderOf,
  here,
  type PublishedPackage,
  publishedPackages,
  readManifest,
} from './workspace.ts';

/** The published packages as a user has them after `npm install`. */
export interface Installed {
  /** A user's project folder, whose node_modules hold what the tarballs hold. */
  readonly folder: string;
  readonly packages: readonly InstalledPackage[];
}

/** A package and the tarball it was installed from. */
export interface InstalledPackage extends PublishedPackage {
  readonly tarball: string;
  readonly installedFolder: string;
}

const output = join(here, 'output');

/**
 * Builds, packs and installs every published package; work that another test file of the same
 * sources did already is used again.
 *
 * @throws {Error} with the tool's own words, when a package does not build or pack.
 */
export async function installed(): Promise<Installed> {
  const packages = publishedPackages();
  const folder = join(output, fingerprint());
  await exclusively(join(output, 'lock'), async () => {
    const present: string[] = await readdir(folder).catch(() => []);
    if (!present.includes('project')) await install(packages, folder);
  });
  const project = join(folder, 'project');
  const tarballs = new Map<string, string>(
    JSON.parse(await readFile(join(project, 'tarballs.json'), 'utf8')),
  );
  return {
    folder: project,
    packages: packages.map((one) => ({
      ...one,
      tarball: tarballs.get(one.name) ?? '',
      installedFolder: join(project, 'node_modules', one.name),
    })),
  };
}

async function install(packages: readonly PublishedPackage[], folder: string): Promise<void> {
  await removeOld(output);
  await rm(folder, { recursive: true, force: true });
  const staged = join(folder, 'staged');
  const nodeModules = join(staged, 'node_modules');
  await build(packages);
  const tarballs = await pack(packages, join(folder, 'tarballs'));
  for (const [name, tarball] of tarballs) await unpack(tarball, name, nodeModules);
  await installOthers(staged);
  for (const one of packages) await linkDependencies(one, staged);
  await cp(join(here, 'consumers'), join(staged, 'consumers'), { recursive: true });
  await writeFile(join(staged, 'package.json'), '{ "private": true, "type": "module" }\n');
  await writeFile(join(staged, 'tarballs.json'), JSON.stringify([...tarballs]));
  await rename(staged, join(folder, 'project'));
}

// Not those of the last hour: a test that started before an edit may still read them.
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < Date.now() - 3_600_000) await rm(join(folder, name), { recursive: true });
  }
}

// What packages need from others comes from where pnpm keeps it: no network is needed.
async function installOthers(project: string): Promise<void> {
  await copyFromStore('openapi-fetch', ['openapi-typescript-helpers'], project);
  await copyFromStore('oauth4webapi', [], project);
  for (const dependency of nodeTypes) {
    await copyFromStore(dependency, ['undici-types'], join(project, 'types', dependency));
  }
}

/** Whatever else a package depends on, where pnpm keeps it and finds its dependencies in turn. */
async function linkDependencies(one: PublishedPackage, project: string): Promise<void> {
  const { dependencies, peerDependencies } = one.manifest;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const target = join(project, 'node_modules', name);
    if (existsSync(target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await symlink(await realpath(join(one.folder, 'node_modules', name)), target, 'junction');
  }
}

async function copyFromStore(
  dependency: string,
  itsOwn: readonly string[],
  project: string,
): Promise<void> {
  const source = await realpath(folderOf(dependency));
  const { name } = readManifest(join(source, 'package.json'));
  const store = source.slice(0, -name.length);
  for (const each of [name, ...itsOwn]) {
    const from = await realpath(join(store, each));
    await cp(from, join(project, 'node_modules', each), { recursive: true });
  }
}
