import type { Print } from './page.ts';
import type { SimulatedXero } from './simulated-xero.ts';
import { due, type Expected, tellReading } from './tell-reading.ts';
import { tellWebhooks } from './tell-webhooks.ts';
import { tellWriting } from './tell-writing.ts';
import { expect, teller } from './teller.ts';
import type { Xero } from './xero.ts';

const expected: Expected = {
  overdue: (invoices) => {
    expect('the number of overdue invoices', invoices.length, 11);
    expect('what is overdue', due(invoices), 4164.21);
  },
  all: (invoices, pages) => {
    expect('the number of invoices', invoices.length, 62);
    expect('the number of pages', pages, 4);
  },
};

/**
 * The whole story: runs the user's program against a simulator, step by step, and tells what happens.
 *
 * @throws {DemoError} at the first step that fails, or whose result is not as it should be.
 */
export async function tellStory(xero: SimulatedXero, print: Print): Promise<void> {
  const show = teller(() => xero.exchanges(), print);
  const reading = await tellReading(show, xero, expected);
  await tellWriting(show, xero, reading);
  await tellWebhooks(show, xero, reading);
}

/**
 * What of the story changes nothing, at the real Xero.
 *
 * @throws {DemoError} at the first step that fails.
 */
export async function tellLiveStory(xero: Xero, print: Print): Promise<void> {
  await tellReading(
    teller(() => xero.exchanges(), print),
    xero,
  );
}
