export * from '@acme/gen-projects/schemas';
