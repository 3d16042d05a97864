import { memoryTokenStore, XeroAuth, type XeroAuthOptions } from '@acme/xero-auth';
import { type Exchange, exchangeOf } from './exchange.ts';
import type { Xero } from './xero.ts';

export interface LiveOptions {
  /** Of an app of the kind "mobile or desktop app". */
  readonly clientId: string;
  /** Which organisation, where the user has connected several. */
  readonly organisation: string | undefined;
}

const scopes = [
  'offline_access',
  'accounting.invoices.read',
  'accounting.contacts.read',
  'accounting.settings.read',
] as const;

/**
 * The way to the real Xero, for reading only.
 *
 * @param elsewhere takes the place of Xero's own addresses, in tests.
 */
export function liveXero(
  { clientId, organisation }: LiveOptions,
  elsewhere: Pick<Xero, 'open'> &
    Pick<Xero['client'], 'baseUrl'> &
    Partial<Pick<XeroAuthOptions, 'endpoints' | 'redirectUri'>> = { open: undefined },
): Xero {
  const { open, baseUrl, ...addresses } = elsewhere;
  const seen: Exchange[] = [];
  const recording: typeof fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    const response = await fetch(input, init);
    seen.push(exchangeOf(method, url, response.status));
    return response;
  };
  const auth = new XeroAuth({
    clientId,
    redirectUri: 'http://localhost:8080/callback',
    scopes,
    store: memoryTokenStore(),
    fetch: recording,
    ...addresses,
  });
  return {
    user: auth.forUser('me'),
    client: { fetch: recording, baseUrl },
    open,
    choice: organisation === undefined ? undefined : { name: organisation },
    today: new Date().toISOString().slice(0, 10),
    pageSize: 1000,
    exchanges: () => seen,
  };
}
