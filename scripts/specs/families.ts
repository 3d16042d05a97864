import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { mapOf, recordOf } from './json.ts';
import { fileNamePattern } from './lock.ts';

/**
 * The names of the families by published file, from `specs/families.yaml`; none where there is no
 * such file.
 */
export async function readFamilyNames(specs: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(specs, 'families.yaml'), 'utf8').catch(() => '{}');
  return new Map(
    [...mapOf(load(text))].flatMap(([family, entry]) => {
      const { file } = recordOf(entry);
      return typeof file === 'string' && fileNamePattern.test(file) ? [[file, family]] : [];
    }),
  );
}

/** The family's name that a file's name suggests: `xero_accounting.yaml` → `accounting`. */
export function guessFamilyName(file: string): string {
  return file.replace(/^xero[-_]/, '').replace(/\.yaml$/, '');
}
