import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Installed } from './installed.ts';

/** Built files of all packages by ending, relative to the user's project. */
export function distFiles({ packages }: Installed, ending: '.js' | '.d.ts'): string[] {
  return packages.flatMap(({ name, installedFolder }) =>
    readdirSync(join(installedFolder, 'dist'))
      .filter((file) => file.endsWith(ending))
      .map((file) => `node_modules/${name}/dist/${file}`),
  );
}

/** Whether a built file is for Node alone: a `/node` entry, a command, or a server. */
export function isForNode(file: string): boolean {
  return /\/dist\/(node|bin|listen)\.js$/.test(file);
}
