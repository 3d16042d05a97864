import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locations } from './locations.ts';
import { type FamilyChanges, renderChanges, summarise } from './report.ts';

/** What a changeset of an update tells. */
export interface UpdateNews {
  readonly from: string;
  readonly to: string;
  readonly families: readonly FamilyChanges[];
}

/**
 * The changeset of an update: every family that changed is a minor, with what users may have to look
 * at. Undefined where none changed.
 */
export function changesetText({ from, to, families }: UpdateNews): string | undefined {
  const changed = families.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return undefined;
  return [
    '---',
    ...changed.map(({ family }) => `'@acme/xero-${family}': minor`),
    '---',
    '',
    `Xero's published API ${to}, after ${from}.`,
    '',
    ...changed.flatMap(({ family, changes }) => [
      `- ${family}: ${summarise(changes)}`,
      ...renderChanges(changes.filter(({ breaking }) => breaking)).map((line) => `  - \`${line}\``),
    ]),
    '',
  ].join('\n');
}

/**
 * Writes the changeset of an update.
 *
 * @returns its path in the repository; undefined where nothing changed.
 */
export async function writeChangeset(
  { changesets }: Locations,
  news: UpdateNews,
): Promise<string | undefined> {
  const text = changesetText(news);
  if (text === undefined) return undefined;
  const name = `specs-${news.to.replaceAll(/[^\w]+/g, '-')}.md`;
  await mkdir(changesets, { recursive: true });
  await writeFile(join(changesets, name), text);
  return `.changeset/${name}`;
}
