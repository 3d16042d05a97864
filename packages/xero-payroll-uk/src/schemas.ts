export * from '@acme/gen-payroll-uk/schemas';
