import type { RegisteredApp } from './apps.ts';
import { authenticate } from './client-authentication.ts';
import { type GrantBook, newGrant, type Pair } from './grants.ts';
import type { LoginDesk } from './logins.ts';
import { Refusal } from './refusal.ts';

/** The parts of the server that the token endpoint works with. */
export interface TokenDesk {
  readonly apps: readonly RegisteredApp[];
  readonly book: GrantBook;
  readonly logins: LoginDesk;
  readonly now: () => number;
}

/**
 * Gives tokens for a code, a refresh token, or an app's own credentials.
 *
 * @throws {Refusal} as RFC 6749 §5.2 names them.
 */
export function grantTokens(
  desk: TokenDesk,
  headers: Headers,
  form: URLSearchParams,
): { pair: Pair; nonce?: string | undefined } {
  if (new Set(form.keys()).size !== [...form.keys()].length) throw new Refusal('invalid_request');
  const { app } = authenticate(desk.apps, headers, form);
  switch (form.get('grant_type')) {
    case 'authorization_code': {
      const { grant, nonce } = desk.logins.exchange(app, form);
      return { pair: desk.book.issue(grant), nonce };
    }
    case 'refresh_token': {
      const token = form.get('refresh_token');
      if (token === null) throw new Refusal('invalid_request');
      return { pair: desk.book.refresh(app, token) };
    }
    case 'client_credentials':
      return { pair: desk.book.issue(ownGrant(app, form.get('scope'), desk.now())) };
    case null:
      throw new Refusal('invalid_request');
    default:
      throw new Refusal('unsupported_grant_type');
  }
}

function ownGrant(app: RegisteredApp, scope: string | null, now: number) {
  const own = app.ownScopes;
  if (!own || app.clientSecret === undefined) throw new Refusal('unauthorized_client');
  const asked = scope === null ? own : scope.split(' ');
  if (asked.some((name) => !own.includes(name))) throw new Refusal('invalid_scope');
  return newGrant(app, undefined, asked, now);
}
