export { scopes } from '@acme/gen-identity/scopes';
