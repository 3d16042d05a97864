import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Break, findBreaks } from './breaks.ts';
import { callSites } from './call-sites.ts';
import { readFacades } from './facades.ts';
import { createProgram } from './program.ts';
import { readPromises } from './promises.ts';

/** What became of what a family promised. */
export interface FamilyBreaks {
  readonly family: string;
  /** Undefined where nothing was promised yet. */
  readonly breaks: readonly Break[] | undefined;
}

const extension = '.gen.ts';

/**
 * Compiles the committed call sites of each family against the types as they are now.
 *
 * @param root Of the repository.
 * @param folder Holds `<family>.gen.ts`.
 */
export async function checkCallSites(root: string, folder: string): Promise<FamilyBreaks[]> {
  const accepted = new Set(await readdir(folder).catch((): string[] => []));
  const facades = await readFacades(root);
  const files = new Map(
    facades
      .map(({ family }) => family)
      .filter((family) => accepted.delete(family + extension))
      .map((family) => [family, join(folder, family + extension)]),
  );
  const program = createProgram({ root, facades, files: [...files.values()] });
  const gone = [...accepted].map((file) => file.slice(0, -extension.length));
  return [
    ...facades.map(({ family }) => {
      const file = files.get(family);
      return { family, breaks: file === undefined ? undefined : findBreaks(program, file) };
    }),
    ...gone.map((family) => ({
      family,
      breaks: [{ what: 'all', code: `${family}${extension}`, message: 'The family is gone.' }],
    })),
  ];
}

/** Writes the call sites of each family as they are now in the place of the old ones. */
export async function acceptCallSites(root: string, folder: string): Promise<void> {
  const facades = await readFacades(root);
  const program = createProgram({ root, facades });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { family, entries } of facades) {
    const text = callSites(program, readPromises(program, entries));
    await writeFile(join(folder, family + extension), text);
  }
}
