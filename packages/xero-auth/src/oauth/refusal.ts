import { XeroAuthError } from '../errors/auth-error.ts';
import { quotable, withoutSecrets } from '../errors/text.ts';
import type { Purpose } from '../http/exchange.ts';

/**
 * The error for an answer that is not a success.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export async function refusal(
  response: Response,
  { name, secrets }: Pick<Purpose, 'name' | 'secrets'>,
  tokenAgeMs?: number,
): Promise<XeroAuthError> {
  const { status, headers } = response;
  const body = jsonOf(withoutSecrets(await response.text(), secrets));
  const code = codeOf(status, body['error']);
  const description = described(body['error_description'] ?? body['Detail']);
  return new XeroAuthError(code, `${name}: Xero answered ${status} ${quoted(code, description)}.`, {
    status,
    description,
    tokenAgeMs,
    correlationId: headers.get('xero-correlation-id') ?? undefined,
    retryAfter: retryAfterOf(headers),
  });
}

/** How long to wait before the next request. @unit milliseconds */
export function retryAfterOf(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? undefined);
  return seconds >= 0 ? seconds * 1000 : undefined;
}

/** A stranger's description, fit for an error. */
export function described(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? quotable(text) : undefined;
}

/** A code and its description, as messages have them. */
export function quoted(code: string, description: string | undefined): string {
  return description === undefined ? code : `${code} “${description}”`;
}

/** A code as a server sent it, if it is one. */
export function oauthCode(error: unknown): string | undefined {
  return typeof error === 'string' && /^[\w.-]{1,60}$/.test(error) ? error : undefined;
}

const byStatus: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  503: 'temporarily_unavailable',
};

function codeOf(status: number, error: unknown): string {
  if (status === 429) return 'rate_limited';
  const code = status < 500 ? oauthCode(error) : undefined;
  return code ?? byStatus[status] ?? (status < 500 ? 'invalid_response' : 'server_error');
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}
