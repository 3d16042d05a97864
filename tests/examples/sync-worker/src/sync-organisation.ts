import type { AccountingClient } from '@acme/xero-accounting';
import type { CopiedRecord, Copy } from './copy.ts';

export interface SyncOptions {
  /** For changes that were being saved when a pass began. @unit milliseconds */
  readonly overlap?: number;
  readonly pageSize?: number;
}

/** Brings the copy of an organisation up to date. Gives how many records were read. */
export async function syncOrganisation(
  accounting: AccountingClient,
  copy: Copy,
  tenantId: string,
  { overlap = 60_000, pageSize = 1000 }: SyncOptions = {},
): Promise<number> {
  let read = 0;
  for (const kind of ['contacts', 'invoices'] as const) {
    const pass = copy.pass(tenantId, kind);
    const options = { modifiedSince: new Date(pass.since), page: pass.page, pageSize };
    // With all that leaves a list otherwise, it only grows: no row moves to a page that was read.
    const list =
      kind === 'contacts'
        ? accounting.contacts.list({ ...options, order: 'ContactID', includeArchived: true })
        : accounting.invoices.list({ ...options, order: 'InvoiceID' });

    // The first page, which the iteration takes from here, says what time it is at Xero.
    const { response } = await list.withResponse();
    const began = new Date(response.headers.get('date') ?? Date.now()).toISOString();
    let page = pass.page;
    for await (const { items } of list.pages()) {
      copy.savePage(pass, page, began, items.map(recordOf));
      page += 1;
      read += items.length;
    }
    copy.finish(pass, overlap);
  }
  return read;
}

interface XeroRecord {
  readonly ContactID?: string | undefined;
  readonly InvoiceID?: string | undefined;
  readonly UpdatedDateUTC?: string | null | undefined;
}

function recordOf(record: XeroRecord): CopiedRecord {
  const id = record.InvoiceID ?? record.ContactID ?? '';
  const updated = Date.parse(record.UpdatedDateUTC ?? '') || 0;
  return { id, updated, json: JSON.stringify(record) };
}
