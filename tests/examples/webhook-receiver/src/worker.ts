import { type AccountingClient, isXeroError, XeroNotFoundError } from '@acme/xero-accounting';
import type { Job, Jobs } from './jobs.ts';

export interface WorkerSettings {
  readonly accounting: AccountingClient;
  readonly jobs: Jobs;
  readonly say: (line: string) => void;
}

/**
 * Makes a function that fetches all that is to be fetched, one run after the other. What fails stays a
 * job: call it from time to time.
 */
export function newWorker(settings: WorkerSettings): () => Promise<void> {
  let running = Promise.resolve();
  return () => {
    running = running.then(() => fetchAll(settings));
    return running;
  };
}

async function fetchAll({ accounting, jobs, say }: WorkerSettings): Promise<void> {
  for (const job of jobs.open()) {
    try {
      const { record, line } = await fetchRecord(accounting, job);
      jobs.finish(job, record);
      say(line);
    } catch (error) {
      if (!isXeroError(error)) throw error;
      // What is gone stays so, and asking for it again would use up the day's calls.
      if (error instanceof XeroNotFoundError) jobs.finish(job);
      say(`${error instanceof XeroNotFoundError ? 'gone' : 'later'}: ${error.message}`);
    }
  }
}

/** The record as it is now, whichever of its events came first. */
async function fetchRecord(accounting: AccountingClient, { kind, id }: Job) {
  if (kind === 'CONTACT') {
    const contact = await accounting.contacts.get(id);
    return { record: contact, line: `contact ${contact.Name}: ${contact.ContactStatus}` };
  }
  const invoice = await accounting.invoices.get(id);
  const { InvoiceNumber, Status, CurrencyCode, AmountDue } = invoice;
  const line = `invoice ${InvoiceNumber}: ${Status}, ${CurrencyCode} ${AmountDue} due`;
  return { record: invoice, line };
}
