export { scopes } from '@acme/gen-app-store/scopes';
