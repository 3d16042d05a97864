export * from '@acme/gen-bankfeeds/schemas';
