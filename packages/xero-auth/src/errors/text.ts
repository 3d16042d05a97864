/** What no error may show. */
export type Secrets = readonly (string | undefined)[];

const longestText = 200;

/**
 * Text that a stranger wrote, fit for an error message: of limited length, and with quotes, markup
 * and characters that cannot be seen shown by their number.
 */
export function quotable(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/[\p{C}\p{Z}<>"\\]/gu, (odd) => (odd === ' ' ? odd : `\\u{${odd.codePointAt(0)}}`));
}

/** The text with every secret taken out, also where it is encoded as in a form. */
export function withoutSecrets(text: string, secrets: Secrets): string {
  return secrets
    .flatMap((secret) =>
      secret ? [secret, `${new URLSearchParams([['', secret]])}`.slice(1)] : [],
    )
    .reduce((clean, secret) => clean.replaceAll(secret, '…'), text);
}

/**
 * What happened, as an error that holds nothing else: errors of injected functions may carry the
 * request, and with it tokens.
 */
export function plainCause(error: unknown, secrets: Secrets, hint = ''): Error {
  const root = rootOf(error);
  const { code } = root as { code?: unknown };
  const plain = new Error(withoutSecrets(root.message || String(code), secrets) + hint);
  return typeof code === 'string' ? Object.assign(plain, { code }) : plain;
}

/** fetch only says that it failed; what happened stands in its cause. */
function rootOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
