import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { isRecord, type JsonRecord, recordOf } from './json.ts';
import { SpecsError } from './specs-error.ts';

/** Published documents by file name. */
export type PublishedDocuments = ReadonlyMap<string, JsonRecord>;

/**
 * Reads published files from a folder.
 *
 * @throws {SpecsError} what {@link parsePublished} throws.
 */
export async function readPublished(
  folder: string,
  files: readonly string[],
): Promise<PublishedDocuments> {
  const documents = new Map<string, JsonRecord>();
  for (const file of files) {
    documents.set(file, parsePublished(file, await readFile(join(folder, file), 'utf8')));
  }
  return documents;
}

/**
 * Parses one published file.
 *
 * @throws {SpecsError} when it is no YAML, or has no `info.version`.
 */
export function parsePublished(file: string, text: string): JsonRecord {
  const document = parseYaml(file, text);
  if (!isRecord(document) || versionOf(document) === undefined) {
    throw new SpecsError(
      `${file} has no info.version, so it is no OpenAPI document. Nothing was changed.`,
    );
  }
  return document;
}

/** A document's `info.version`; YAML reads a version such as `16.1` as a number. */
export function versionOf(document: JsonRecord): string | undefined {
  const { version } = recordOf(document.info);
  return typeof version === 'string' || typeof version === 'number' ? String(version) : undefined;
}

function parseYaml(file: string, text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark === undefined ? '' : ` in line ${error.mark.line + 1}`;
    throw new SpecsError(`${file} is not valid YAML: ${error.reason}${line}. Nothing was changed.`);
  }
}
