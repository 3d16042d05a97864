import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { GeneratorError, type GeneratorErrorDetails } from '../../src/errors.ts';
import { generatedProject, type Project } from './project.ts';

/** What a run on bad input must say. */
export interface Refusal {
  readonly family: string;
  /** JSON pointer, or the file at fault with a pointer into it. */
  readonly pointer: string | RegExp;
  readonly hint: RegExp;
}

/**
 * Runs the generator on a project that was fine before `spoil`, and checks that the run fails with a
 * complete message and leaves `generated/` as it was. The first family has a change to be generated
 * too, so that a run that swaps before it is through is found out.
 */
export async function expectRefusal(
  spoil: (project: Project) => Promise<void>,
  { family, pointer, hint }: Refusal,
): Promise<GeneratorErrorDetails> {
  const project = await generatedProject();
  const before = await project.generated();
  await project.edit('specs/docs/library.yaml', 'All books.', 'Every book.');
  await spoil(project);

  const error = await project.run().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GeneratorError);
  if (!(error instanceof GeneratorError)) throw error;
  expect(error.details.family).toBe(family);
  expect(error.details.pointer).toEqual(
    typeof pointer === 'string' ? pointer : expect.stringMatching(pointer),
  );
  expect(error.details.hint).toMatch(hint);
  for (const part of [error.details.family, error.details.pointer, error.details.hint]) {
    expect(error.message).toContain(part);
  }
  expect(await project.generated()).toEqual(before);
  expect((await readdir(join(project.root, 'generated'))).sort()).toEqual([
    'bakery',
    'bell',
    'library',
    'scopes',
  ]);
  return error.details;
}
