import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './workspace.ts';

const skipped = new Set(['node_modules', 'dist', 'tests', 'output', '.turbo']);

// Everything that decides what is in a tarball, or how this folder is laid out.
const inputs = [
  'packages',
  'generated',
  '.configs',
  'tests/packaging/consumers',
  'tests/packaging/src',
  'LICENSE',
  '.pnpmfile.cjs',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
];

/** A name for the present state of whatever the tarballs are made from. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, join(root, input));
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  for (const file of filesOf(path)) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
}

function filesOf(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !skipped.has(entry.name) && !entry.name.startsWith('.next-'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)],
      );
  } catch {
    return [path];
  }
}
