import { QueryError } from './query-error.ts';

/**
 * The whole second after which records must have changed, by `If-Modified-Since`; a time without a zone
 * is UTC. Undefined where the request does not say.
 *
 * @unit milliseconds since 1970
 * @throws QueryError where the header holds no time.
 */
export function modifiedSince(headers: Headers): number | undefined {
  const header = headers.get('if-modified-since');
  if (!header) return undefined;
  const zoned = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(header) ? `${header}Z` : header;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) throw new QueryError(`If-Modified-Since holds no time: '${header}'.`);
  return Math.floor(time / 1000) * 1000;
}
