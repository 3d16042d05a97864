export * from '@acme/gen-identity/schemas';
