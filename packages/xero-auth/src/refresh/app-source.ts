import type { OAuthClient } from '../oauth/client.ts';
import { requestAppToken } from '../oauth/grants.ts';
import { BackOff } from './back-off.ts';
import type { TokenSource } from './current-tokens.ts';
import { renewalOf } from './renewal.ts';

/** Tokens of the app itself; the key is the scopes, with a space between. */
export function appSource(client: OAuthClient): TokenSource {
  const { clock, renewAhead } = client.settings;
  const backOff = new BackOff(clock);
  return {
    renewalOf: (tokens) => renewalOf(tokens, clock.now(), renewAhead),
    renew: (key) => backOff.run(key, '', () => requestAppToken(client, key)),
  };
}
