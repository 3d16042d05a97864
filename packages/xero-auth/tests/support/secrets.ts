import { inspect } from 'node:util';
import { hardSecret, type IdentityServer } from './identity-server.ts';

const secretFields = ['client_secret', 'code', 'code_verifier', 'refresh_token', 'token'];

/** Everything secret that an app and the server have told each other, and the app's own secret. */
export function secretsOf(server: IdentityServer): Set<string> {
  const secrets = new Set([hardSecret, formEncoded(hardSecret), encodeURIComponent(hardSecret)]);
  for (const { accessToken, refreshToken } of server.book.pairs) {
    add(secrets, accessToken, accessToken.split('.')[2], refreshToken);
  }
  for (const { form, headers } of server.received) {
    add(secrets, ...secretFields.map((name) => form.get(name)));
    add(secrets, headers.get('authorization')?.split(' ')[1]);
  }
  for (const idToken of server.idTokens) add(secrets, idToken, idToken.split('.')[2]);
  return secrets;
}

function add(secrets: Set<string>, ...more: readonly (string | null | undefined)[]): void {
  for (const one of more) if (one) secrets.add(one);
}

const formEncoded = (text: string): string => new URLSearchParams({ x: text }).toString().slice(2);

/** Everything that a log could make of a value, and of the errors that it holds. */
export function shown(value: unknown): string {
  const seen = [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 9, showHidden: true, maxStringLength: null, maxArrayLength: null }),
  ];
  for (let at: unknown = value; at instanceof Error; at = at.cause) {
    const own = Reflect.ownKeys(at).map((name) => Reflect.get(at as object, name));
    seen.push(at.message, String(at.stack), JSON.stringify(at), String(Object.values(at)));
    seen.push(inspect(own, { depth: 9, showHidden: true }));
  }
  return seen.join('\n');
}

/** The secrets that are to be seen in a value; a piece of one counts. */
export function leaks(value: unknown, secrets: ReadonlySet<string>): string[] {
  const text = shown(value);
  const pieces = [...secrets].flatMap((secret) =>
    secret.length > 40 ? [secret, secret.slice(0, 24), secret.slice(-24)] : [secret],
  );
  // Every JWT of one key starts alike; that much says nothing.
  return pieces
    .filter((piece) => !piece.startsWith('eyJ') || piece.length > 40)
    .filter((piece) => text.includes(piece));
}
