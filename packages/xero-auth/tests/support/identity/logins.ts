import { randomBytes, randomUUID } from 'node:crypto';
import { lifetimes, type Person, type RegisteredApp, type Tenant } from './apps.ts';
import { type Grant, newGrant } from './grants.ts';
import { challengeOf } from './jwt.ts';
import { Refusal } from './refusal.ts';

/** What somebody does on Xero's consent page. */
export interface Consent {
  /** Organisations they choose; all of theirs when left out. */
  readonly tenants?: readonly Tenant[] | undefined;
  /** Scopes that Xero grants, when they are not those that were asked for. */
  readonly scopes?: readonly string[] | undefined;
}

/** A tenant that somebody has connected to an app. */
export interface ConnectedTenant extends Tenant {
  readonly id: string;
  readonly app: RegisteredApp;
  readonly person: Person | undefined;
  readonly authEventId: string;
  readonly createdDateUtc: string;
}

/** What a code stands for until it is exchanged. */
export interface Code {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly nonce: string | undefined;
  readonly expiresAt: number;
}

/** The consent page without a browser, and what it hands out. */
export interface LoginDesk {
  readonly connections: ConnectedTenant[];
  /**
   * Somebody agrees: where Xero sends the browser.
   *
   * @throws {Refusal} where Xero would show an error page and send the browser nowhere.
   */
  approve(authorizationUrl: string, person: Person, consent?: Consent): string;
  /** Somebody refuses. */
  deny(authorizationUrl: string, error?: string, description?: string): string;
  /** Takes a code, which works once. @throws {Refusal} invalid_grant, invalid_request */
  exchange(app: RegisteredApp, form: URLSearchParams): { grant: Grant; nonce: string | undefined };
}

/** A desk where nobody has logged in. */
export function loginDesk(apps: readonly RegisteredApp[], now: () => number): LoginDesk {
  const codes = new Map<string, Code>();
  const connections: ConnectedTenant[] = [];
  const granted = new Map<string, readonly string[]>();

  function asked(authorizationUrl: string): Asked {
    const { searchParams: query } = new URL(authorizationUrl);
    const app = apps.find(({ clientId }) => clientId === query.get('client_id'));
    if (!app) throw new Refusal('unauthorized_client');
    const redirectUri = query.get('redirect_uri') ?? '';
    if (!app.redirectUris?.includes(redirectUri)) throw new Refusal('invalid_request');
    if (query.get('response_type') !== 'code') throw new Refusal('unsupported_response_type');
    const challenge = query.get('code_challenge') ?? undefined;
    if (challenge === undefined && app.clientSecret === undefined) {
      throw new Refusal('invalid_request');
    }
    if (challenge !== undefined && query.get('code_challenge_method') !== 'S256') {
      throw new Refusal('invalid_request');
    }
    const scopes = (query.get('scope') ?? '').split(' ').filter(Boolean);
    if (scopes.length === 0) throw new Refusal('invalid_scope');
    return { app, query, redirectUri, challenge, scopes };
  }

  return {
    connections,
    approve: (authorizationUrl, person, consent = {}) => {
      const { app, query, redirectUri, challenge, scopes } = asked(authorizationUrl);
      // Scopes add up for each user of an app.
      const key = `${app.clientId} ${person.id}`;
      const all = consent.scopes ?? [...new Set([...(granted.get(key) ?? []), ...scopes])];
      granted.set(key, all);
      const grant = newGrant(app, person, all, now());
      for (const tenant of consent.tenants ?? person.tenants) {
        connect(connections, tenant, grant, now());
      }
      const code = randomBytes(24).toString('base64url');
      const nonce = query.get('nonce') ?? undefined;
      const expiresAt = now() + lifetimes.code;
      codes.set(code, { grant, redirectUri, challenge, nonce, expiresAt });
      return back(redirectUri, query, { code, scope: all.join(' ') });
    },
    deny: (authorizationUrl, error = 'access_denied', description = undefined) => {
      const { query, redirectUri } = asked(authorizationUrl);
      return back(redirectUri, query, {
        error,
        ...(description !== undefined && { error_description: description }),
      });
    },
    exchange: (app, form) => {
      const text = form.get('code');
      if (text === null) throw new Refusal('invalid_request');
      const code = codes.get(text);
      codes.delete(text);
      if (!code || code.grant.app !== app || now() > code.expiresAt) {
        throw new Refusal('invalid_grant');
      }
      if (form.get('redirect_uri') !== code.redirectUri) throw new Refusal('invalid_grant');
      const verifier = form.get('code_verifier');
      if (code.challenge !== (verifier === null ? undefined : challengeOf(verifier))) {
        throw new Refusal('invalid_grant');
      }
      if (verifier !== null && !/^[\w.~-]{43,128}$/.test(verifier)) {
        throw new Refusal('invalid_grant');
      }
      return { grant: code.grant, nonce: code.nonce };
    },
  };
}

interface Asked {
  readonly app: RegisteredApp;
  readonly query: URLSearchParams;
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly scopes: readonly string[];
}

// Whoever connects a tenant again keeps the connection, under the new authorisation event.
function connect(all: ConnectedTenant[], tenant: Tenant, grant: Grant, now: number): void {
  const { app, person, authEventId } = grant;
  const at = all.findIndex(
    (one) => one.tenantId === tenant.tenantId && one.app === app && one.person === person,
  );
  const known = all[at];
  const createdDateUtc = known?.createdDateUtc ?? `${new Date(now).toISOString().slice(0, -1)}0000`;
  const connection = {
    ...tenant,
    id: known?.id ?? randomUUID(),
    app,
    person,
    authEventId,
    createdDateUtc,
  };
  if (known) all[at] = connection;
  else all.push(connection);
}

function back(redirectUri: string, query: URLSearchParams, answer: Record<string, string>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  const state = query.get('state');
  if (state !== null) url.searchParams.set('state', state);
  url.searchParams.set('session_state', 'a.b');
  return url.href;
}
