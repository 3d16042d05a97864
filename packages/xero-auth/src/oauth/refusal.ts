import { XeroAuthError } from '../errors/auth-error.ts';
import { quotable, withoutSecrets } from '../errors/text.ts';
import type { Purpose } from '../http/exchange.ts';

/**
 * The error for an answer of the identity service that is not a success.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export async function refusal(
  response: Response,
  { name, secrets }: Purpose,
  tokenAgeMs?: number,
): Promise<XeroAuthError> {
  const { status, headers } = response;
  const body = jsonOf(withoutSecrets(await response.text(), secrets));
  const code = codeOf(status, body.error);
  const description = described(body.error_description);
  const words = description === undefined ? '' : ` (“${description}”)`;
  const problem = `${name}: Xero answered ${status} ${code}${words}.`;
  return new XeroAuthError(code, problem, {
    description,
    tokenAgeMs,
    status,
    correlationId: headers.get('xero-correlation-id') ?? undefined,
    retryAfter: retryAfterOf(headers),
  });
}

/** A code as a server sent it, if it is one. */
export function oauthCode(error: unknown): string | undefined {
  return typeof error === 'string' && /^[\w.-]{1,60}$/.test(error) ? error : undefined;
}

/** A stranger's description, fit for an error. */
export function described(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? quotable(text) : undefined;
}

function codeOf(status: number, error: unknown): string {
  if (status === 503) return 'temporarily_unavailable';
  if (status >= 500) return 'server_error';
  if (status === 429) return 'rate_limited';
  return oauthCode(error) ?? 'invalid_response';
}

function jsonOf(text: string): { error?: unknown; error_description?: unknown } {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
}

function retryAfterOf(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after')?.trim() ?? '';
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
