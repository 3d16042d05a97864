/** A request of the program, as the demo shows it. */
export interface Exchange {
  readonly method: string;
  /** Of identity services without the query, which holds what is nobody's business. */
  readonly target: string;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
}

/** What to show of a request to a URL. */
export function exchangeOf(method: string, address: string, status: number | undefined): Exchange {
  const { pathname, searchParams } = new URL(address);
  const isApi = pathname.startsWith('/api.xro/');
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  const target = isApi ? pathname.slice('/api.xro/2.0'.length) : pathname;
  return { method, target: isApi && query ? `${target}?${query}` : target, status };
}
