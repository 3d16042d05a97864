import { createAccountingClient } from '@acme/xero-accounting';
import { describe, expect, it } from 'vitest';
import { callMethod } from './src/call-method.ts';
import { createClients, type Family } from './src/clients.ts';
import { id1 } from './src/golden/golden.ts';
import { operationCases, operations, whySkipped } from './src/operation-cases.ts';
import { planAnswer } from './src/planned-answer.ts';
import { planCall } from './src/planned-call.ts';
import { recordingFetch } from './src/wire.ts';

describe.skipIf(operations.length === 0)(`row 26: unitDecimalPlaces: 4${whySkipped}`, () => {
  const sentBy = async (unitDecimalPlaces: 2 | 4 | undefined): Promise<Map<string, string[]>> => {
    const values = new Map<string, string[]>();
    for (const { title, operation, method } of operationCases()) {
      const { fetch, sent } = recordingFetch(planAnswer(operation, method).answer);
      const client = createClients({ fetch, unitDecimalPlaces })[
        operation.document.family as Family
      ];
      await callMethod(client, method, planCall(operation, method, 'least').values);
      values.set(
        title,
        sent.flatMap(({ url }) => new URL(url).searchParams.getAll('unitdp')),
      );
    }
    return values;
  };
  const knowing = operationCases().filter(({ operation }) =>
    operation.queryParameters.some(({ name }) => name === 'unitdp'),
  );

  it('asks for four on every operation that declares unitdp, and on no other', async () => {
    const titles = new Set(knowing.map(({ title }) => title));
    expect(titles.size).toBeGreaterThan(30);
    for (const [title, values] of await sentBy(4)) {
      expect(values, title).toEqual(titles.has(title) ? ['4'] : []);
    }
  });

  it('is not asked for by itself', async () => {
    expect(new Set([...(await sentBy(undefined)).values()].flat())).toEqual(new Set());
  });

  it('a unit price goes out and comes back as it is', async () => {
    const lines = [{ UnitAmount: 0.1648 }, { UnitAmount: 1.0734 }];
    const { fetch, sent } = recordingFetch({
      status: 200,
      contentType: 'application/json',
      body: `{"Invoices":[{"InvoiceID":"${id1}","LineItems":[{"UnitAmount":0.1648},{"UnitAmount":1.0734}]}]}`,
    });
    const session = { accessToken: async () => 'an-access-token', tenantId: 'a-tenant' };
    const accounting = createAccountingClient(session, { fetch, unitDecimalPlaces: 4 });
    const created = await accounting.invoices.create({ LineItems: lines });
    expect(created.LineItems).toEqual(lines);
    expect(new TextDecoder().decode(sent[0]?.body)).toBe(
      '{"Invoices":[{"LineItems":[{"UnitAmount":0.1648},{"UnitAmount":1.0734}]}]}',
    );
    expect(new URL(sent[0]?.url ?? '').searchParams.get('unitdp')).toBe('4');
  });
});
