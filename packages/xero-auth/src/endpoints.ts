import { XeroConfigError } from '@acme/xero-core/base';

const issuer = 'https://identity.xero.com';

/** Where Xero's identity service and its list of connections are; https, or http on loopback. */
export interface Endpoints {
  /** @default https://identity.xero.com */
  readonly issuer: string;
  /** @default https://login.xero.com/identity/connect/authorize */
  readonly authorization: string;
  /** @default https://identity.xero.com/connect/token */
  readonly token: string;
  /** @default https://identity.xero.com/connect/revocation */
  readonly revocation: string;
  /** @default https://identity.xero.com/.well-known/openid-configuration/jwks */
  readonly jwks: string;
  /** @default https://api.xero.com/connections */
  readonly connections: string;
}

/** @throws {XeroConfigError} for one that is neither https nor loopback. */
export function endpointsOf(given: Partial<Endpoints> = {}): Endpoints {
  for (const [name, url] of Object.entries(given)) {
    if (isSafe(url)) continue;
    throw new XeroConfigError(`endpoints.${name} must be https, or http on loopback: ${url}`);
  }
  return {
    issuer,
    authorization: 'https://login.xero.com/identity/connect/authorize',
    token: `${issuer}/connect/token`,
    revocation: `${issuer}/connect/revocation`,
    jwks: `${issuer}/.well-known/openid-configuration/jwks`,
    connections: 'https://api.xero.com/connections',
    ...given,
  };
}

/** Whether a URL is https, or http on this machine. */
export function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}
