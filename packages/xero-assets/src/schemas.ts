export * from '@acme/gen-assets/schemas';
