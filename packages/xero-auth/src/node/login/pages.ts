import { createHash } from 'node:crypto';

/** What the browser gets. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

const style = `
  :root { color-scheme: light dark; }
  body { font: 1.125rem/1.6 system-ui, sans-serif; margin: 0; color: #1a1a1a; background: #fff; }
  main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.5rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.75rem; line-height: 1.25; }
  @media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #1a1a1a; } }
`;

/** A page that needs nothing but itself: no script, nothing to load. */
export function page(heading: string, ...paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
${text}
</main>
</body>
</html>
`;
}

export const successPage = (): string =>
  page('You are logged in', 'You can close this window and go back to the app.');

export const failurePage = (error: unknown): string =>
  page(
    'The login failed',
    error instanceof Error ? error.message : String(error),
    'You can close this window and go back to the app.',
  );

export function answer(status: number, html: string): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': policyOf(html),
      connection: 'close',
      ...(status === 405 && { allow: 'GET' }),
    },
    html,
  };
}

/** Allows a page its own style elements, and nothing else. */
function policyOf(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
