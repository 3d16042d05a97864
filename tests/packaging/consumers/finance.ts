import { createFinanceClient } from '@acme/xero-finance';
import { createRawClient } from '@acme/xero-finance/raw';
import { scopes } from '@acme/xero-finance/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const finance = createFinanceClient(session);

export async function use(): Promise<number> {
  const { items } = await finance.cashValidation.list();
  const sheet = await finance.financialStatements.balanceSheet();
  return items.length + (sheet.asset?.total ?? 0);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['cashValidation.list'];
