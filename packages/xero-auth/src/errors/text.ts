const longestText = 200;

/**
 * Text that a stranger wrote, fit for an error message: of limited length, without quotes, markup
 * or characters that cannot be seen, which are shown by their number.
 */
export function quotable(text: string): string {
  return text
    .slice(0, longestText)
    .replace(
      /[\p{C}\p{Zl}\p{Zp}<>"\\]/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
    );
}

/** The text with every secret taken out, also where it is encoded as forms and headers are. */
export function withoutSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (!secret) continue;
    const inForm = `${new URLSearchParams({ '': secret })}`.slice(1);
    for (const form of [secret, inForm, encodeURIComponent(secret)]) {
      clean = clean.replaceAll(form, '…');
    }
  }
  return clean;
}

/**
 * What happened, as an error that holds nothing else: errors of injected functions may carry the
 * request, and with it tokens.
 */
export function plainCause(
  error: unknown,
  secrets: readonly (string | undefined)[],
  hint = '',
): Error {
  const { message, name, code } = rootOf(error);
  const plain = new Error(withoutSecrets(String(message || code || name), secrets) + hint);
  if (typeof code !== 'string') return plain;
  return Object.assign(plain, { code: withoutSecrets(code, secrets) });
}

/** fetch only says that it failed; what happened stands in its cause. */
function rootOf(error: unknown): { message?: unknown; name?: unknown; code?: unknown } {
  if (!(error instanceof Error)) return { message: String(error) };
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
