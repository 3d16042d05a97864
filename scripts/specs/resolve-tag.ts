import type { Endpoints } from './endpoints.ts';
import { get } from './get.ts';
import { SpecsError } from './specs-error.ts';

/**
 * The commit of a tag, branch or (short) hash in a repository on GitHub.
 *
 * @throws {SpecsError} when GitHub cannot be reached or does not know it.
 */
export async function resolveTag(
  repository: string,
  tag: string,
  endpoints: Endpoints,
  signal: AbortSignal,
): Promise<string> {
  const url = `${endpoints.api}/repos/${repository}/commits/${encodeURIComponent(tag)}`;
  const wayOut =
    `Is ${tag} a tag of ${repository}? ` +
    'Without the network, name a folder that holds the files: `pnpm specs:update --from DIR`.';
  const headers = { accept: 'application/vnd.github.sha', 'user-agent': 'xero-sdk-specs' };
  const answer = await get(url, headers, { what: `the commit of ${tag}`, wayOut }, signal);
  const commit = new TextDecoder().decode(answer).trim();
  if (/^[0-9a-f]{40}$/.test(commit)) return commit;
  throw new SpecsError(`Cannot read the commit of ${tag}: ${url} did not answer with one.`);
}
