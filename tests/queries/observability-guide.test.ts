import { createAccountingClient, type RequestHooks } from '@acme/xero-accounting';
import { type Tracer, type TracerProvider, trace } from '@opentelemetry/api';
import { BasicTracerProvider, type ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { expect, onTestFinished, test, vi } from 'vitest';
import { diagnose } from './src/diagnose.ts';
import { takeBlocks } from './src/documents.ts';
import { session } from './src/recorder.ts';

const imports = "import { session } from '../../src/recorder.ts';\n";
const files = takeBlocks(
  'docs/guides/observability.md',
  new URL('output/observability/', import.meta.url),
  ({ code }, index) => {
    const exported = 'export { accounting };\n';
    const modules = [
      { name: 'counting', code },
      { name: 'tracing', code },
      {
        name: 'using',
        code: `import { tracingHooks } from './tracing.ts';\n${imports}${code}${exported}`,
      },
      {
        name: 'drifting',
        code: `${imports}export const logged: string[] = [];\nconst log = (line: string) => logged.push(line);\n${code}${exported}`,
      },
    ];
    return modules[index] ?? { code };
  },
).map(({ file }) => file);

/** A client whose first answer is a failure that passes. */
function client(hooks: RequestHooks) {
  let sent = 0;
  return createAccountingClient(session, {
    hooks,
    clock: { now: () => 0, sleep: wait },
    fetch: async () => {
      sent += 1;
      if (sent === 1) return new Response('offline', { status: 503 });
      const text = JSON.stringify({ Contacts: [], pagination: { pageCount: 1 } });
      return new Response(text, { headers: { 'content-length': String(text.length) } });
    },
  });
}

/** A tracer, and the spans that were started with it, in that order. */
function tracing(): {
  readonly spans: ReadableSpan[];
  readonly provider: TracerProvider;
  readonly tracer: Tracer;
} {
  const spans: ReadableSpan[] = [];
  const processor = {
    onStart: (span: ReadableSpan) => void spans.push(span),
    onEnd: () => undefined,
    forceFlush: async () => undefined,
    shutdown: async () => undefined,
  };
  const provider = new BasicTracerProvider({ spanProcessors: [processor] });
  return { spans, provider, tracer: provider.getTracer('test') };
}

/** Back-off is over at once; a time limit never is. */
function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds < 60_000) return Promise.resolve();
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
}

test('the recipes compile', () => {
  expect(diagnose(files)).toEqual([]);
});

test('row 47: what Xero sent is added up by organisation and method', async () => {
  const { countEgress, egress } = await import(files[0] ?? '');
  await client(countEgress).contacts.list();
  expect([...egress]).toEqual([['a-tenant contacts.list', 7 + 44]]);
});

test('row 51: calls that are under way at once end their own spans, whichever ends first', async () => {
  const { spans, tracer } = tracing();
  const { tracingHooks } = await import(files[1] ?? '');
  const answer: ((response: Response) => void)[] = [];
  const fetch = (): Promise<Response> => new Promise((resolve) => answer.push(resolve));
  const { contacts } = createAccountingClient(session, { hooks: tracingHooks(tracer), fetch });
  const calls = Promise.allSettled(['1', '2', '3'].map((id) => contacts.get(id)));
  await vi.waitFor(() => expect(answer).toHaveLength(3));
  for (const [ended, status] of [404, 400, 403].entries()) {
    answer.pop()?.(new Response('no', { status }));
    await vi.waitFor(() => expect(spans.filter((span) => span.ended)).toHaveLength(ended + 1));
  }
  await calls;
  const statuses = spans.map(({ attributes }) => attributes['http.response.status_code']);
  expect(statuses).toEqual([403, 400, 404]);
});

test('row 51: the recipe traces with the tracer that the app has registered', async () => {
  const { spans, provider } = tracing();
  trace.setGlobalTracerProvider(provider);
  onTestFinished(() => trace.disable());
  const { accounting } = (await import(files[2] ?? '')) as {
    accounting: ReturnType<typeof createAccountingClient>;
  };
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('no', { status: 404 }));
  await expect(accounting.contacts.get('c')).rejects.toThrow('404');
  expect(spans.map(({ name }) => name)).toEqual(['xero contacts.get']);
});

test('row 51: a span for each attempt, and the one that failed says so', async () => {
  const { spans, tracer } = tracing();
  const { tracingHooks } = await import(files[1] ?? '');
  await client(tracingHooks(tracer)).contacts.list();
  expect(spans.every(({ ended }) => ended)).toBe(true);
  expect(spans.map(({ name, attributes, status }) => [name, attributes, status.code])).toEqual(
    [503, 200].map((code, resent) => [
      'xero contacts.list',
      {
        'http.request.method': 'GET',
        'http.request.resend_count': resent,
        'xero.operation_id': 'getContacts',
        'xero.tenant_id': 'a-tenant',
        'http.response.status_code': code,
        ...(code === 200 && { 'http.response.body.size': 44 }),
      },
      code === 503 ? 2 : 0,
    ]),
  );
});

/** What Xero always sends of an invoice. */
const wholeInvoice = {
  InvoiceID: 'i',
  Type: 'ACCREC',
  Contact: { ContactID: 'c', Name: 'Ada' },
  LineItems: [],
  Date: '2026-01-31',
  LineAmountTypes: 'Exclusive',
  CurrencyCode: 'GBP',
  SubTotal: 0,
  TotalTax: 0,
  Total: 0,
  AmountDue: 0,
  AmountPaid: 0,
  UpdatedDateUTC: '2026-01-31T00:00:00Z',
};

test('a value that the types do not know is logged once', async () => {
  const dice = vi.spyOn(Math, 'random').mockReturnValue(0);
  const fetch = vi.spyOn(globalThis, 'fetch');
  fetch.mockImplementation(async () =>
    Response.json({ Invoices: [{ ...wholeInvoice, Status: 'LOST' }] }),
  );
  const { accounting, logged } = (await import(files[3] ?? '')) as {
    accounting: ReturnType<typeof createAccountingClient>;
    logged: string[];
  };
  await accounting.invoices.get('i');
  await accounting.invoices.get('i');
  expect(dice).toHaveBeenCalled();
  expect(logged).toEqual(['unknown-value at Invoice.Status: LOST']);
});
