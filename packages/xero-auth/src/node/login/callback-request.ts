/** What a login waits for. */
export interface Awaited {
  /** `http://localhost:<port>/<path>` */
  readonly redirectUri: URL;
  readonly state: string;
}

/** What the server was asked. */
export interface CallbackRequest {
  readonly method: string | undefined;
  /** The path with the query, as it stands in the first line of the request. */
  readonly target: string | undefined;
  readonly host: string | undefined;
}

/** The callback of the login that is waited for, or what to answer anybody else. */
export type Verdict =
  | { readonly callback: URL }
  | { readonly status: 400 | 404 | 405; readonly reason: string };

/**
 * Whether a request is the callback of a login. Any page that the user has open can send requests
 * here, but none knows the state; and one with a name of its own that leads here has it in `Host`.
 */
export function judge(
  { method, target = '', host }: CallbackRequest,
  { redirectUri, state }: Awaited,
): Verdict {
  if (!hostsOf(redirectUri).includes(host?.toLowerCase() ?? '')) {
    return {
      status: 400,
      reason: 'This address is for the login of an app on this computer only.',
    };
  }
  const [path, ...query] = target.split('?');
  if (path !== redirectUri.pathname) return { status: 404, reason: 'There is nothing here.' };
  if (method !== 'GET') return { status: 405, reason: 'The callback of a login is a GET.' };
  const callback = new URL(redirectUri);
  callback.search = query.join('?');
  const states = callback.searchParams.getAll('state');
  if (states.length === 1 && states[0] === state) return { callback };
  return { status: 400, reason: 'This is not the login that the app waits for.' };
}

function hostsOf({ port }: URL): string[] {
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const withPort = names.map((name) => `${name}:${port || '80'}`);
  return port === '' ? [...names, ...withPort] : withPort;
}
