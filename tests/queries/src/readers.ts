/** How a reader of filters takes a quote into a text: `\"`, `""`, or not at all. */
export type Escape = 'backslash' | 'doubled' | 'none';

export const escapes: readonly Escape[] = ['backslash', 'doubled', 'none'];

/** A piece of a filter: a text with its value, or a word or symbol as it stands. */
export type Token = { readonly text: string } | { readonly code: string };

/**
 * Takes a filter apart as a reader with one kind of escape would.
 *
 * @throws when a text does not end.
 */
export function tokensOf(filter: string, reader: Escape): Token[] {
  const tokens: Token[] = [];
  let rest = filter;
  while (rest !== '') {
    const [length, token] = rest.startsWith('"') ? readText(rest, reader) : readCode(rest);
    tokens.push(token);
    rest = rest.slice(length);
  }
  return tokens;
}

const bodies: Readonly<Record<Escape, { readonly body: RegExp; readonly escaped: RegExp }>> = {
  backslash: { body: /^"((?:\\[\s\S]|[^"\\])*)"/, escaped: /\\([\s\S])/g },
  doubled: { body: /^"((?:""|[^"])*)"(?!")/, escaped: /"(")/g },
  none: { body: /^"([^"]*)"/, escaped: /(?!)()/g },
};

function readText(rest: string, reader: Escape): [number, Token] {
  const { body, escaped } = bodies[reader];
  const match = body.exec(rest);
  if (!match) throw new Error(`A text does not end: ${rest}`);
  return [match[0].length, { text: (match[1] ?? '').replace(escaped, '$1') }];
}

function readCode(rest: string): [number, Token] {
  const code = /^(?:\s+|[\w.]+|[^\w."\s]+)/u.exec(rest)?.[0] ?? rest;
  return [code.length, { code }];
}
