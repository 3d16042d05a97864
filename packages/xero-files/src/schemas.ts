export * from '@acme/gen-files/schemas';
