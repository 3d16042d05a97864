import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeChangeset } from './changeset.ts';
import { diffDocuments } from './diff-documents.ts';
import type { Endpoints } from './endpoints.ts';
import { guessFamilyName, readFamilyNames } from './families.ts';
import { fetchSpecs } from './fetch-specs.ts';
import { byCodeUnit } from './json.ts';
import type { Locations } from './locations.ts';
import { lockName, lockText, readLock, type SpecsLock, unknownCommit } from './lock.ts';
import { type PublishedDocuments, readPublished, versionOf } from './published-document.ts';
import { type FamilyChanges, renderReport } from './report.ts';
import { resolveTag } from './resolve-tag.ts';
import { runApiCheck, runCheck, runGenerator } from './run-scripts.ts';
import { folderSource, remoteSource, type SpecSource } from './sources.ts';
import { SpecsError } from './specs-error.ts';
import { stageFiles } from './stage-files.ts';
import { swapFolder, withTemporaryFolder } from './swap-folder.ts';

/** Where the new files come from. */
export type UpdateTarget =
  | { readonly tag: string }
  | { readonly folder: string; readonly commit: string | undefined };

/** What {@link updateSpecs} needs to know. */
export interface UpdateRequest {
  readonly locations: Locations;
  readonly target: UpdateTarget;
  /** Where the locked files come from if `specs/xero` lacks them; without one, by HTTPS. */
  readonly lockedFolder: string | undefined;
  readonly generate: boolean;
  readonly endpoints: Endpoints;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Moves the lock and `specs/xero` to other published files, says what changed in the API, holds
 * their examples against our schemas, and generates. A failure leaves lock and files as they were.
 * Then it writes a changeset, and says what users' programs would not compile any more.
 *
 * The files are those of the lock and those that `specs/families.yaml` names, so that a new family
 * comes in by its entry there. From a folder, the recorded commit is the one given; without one it is
 * that of the lock if the files are the same, and else `unknown`.
 *
 * @throws {SpecsError} when files cannot be had or are no OpenAPI documents, or generation fails.
 */
export async function updateSpecs(request: UpdateRequest): Promise<void> {
  const { locations, log, signal } = request;
  const lock = await readLock(locations.lock);
  const names = await readFamilyNames(locations.specs);
  const files = [...new Set([...Object.keys(lock.files), ...names.keys()])].sort(byCodeUnit);
  await fetchLocked(request);
  await withTemporaryFolder(locations.specs, async (temporary) => {
    const staged = join(temporary, 'new');
    await mkdir(staged);
    const { source, commit } = await openTarget(request, lock);
    const hashes = await stageFiles(source, files, staged, log);
    const before = await readPublished(locations.published, Object.keys(lock.files));
    const after = await readPublished(staged, files);
    const next = nextLock(lock, hashes, after, commit);
    const changes = files
      .map((file): FamilyChanges => {
        const family = names.get(file) ?? guessFamilyName(file);
        return { family, changes: diffDocuments(before.get(file) ?? {}, after.get(file) ?? {}) };
      })
      .sort((left, right) => byCodeUnit(left.family, right.family));
    log(`\nChanges from ${lockName(lock)} to ${lockName(next)}:\n`);
    for (const line of renderReport(changes)) log(line);
    log('');
    signal.throwIfAborted();
    await install(request, next, temporary);
    log(`specs/lock.json and specs/xero are now at ${lockName(next)}.`);
    const news = { from: lock.version, to: next.version, families: changes };
    const changeset = await writeChangeset(locations, news);
    if (changeset !== undefined) log(`${changeset} tells users of it; read it over.`);
    if (request.generate) await checkApi(request, changeset);
  });
}

/** A break is Xero's doing, so that the update stays; what to make of it is for people to decide. */
async function checkApi(
  { locations, log }: UpdateRequest,
  changeset: string | undefined,
): Promise<void> {
  try {
    await runApiCheck(locations);
  } catch (error) {
    if (!(error instanceof SpecsError)) throw error;
    log(
      `${error.message} The update stays. Where the break is not Xero's, mend it in the overlay; ` +
        `otherwise accept it, and raise the version in ${changeset ?? 'a changeset'}, as ` +
        'docs/versioning.md says.',
    );
  }
}

async function fetchLocked(request: UpdateRequest): Promise<void> {
  try {
    await fetchSpecs({ ...request, folder: request.lockedFolder });
  } catch (error) {
    if (!(error instanceof SpecsError)) throw error;
    throw new SpecsError(
      `The files of the present lock are needed to tell what changed.\n${error.message}`,
    );
  }
}

async function openTarget(
  { target, endpoints, signal }: UpdateRequest,
  { repository }: SpecsLock,
): Promise<{ source: SpecSource; commit: string | undefined }> {
  if ('folder' in target) {
    return { source: await folderSource(target.folder), commit: target.commit };
  }
  const commit = await resolveTag(repository, target.tag, endpoints, signal);
  return { source: remoteSource({ repository, commit }, endpoints, signal), commit };
}

function nextLock(
  lock: SpecsLock,
  hashes: ReadonlyMap<string, string>,
  documents: PublishedDocuments,
  commit: string | undefined,
): SpecsLock {
  const same = [...hashes].every(([file, sha256]) => lock.files[file]?.sha256 === sha256);
  const versions = [...documents.values()].flatMap((document) => versionOf(document) ?? []);
  const newest = versions.toSorted(new Intl.Collator('en', { numeric: true }).compare).at(-1);
  return {
    repository: lock.repository,
    commit: commit ?? (same ? lock.commit : unknownCommit),
    version: newest ?? lock.version,
    files: Object.fromEntries([...hashes].map(([file, sha256]) => [file, { sha256 }])),
  };
}

async function install(request: UpdateRequest, next: SpecsLock, temporary: string): Promise<void> {
  const { locations, generate } = request;
  const oldLock = await readFile(locations.lock, 'utf8');
  const swap = await swapFolder(locations.published, join(temporary, 'new'), temporary);
  try {
    await replaceFile(locations.lock, lockText(next), temporary);
    if (generate) {
      await runCheck(locations);
      await runGenerator(locations);
    }
  } catch (error) {
    await swap.undo();
    await replaceFile(locations.lock, oldLock, temporary);
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecsError(
      `${reason}\nspecs/lock.json and specs/xero are as they were before. Mend what was complained ` +
        'about, or keep the new files with --no-generate and mend it then.',
    );
  }
}

async function replaceFile(path: string, text: string, temporary: string): Promise<void> {
  const draft = join(temporary, 'draft');
  await writeFile(draft, text);
  await rename(draft, path);
}
