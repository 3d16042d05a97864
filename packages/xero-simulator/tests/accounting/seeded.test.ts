import { expect, test } from 'vitest';
import { openApi } from './src/api.ts';

test('10,000 invoices are there as soon as they are seeded', async () => {
  const api = await openApi();
  const count = async () => {
    const where = 'Status == "AUTHORISED" AND Date >= DateTime(2026, 01, 01)';
    const answer = await api.get('Invoices', { where, order: 'Date DESC', page: '2' });
    return (answer.body['pagination'] as { itemCount: number }).itemCount;
  };
  const before = await count();
  api.simulator.seedInvoices(10_000);
  // Half of them are approved, and 306 of a year's days lie in it.
  const share = (0.5 * 10_000 * 306) / 365;
  expect((await count()) - before).toBeGreaterThan(share * 0.98);
  expect((await count()) - before).toBeLessThan(share * 1.02);
  expect(() => api.simulator.seedInvoices(1, 'Nowhere')).toThrow(/has no organisation 'Nowhere'/);
});
