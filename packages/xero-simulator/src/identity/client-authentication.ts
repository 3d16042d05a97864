import type { SimulatedApp } from '../world/apps.ts';
import { Refusal } from './refusal.ts';

/**
 * The app that a request to the token or revocation endpoint comes from: by Basic, or by the form.
 *
 * @throws {Refusal} `invalid_client`, or `unauthorized_client` when no client is named.
 */
export function authenticate(
  apps: readonly SimulatedApp[],
  headers: Headers,
  form: URLSearchParams,
): SimulatedApp {
  const { id, secret } = fromBasic(headers) ?? {
    id: form.get('client_id') ?? '',
    secret: form.get('client_secret') ?? undefined,
  };
  if (id === '') throw new Refusal('unauthorized_client');
  const app = apps.find(({ clientId }) => clientId === id);
  if (!app || app.clientSecret !== secret) throw new Refusal('invalid_client');
  return app;
}

function fromBasic(headers: Headers): { id: string; secret: string } | undefined {
  const [, encoded] = /^Basic +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (encoded === undefined) return undefined;
  try {
    const [id = '', ...secret] = atob(encoded).split(':');
    return { id: decodeURIComponent(id), secret: decodeURIComponent(secret.join(':')) };
  } catch {
    throw new Refusal('invalid_client');
  }
}
