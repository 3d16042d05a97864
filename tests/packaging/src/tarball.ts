import { runOrThrow } from './run.ts';

/** The files in a tarball, sorted, without the `package/` that each path starts with. */
export async function filesIn(tarball: string): Promise<string[]> {
  const listing = await runOrThrow('tar', ['-tzf', tarball]);
  return listing
    .split('\n')
    .filter((path) => path !== '' && !path.endsWith('/'))
    .map((path) => path.replace('package/', ''))
    .sort();
}
