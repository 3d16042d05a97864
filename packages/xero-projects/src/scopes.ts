export { scopes } from '@acme/gen-projects/scopes';
