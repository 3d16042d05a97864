export { scopes } from '@acme/gen-files/scopes';
