import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoints } from './endpoints.ts';
import type { Locations } from './locations.ts';
import { lockName, readLock, type SpecsLock, sha256Of } from './lock.ts';
import { folderSource, remoteSource } from './sources.ts';
import { SpecsError } from './specs-error.ts';
import { stageFiles } from './stage-files.ts';
import { swapFolder, withTemporaryFolder } from './swap-folder.ts';

/** What {@link fetchSpecs} needs to know. */
export interface FetchRequest {
  readonly locations: Locations;
  /** A folder that holds the published files; without one they are fetched by HTTPS. */
  readonly folder: string | undefined;
  readonly endpoints: Endpoints;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes `specs/xero` hold exactly the files of `specs/lock.json`. They are collected beside it and
 * checked first; a failure leaves what was there as it was.
 *
 * @throws {SpecsError} when a file cannot be had or has another hash than the lock says.
 */
export async function fetchSpecs(request: FetchRequest): Promise<void> {
  const { locations, folder, endpoints, log, signal } = request;
  const lock = await readLock(locations.lock);
  const files = Object.keys(lock.files);
  if (await isComplete(lock, locations.published)) {
    log(`specs/xero already holds the ${files.length} files of ${lockName(lock)}.`);
    return;
  }
  const source =
    folder === undefined ? remoteSource(lock, endpoints, signal) : await folderSource(folder);
  await withTemporaryFolder(locations.specs, async (temporary) => {
    const staged = join(temporary, 'new');
    await mkdir(staged);
    checkHashes(lock, await stageFiles(source, files, staged, log), source.place);
    signal.throwIfAborted();
    await swapFolder(locations.published, staged, temporary);
  });
  log(`specs/xero now holds the ${files.length} files of ${lockName(lock)}, all hashes right.`);
}

async function isComplete(lock: SpecsLock, folder: string): Promise<boolean> {
  const checks = Object.entries(lock.files).map(([file, { sha256 }]) =>
    readFile(join(folder, file)).then(
      (bytes) => sha256Of(bytes) === sha256,
      () => false,
    ),
  );
  return (await Promise.all(checks)).every(Boolean);
}

function checkHashes(lock: SpecsLock, hashes: ReadonlyMap<string, string>, place: string): void {
  const wrong = Object.entries(lock.files).flatMap(([file, { sha256 }]) => {
    const found = hashes.get(file);
    return found === sha256
      ? []
      : [`${file}\n  expected sha256 ${sha256}\n  found    sha256 ${found ?? 'none'}`];
  });
  if (wrong.length === 0) return;
  throw new SpecsError(
    [
      `Files from ${place} are not those of specs/lock.json, ${lockName(lock)}:`,
      ...wrong,
      'Nothing was changed. To move to other files on purpose: `pnpm specs:update`.',
    ].join('\n'),
  );
}
