import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';
import { folderOf } from './workspace.ts';

/** A Node 20 that can `require()` ES modules: the machine's own, or the one that pnpm installed. */
export async function findNode20(): Promise<string | undefined> {
  for (const candidate of [...onPath(), ...fromDependency()]) {
    const { output } = await run(candidate, ['--version']);
    const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(output) ?? [];
    if (major === '20' && Number(minor) >= 19) return candidate;
  }
  return undefined;
}

function onPath(): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter(existsSync);
}

// Not every platform has such a package: Apple silicon brings its own Node or skips.
function fromDependency(): string[] {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const folder = folderOf(`node-20-${platform}-${process.arch}`);
    return [join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')];
  } catch {
    return [];
  }
}
