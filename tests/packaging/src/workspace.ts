import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** This test package's folder. */
export const here: string = join(root, 'tests/packaging');

/** A package that gets published. */
export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  /** The API family, for a façade. */
  readonly family: string | undefined;
  readonly manifest: Manifest;
}

/** As much of a package.json as the tests read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, unknown>> };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Every package under packages/ that is not private: what the gates apply to. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, 'packages', entry.name))
    .map((folder) => ({ folder, manifest: readManifest(join(folder, 'package.json')) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      folder,
      family: familyOf(manifest),
      manifest,
    }));
}

/** Reads a package.json. */
export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The folder of a dependency of these tests, also of one that does not export its package.json. */
export function folderOf(dependency: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(dependency) ?? [];
  const [found] = paths
    .map((path) => join(path, dependency))
    .filter((path) => readdirOrNothing(path).includes('package.json'));
  if (found) return found;
  throw new Error(`${dependency} is not installed for ${here}: run pnpm install.`);
}

function familyOf(manifest: Manifest): string | undefined {
  const [generated] = Object.keys(manifest.devDependencies ?? {}).filter((name) =>
    name.startsWith('@acme/gen-'),
  );
  const family = generated?.slice('@acme/gen-'.length);
  const isFacade = manifest.exports?.['./raw'] !== undefined;
  return isFacade && manifest.name === `@acme/xero-${family}` ? family : undefined;
}

function readdirOrNothing(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
