/** The tokens of one login, as plain JSON; whoever has them can act as the user. */
export interface TokenSet {
  readonly accessToken: string;
  /** Only there if the login asked for `offline_access`. */
  readonly refreshToken?: string | undefined;
  /** Only there if the login asked for `openid`. */
  readonly idToken?: string | undefined;
  /** The scopes that were granted. */
  readonly scopes: readonly string[];
  /** When Xero issued them. @unit milliseconds since 1970 */
  readonly obtainedAt: number;
  /** When the access token ends. @unit milliseconds since 1970 */
  readonly expiresAt: number;
}
