import type { RegisteredApp } from './apps.ts';
import { Refusal } from './refusal.ts';

/** How an app showed who it is. */
export interface AuthenticatedApp {
  readonly app: RegisteredApp;
  readonly method: 'basic' | 'post' | 'none';
}

/**
 * Strict, by RFC 6749 §2.3: an app with a secret shows it in one place only, one without shows its
 * id in the body; the halves of Basic are form-encoded.
 *
 * @throws {Refusal} invalid_client
 */
export function authenticate(
  apps: readonly RegisteredApp[],
  headers: Headers,
  form: URLSearchParams,
): AuthenticatedApp {
  const shown = credentialsOf(headers, form);
  const app = apps.find(({ clientId }) => clientId === shown.clientId);
  if (!app || app.clientSecret !== shown.clientSecret) throw new Refusal('invalid_client');
  return { app, method: shown.method };
}

interface Credentials {
  readonly clientId: string | null;
  readonly clientSecret: string | undefined;
  readonly method: AuthenticatedApp['method'];
}

function credentialsOf(headers: Headers, form: URLSearchParams): Credentials {
  const header = headers.get('authorization');
  const clientId = form.get('client_id');
  const secret = form.get('client_secret');
  if (header === null) {
    return secret === null
      ? { clientId, clientSecret: undefined, method: 'none' }
      : { clientId, clientSecret: secret, method: 'post' };
  }
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/.exec(header)?.[1];
  if (encoded === undefined || secret !== null) throw new Refusal('invalid_client');
  const halves = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const [id, password] = halves.map(formDecoded);
  if (halves.length !== 2 || id === undefined || password === undefined || password === '') {
    throw new Refusal('invalid_client');
  }
  if (clientId !== null && clientId !== id) throw new Refusal('invalid_client');
  return { clientId: id, clientSecret: password, method: 'basic' };
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal('invalid_client');
  }
}
