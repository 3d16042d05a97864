/// <reference types="node" />

import { constants, openAsBlob } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { XeroInputError } from './base.ts';
import { largestFile } from './request/file.ts';
import { mediaTypeByExtension } from './request/media-type.ts';

/**
 * A file on disk, to upload. It is not read into memory, but from the disk each time it is sent, and
 * must not change before that. Its media type is that of its extension.
 *
 * @throws {XeroInputError} when there is no such file, when it cannot be read, is empty, or is larger
 * than the 25 MB that Xero takes at most.
 */
export async function fileFromPath(path: string | URL): Promise<Blob> {
  const fail = (problem: string): never => {
    throw new XeroInputError('path', `${path} ${problem}; nothing was sent.`);
  };
  const facts = await stat(path).catch((error: unknown) => fail(problemOf(error)));
  if (facts.isDirectory()) fail('is a directory');
  if (!facts.isFile()) fail('is not a file');
  if (facts.size === 0) fail('is empty, and Xero takes no empty file');
  if (facts.size > largestFile) {
    fail(`has ${facts.size} bytes, and Xero takes at most ${largestFile} (25 MB)`);
  }
  await access(path, constants.R_OK).catch((error: unknown) => fail(problemOf(error)));
  const type = mediaTypeByExtension(String(path)) ?? '';
  return openAsBlob(path, { type });
}

function problemOf(error: unknown): string {
  const { code, message } = error as Error & { readonly code?: string };
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  return `cannot be read (${code ?? message})`;
}
