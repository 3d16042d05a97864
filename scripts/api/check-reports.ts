import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportedPackages, writeReports } from './write-reports.ts';

/**
 * Compares the committed reports of the packages written by hand with what they export now.
 *
 * @param root Of the repository, in which the packages are built.
 * @param folder Holds the reports.
 * @returns what differs, as git shows it; nothing where all is the same.
 * @throws {SpecsError} when a package was not built.
 */
export async function checkReports(root: string, folder: string): Promise<string> {
  const current = await mkdtemp(join(tmpdir(), 'api-reports-'));
  try {
    await writeAll(root, current);
    return await compareFolders(folder, current);
  } finally {
    await rm(current, { recursive: true, force: true });
  }
}

/**
 * Writes the reports as they are now in the place of the old ones.
 *
 * @throws {SpecsError} when a package was not built.
 */
export async function acceptReports(root: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeAll(root, folder);
}

async function writeAll(root: string, folder: string): Promise<void> {
  for (const name of reportedPackages) await writeReports(root, name, folder);
}

/** A report that is on one side only is told as added or removed. */
async function compareFolders(before: string, after: string): Promise<string> {
  const names = await Promise.all([before, after].map(namesIn));
  const differences: string[] = [];
  for (const name of [...new Set(names.flat())].sort()) {
    const [old, current] = [before, after].map((folder, side) =>
      names[side]?.includes(name) ? join(folder, name) : '/dev/null',
    );
    const lines = await difference(old ?? '', current ?? '');
    if (lines.length > 0) differences.push(name, ...lines);
  }
  return differences.join('\n');
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((): string[] => []);
}

/** The lines of git's difference from the first hunk on. */
function difference(before: string, after: string): Promise<string[]> {
  const options = ['diff', '--no-index', '--no-color', '--unified=2', before, after];
  return new Promise((resolve, reject) => {
    execFile('git', options, { maxBuffer: 64 << 20 }, (error, stdout) => {
      // 1 is git's way to say that there are differences.
      if (error && error.code !== 1) reject(error);
      else
        resolve(
          stdout
            .trimEnd()
            .split('\n')
            .filter((_line, index) => index >= 4),
        );
    });
  });
}
