export { scopes } from '@acme/gen-assets/scopes';
