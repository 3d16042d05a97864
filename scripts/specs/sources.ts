import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Endpoints } from './endpoints.ts';
import { get } from './get.ts';
import { type SpecsLock, unknownCommit } from './lock.ts';
import { SpecsError } from './specs-error.ts';

/** Somewhere that published files come from. */
export interface SpecSource {
  /** How the source is named to people. */
  readonly place: string;
  /** The bytes of one file. */
  read(file: string): Promise<Uint8Array>;
}

/** Both ways to do without the network. */
export const withoutNetwork: string =
  'Without the network, name a folder that holds the published files: ' +
  '`pnpm specs:fetch --from DIR`, or XERO_OPENAPI_DIR=DIR in the environment.';

/**
 * The files in a folder.
 *
 * @throws {SpecsError} when the folder does not exist; reading throws one when a file is missing.
 */
export async function folderSource(given: string): Promise<SpecSource> {
  const folder = resolve(given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new SpecsError(`${folder} is not a folder.`);
  return {
    place: folder,
    read: (file) =>
      readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        throw new SpecsError(`${file} is missing in ${folder}. Nothing was changed.`);
      }),
  };
}

/**
 * The files of one commit of the upstream repository, over HTTPS.
 *
 * @throws {SpecsError} when the commit is not known; reading throws one when the file cannot be had,
 * with the ways to do without the network.
 */
export function remoteSource(
  { repository, commit }: Pick<SpecsLock, 'repository' | 'commit'>,
  endpoints: Endpoints,
  signal: AbortSignal,
): SpecSource {
  if (commit === unknownCommit) {
    throw new SpecsError(
      'specs/lock.json names no commit, since it was written from a folder, so there is nothing ' +
        `to fetch by HTTPS.\n${withoutNetwork}`,
    );
  }
  const base = `${endpoints.raw}/${repository}/${commit}`;
  return {
    place: base,
    read: (file) => get(`${base}/${file}`, {}, { what: file, wayOut: withoutNetwork }, signal),
  };
}
