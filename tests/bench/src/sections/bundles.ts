import { weightAtStart, weightForNode } from '@acme/test-packaging/bundle';
import type { Contest } from '../contest.ts';
import { sdk, sdkWithAuth, xeroNode } from '../names.ts';
import type { Measured, Section } from '../results.ts';

const list = `
  import { createAccountingClient } from '@acme/xero-accounting';
  const session = { accessToken: async () => 'token', tenantId: 'tenant' };
  export const { items } = await createAccountingClient(session).invoices.list();`;

const listWithAuth = `
  import { createAccountingClient } from '@acme/xero-accounting';
  import { memoryTokenStore, XeroAuth } from '@acme/xero-auth';
  const auth = new XeroAuth({ clientId: 'id', store: memoryTokenStore() });
  const session = auth.forUser('user').forTenant('tenant');
  export const { items } = await createAccountingClient(session).invoices.list();`;

const theirs = `
  import { XeroClient } from 'xero-node';
  const xero = new XeroClient({ clientId: 'id', clientSecret: 'secret' });
  export const { body } = await xero.accountingApi.getInvoices('tenant');`;

/** What a program that lists invoices weighs. */
export async function bundles({ folder }: Contest): Promise<Section> {
  const row = (name: string, side: Measured['side'], kilobytes: number): Measured => ({
    name,
    side,
    samples: [kilobytes],
  });
  return {
    title: 'Bundle',
    about:
      'A program that lists invoices, bundled and minified by esbuild, gzipped. xero-node runs on Node ' +
      'only; what Node itself has is not counted, for any of them. "At start" is what is loaded before ' +
      'the first call where the bundler splits code.',
    comparisons: [
      {
        of: 'whole program, gzipped',
        unit: 'KB',
        rows: [
          row(xeroNode, 'peer', await weightForNode(theirs, folder)),
          row(sdk, 'ours', await weightForNode(list, folder)),
          row(sdkWithAuth, 'ours', await weightForNode(listWithAuth, folder)),
          row(`${sdk}, at start`, 'ours', await weightAtStart(list, folder)),
          row(`${sdkWithAuth}, at start`, 'ours', await weightAtStart(listWithAuth, folder)),
        ],
      },
    ],
  };
}
