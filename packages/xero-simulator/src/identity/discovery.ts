import type { JsonValue } from '../api/handler.ts';
import { identityScopes, userScopes } from '../world/apps.ts';
import { authorizationEndpointAt, issuerAt } from './issuer.ts';

/** The discovery document: what of Xero's is known, and what its kind of server adds. */
export function discoveryDocument(origin: string): JsonValue {
  const issuer = issuerAt(origin);
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/openid-configuration/jwks`,
    authorization_endpoint: authorizationEndpointAt(origin),
    token_endpoint: `${issuer}/connect/token`,
    userinfo_endpoint: `${issuer}/connect/userinfo`,
    revocation_endpoint: `${issuer}/connect/revocation`,
    scopes_supported: [...identityScopes, ...userScopes.filter((s) => !identityScopes.includes(s))],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['public'],
    code_challenge_methods_supported: ['S256'],
  };
}
