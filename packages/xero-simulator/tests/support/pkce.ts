/** A verifier as an app makes one. */
export const verifier = 'a-code-verifier-of-the-length-that-is-needed-0123';

/** RFC 7636 §4.2. */
export async function challengeOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
