import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from './lock.ts';
import type { SpecSource } from './sources.ts';

/**
 * Copies files from a source into a folder, one after the other, with a line of progress for each.
 *
 * @returns the SHA-256 of each file.
 * @throws {SpecsError} what the source throws.
 */
export async function stageFiles(
  source: SpecSource,
  files: readonly string[],
  folder: string,
  log: (line: string) => void,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  log(`${files.length} files from ${source.place}`);
  for (const [index, file] of files.entries()) {
    const bytes = await source.read(file);
    await writeFile(join(folder, file), bytes);
    hashes.set(file, sha256Of(bytes));
    log(`  ${index + 1}/${files.length} ${file} (${Math.ceil(bytes.length / 1024)} KB)`);
  }
  return hashes;
}
