import { join } from 'node:path';
import type { Project } from './project.ts';

const binaries: Readonly<Record<string, string>> = {
  bun: 'bin/bun',
  deno: 'deno',
  node: 'bin/node',
};

/** Why the registry's builds do not run here; those that the fixtures name are for glibc. */
export const unsupported: string | undefined =
  process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)
    ? undefined
    : `the runtimes are installed as builds for Linux, and this is ${process.platform} on ${process.arch}`;

/** The program in a package of fixtures/, such as `node-26-linux-x64` for `node-26`. */
export function installedBinary({ folder }: Project, alias: string): string {
  const [tool = ''] = alias.split('-');
  const name = `${alias}-${process.platform}-${process.arch}`;
  return join(folder, 'node_modules', name, binaries[tool] ?? '');
}
