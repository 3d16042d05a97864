import {
  memoryTokenStore,
  type TokenSet,
  XeroAuth,
  type XeroAuthOptions,
  type XeroUser,
} from '../../src/index.ts';

/** A request as an injected fetch gets it. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A token as Xero makes them, unsigned. */
export function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.signature`;
}

export const now: number = Date.UTC(2026, 10, 24, 12);

/** Tokens that are good for half an hour. */
export function tokens(over: Partial<TokenSet> = {}): TokenSet {
  return {
    accessToken: jwt({ jti: '1', authentication_event_id: 'event-1' }),
    refreshToken: 'refresh-1',
    scopes: ['offline_access', 'accounting.contacts'],
    obtainedAt: now,
    expiresAt: now + 1_800_000,
    ...over,
  };
}

/** An app under test. */
export interface App {
  readonly auth: XeroAuth;
  readonly sent: readonly SentRequest[];
}

/** An app whose requests are answered one by one, and what it sent. */
export function app(answers: readonly Response[], options: Partial<XeroAuthOptions> = {}): App {
  const sent: SentRequest[] = [];
  const left = [...answers];
  const auth = new XeroAuth({
    clientId: 'CLIENT',
    clientSecret: 'secret',
    redirectUri: 'https://app.example/callback',
    scopes: ['offline_access', 'accounting.contacts'],
    store: memoryTokenStore(),
    clock: { now: () => now, sleep: () => new Promise(() => undefined) },
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      sent.push({
        url: `${url}`,
        method: init?.method ?? '',
        headers,
        body: `${init?.body ?? ''}`,
      });
      const answer = left.shift();
      if (!answer) throw new Error('One request too many.');
      return answer;
    },
    ...options,
  });
  return { auth, sent };
}

/** A user of such an app who has logged in. */
export async function user(
  answers: readonly Response[],
  options: Partial<XeroAuthOptions> = {},
): Promise<App & { readonly ada: XeroUser }> {
  const { auth, sent } = app(answers, options);
  const ada = auth.forUser('ada');
  await ada.importTokens(tokens());
  return { auth, ada, sent };
}
