import type { Settings } from '../settings.ts';
import { appScopes, identityScopes, isScope, mayHave, type SimulatedApp } from '../world/apps.ts';

/** What an app asks a user for. */
export interface AuthorizationRequest {
  readonly app: SimulatedApp;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  /** Of PKCE. */
  readonly challenge: string | undefined;
}

/** What comes of the parameters of the login page's address. */
export type Checked =
  | { readonly kind: 'ask'; readonly request: AuthorizationRequest }
  /** Xero shows these on its own page: the address to go back to is not to be trusted. */
  | { readonly kind: 'show-error'; readonly error: string; readonly description: string }
  | { readonly kind: 'redirect'; readonly url: string };

/** Checks what a login begins with, in the order in which Xero's kind of server does. */
export function checkAuthorizationRequest(settings: Settings, query: URLSearchParams): Checked {
  const app = settings.apps.find(({ clientId }) => clientId === query.get('client_id'));
  if (!app || app.kind === 'custom-connection') {
    return showError('unauthorized_client', 'Unknown client or client not enabled');
  }
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!app.redirectUris?.includes(redirectUri)) {
    return showError('invalid_request', 'Invalid redirect_uri');
  }
  if (query.get('response_type') !== 'code') {
    return showError('invalid_request', 'Response type must be code');
  }
  const challenge = query.get('code_challenge') ?? undefined;
  const pkceProblem = problemOfPkce(app, challenge, query.get('code_challenge_method'));
  if (pkceProblem !== undefined) return showError('invalid_request', pkceProblem);
  const scopes = [...new Set((query.get('scope') ?? '').split(/[ +]/).filter((one) => one !== ''))];
  const state = query.get('state') ?? undefined;
  if (scopes.some((scope) => appScopes.includes(scope))) {
    const url = backTo(redirectUri, {
      error: 'access_denied',
      error_description: 'Requested wrong apps scopes',
      state,
    });
    return { kind: 'redirect', url };
  }
  if (scopes.length === 0) return showError('invalid_scope', 'Missing scope');
  if (!scopes.every(isScope)) return showError('invalid_scope', 'Invalid scope');
  if (!scopes.every((scope) => mayHave(app, scope) || identityScopes.includes(scope))) {
    return showError('unauthorized_client', 'Invalid scope for client');
  }
  const nonce = query.get('nonce') ?? undefined;
  return { kind: 'ask', request: { app, redirectUri, scopes, state, nonce, challenge } };
}

/** The app's address with an answer in its query. */
export function backTo(
  redirectUri: string,
  answer: Readonly<Record<string, string | undefined>>,
): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

/** Whether a user has to choose organisations for these scopes. */
export function needsOrganisations(scopes: readonly string[]): boolean {
  return scopes.some((scope) => !identityScopes.includes(scope));
}

function problemOfPkce(
  app: SimulatedApp,
  challenge: string | undefined,
  method: string | null,
): string | undefined {
  if (challenge === undefined) return app.kind === 'pkce' ? 'code challenge required' : undefined;
  if (method !== 'S256') return 'Transform algorithm not supported';
  return /^[\w-]{43}$/.test(challenge) ? undefined : 'Invalid code_challenge';
}

function showError(error: string, description: string): Checked {
  return { kind: 'show-error', error, description };
}
