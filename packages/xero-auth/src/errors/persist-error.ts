import { XeroError } from '@acme/xero-core/base';
import type { TokenSet } from '../token-set.ts';
import { plainCause } from './text.ts';

/**
 * New tokens could not be saved, so nobody uses them. Within Xero's 30 minutes of grace the next
 * call gets new ones with the old refresh token; `takeTokens` is for an app that saves them itself.
 */
export class XeroTokenPersistError extends XeroError {
  override readonly name = 'XeroTokenPersistError';
  #tokens: TokenSet | undefined;

  constructor(doing: string, tokens: TokenSet, error: unknown) {
    const cause = plainCause(error, [tokens.accessToken, tokens.refreshToken, tokens.idToken]);
    super(
      'XERO_TOKEN_PERSIST',
      `${doing}: the new tokens could not be saved (${cause.message}) and are not used. Mend the store and try again within 30 minutes, or save takeTokens().`,
      { cause },
    );
    this.#tokens = tokens;
  }

  /** The tokens that were not saved; once only, and undefined after that. */
  takeTokens(): TokenSet | undefined {
    const tokens = this.#tokens;
    this.#tokens = undefined;
    return tokens;
  }
}
