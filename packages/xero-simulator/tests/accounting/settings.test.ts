import { beforeEach, describe, expect, test } from 'vitest';
import { type Api, messagesOf, openApi, sale, type Wire } from './src/api.ts';

let api: Api;
beforeEach(async () => {
  api = await openApi();
});

test('an organisation says who it is', async () => {
  expect((await api.get('Organisation')).record()).toMatchObject({
    Name: 'Kauri Joinery',
    BaseCurrency: 'NZD',
    CountryCode: 'NZ',
  });
  expect((await api.get('Organisation/Actions')).records().length).toBeGreaterThan(0);
  expect((await api.get('Users')).record()).toMatchObject({ OrganisationRole: 'STANDARD' });
});

test('the demo data is the same for the same seed, and other for another', async () => {
  const list = async (seed: number) =>
    (await (await openApi({ seed })).get('Invoices', { page: '1' })).records();
  expect(await list(1)).toEqual(await list(1));
  expect(await list(2)).not.toEqual(await list(1));
});

describe('accounts', () => {
  const account = { Code: '201', Name: 'Sales abroad', Type: 'REVENUE' };

  test('are made, used, changed, archived; deleted only when nothing uses them', async () => {
    const { AccountID, Class } = (await api.put('Accounts', account)).record();
    expect(Class).toBe('REVENUE');
    const other = (await api.put('Accounts', { ...account, Code: '202', Name: 'Spare' })).record();
    const LineItems = [{ Description: 'Work', UnitAmount: 5, AccountCode: '201' }];
    expect((await api.put('Invoices', sale({ LineItems }))).status).toBe(200);

    expect((await api.delete(`Accounts/${AccountID}`)).status).toBe(400);
    expect((await api.delete(`Accounts/${other['AccountID']}`)).record()).toMatchObject({
      Status: 'DELETED',
    });
    expect((await api.get(`Accounts/${other['AccountID']}`)).status).toBe(404);

    await api.post(`Accounts/${AccountID}`, { Accounts: [{ Status: 'ARCHIVED' }] });
    const refused = await api.put('Invoices', sale({ LineItems }));
    expect(messagesOf(refused)[0]).toEqual(["Account code '201' is not a valid code"]);
  });

  test.each([
    [{ Code: '200' }, "The code '200' is in use."],
    [{ Name: 'sales' }, "The name 'sales' is in use."],
    [{ Code: '12345678901' }, 'The Code of an account has 10 characters at most.'],
    [{ Type: 'BANK' }, 'A bank account needs a BankAccountNumber.'],
    [{ Type: undefined }, 'An account needs a Type.'],
  ])('are refused with %j', async (more: Wire, message) => {
    expect(messagesOf(await api.put('Accounts', { ...account, ...more }))[0]).toContain(message);
  });

  test('of the system cannot be deleted', async () => {
    const [debtors] = (
      await api.get('Accounts', { where: 'SystemAccount == "DEBTORS"' })
    ).records();
    expect((await api.delete(`Accounts/${debtors?.['AccountID']}`)).status).toBe(400);
  });
});

test('items are made, found by code, changed by code, and deleted', async () => {
  const item = {
    Code: 'ROPE',
    Name: 'Rope',
    SalesDetails: { UnitPrice: 1.2345, AccountCode: '200' },
  };
  const made = await api.put('Items', { Items: [item] }, { unitdp: '4' });
  expect(made.record()).toMatchObject({ SalesDetails: { UnitPrice: 1.2345 } });
  expect((await api.get('Items/ROPE')).record()).toMatchObject({
    SalesDetails: { UnitPrice: 1.23 },
  });
  const { ItemID } = made.record();
  const changed = await api.post('Items', { Items: [{ Code: 'ROPE', Name: 'Long rope' }] });
  expect(changed.record()).toMatchObject({ ItemID, Name: 'Long rope' });
  expect((await api.put('Items', { Items: [item] })).status).toBe(400);
  expect((await api.delete(`Items/${ItemID}`)).status).toBe(204);
  expect((await api.get('Items/ROPE')).status).toBe(404);
});

test('tax rates are made and renamed', async () => {
  const TaxComponents = [{ Name: 'Toll', Rate: 3.5 }];
  const made = await api.put('TaxRates', { TaxRates: [{ Name: 'Toll', TaxComponents }] });
  const { TaxType } = made.record();
  expect(made.record()).toMatchObject({ EffectiveRate: 3.5, Status: 'ACTIVE' });
  await api.post('TaxRates', { TaxRates: [{ TaxType, Name: 'Bridge toll' }] });
  const found = await api.get('TaxRates', { where: 'Name == "Bridge toll"' });
  expect(found.record()).toMatchObject({ TaxType, TaxComponents });
});

test('lines are tracked by options of categories', async () => {
  const category = (await api.put('TrackingCategories', { Name: 'Team' })).record();
  const path = `TrackingCategories/${category['TrackingCategoryID']}`;
  const option = (await api.put(`${path}/Options`, { Name: 'North' })).record();
  await api.post(`${path}/Options/${option['TrackingOptionID']}`, { Name: 'North-east' });
  const LineItems = [
    {
      Description: 'Work',
      UnitAmount: 5,
      AccountCode: '200',
      Tracking: [{ Name: 'Team', Option: 'North-east' }],
    },
  ];
  expect((await api.put('Invoices', sale({ LineItems }))).record()).toMatchObject({
    LineItems: [{ Tracking: [{ TrackingOptionID: option['TrackingOptionID'] }] }],
  });
  expect(messagesOf(await api.put('TrackingCategories', { Name: 'Third' }))[0]).toEqual([
    'An organisation has 2 active tracking categories at most.',
  ]);
  await api.delete(`${path}/Options/${option['TrackingOptionID']}`);
  expect((await api.get(path)).record()).toMatchObject({ Options: [] });
  await api.delete(path);
  expect((await api.get(path)).status).toBe(404);
});

test('contact groups hold contacts, until they are taken out', async () => {
  const group = (await api.put('ContactGroups', { ContactGroups: [{ Name: 'Near' }] })).record();
  const path = `ContactGroups/${group['ContactGroupID']}`;
  const ids = (await api.get('Contacts', { page: '1' }))
    .records()
    .slice(0, 3)
    .map(({ ContactID }) => ContactID);
  await api.put(`${path}/Contacts`, { Contacts: ids.map((ContactID) => ({ ContactID })) });
  expect((await api.get(path)).record()['Contacts']).toHaveLength(3);
  expect((await api.get(`Contacts/${ids[0]}`)).record()).toMatchObject({
    ContactGroups: expect.arrayContaining([expect.objectContaining({ Name: 'Near' })]),
  });
  expect((await api.delete(`${path}/Contacts/${ids[0]}`)).status).toBe(204);
  expect((await api.delete(`${path}/Contacts/${ids[0]}`)).status).toBe(404);
  expect((await api.delete(`${path}/Contacts`)).status).toBe(204);
  expect((await api.get(path)).record()['Contacts']).toEqual([]);
  await api.post(path, { ContactGroups: [{ Status: 'DELETED' }] });
  const names = (await api.get('ContactGroups')).records().map(({ Name }) => Name);
  expect(names).not.toContain('Near');
});

describe('also kept are', () => {
  const LineItems = [{ Description: 'Work', UnitAmount: 1.2345, AccountCode: '200' }];
  const Contact = { Name: 'Quayside Hotel' };

  test('purchase orders, always with four decimals', async () => {
    const order = { Contact, LineItems, Date: '2026-10-01', DeliveryDate: '2026-10-09' };
    const made = await api.put('PurchaseOrders', { PurchaseOrders: [order] });
    const { PurchaseOrderID, PurchaseOrderNumber } = made.record();
    expect(made.record()).toMatchObject({ LineItems: [{ UnitAmount: 1.2345 }] });
    expect((await api.get(`PurchaseOrders/${PurchaseOrderNumber}`)).record()).toMatchObject({
      PurchaseOrderID,
      DeliveryDateString: '2026-10-09T00:00:00',
    });
    await api.post(`PurchaseOrders/${PurchaseOrderID}`, { Status: 'AUTHORISED' });
    const approved = { Status: 'AUTHORISED', DateFrom: '2026-10-01', DateTo: '2026-10-01' };
    expect((await api.get('PurchaseOrders', approved)).records()).toHaveLength(1);
    expect((await api.get('PurchaseOrders', { DateFrom: '2026-10-02' })).records()).toEqual([]);
  });

  test('quotes, with the amounts’ types in capitals', async () => {
    const quote = { Contact, LineItems, Date: '2026-10-01', LineAmountTypes: 'INCLUSIVE' };
    const made = await api.put('Quotes', { Quotes: [quote] });
    expect(made.record()).toMatchObject({ LineAmountTypes: 'INCLUSIVE', Total: 1.23 });
    const { QuoteID } = made.record();
    const wrong = await api.post(`Quotes/${QuoteID}`, { Status: 'ACCEPTED' });
    expect(messagesOf(wrong)).toEqual([['Quotes cannot go from DRAFT to ACCEPTED.']]);
    for (const Status of ['SENT', 'ACCEPTED', 'INVOICED']) {
      expect((await api.post(`Quotes/${QuoteID}`, { Status })).record()).toMatchObject({ Status });
    }
    expect((await api.get('Quotes', { Status: 'INVOICED' })).records()).toHaveLength(1);
  });

  test('manual journals, where debits and credits agree', async () => {
    const lines = (amount: number) => [
      { LineAmount: 0.3, AccountCode: '400' },
      { LineAmount: -0.1, AccountCode: '429' },
      { LineAmount: -amount, AccountCode: '489' },
    ];
    const wrong = await api.put('ManualJournals', { Narration: 'Move', JournalLines: lines(0.1) });
    expect(messagesOf(wrong)).toEqual([['Debits and credits differ by 0.10.']]);
    const made = await api.put('ManualJournals', { Narration: 'Move', JournalLines: lines(0.2) });
    const path = `ManualJournals/${made.record()['ManualJournalID']}`;
    expect((await api.post(path, { Status: 'POSTED' })).record()).toMatchObject({
      Status: 'POSTED',
    });
    expect((await api.get('ManualJournals')).record()).toMatchObject({ JournalLines: [] });
    expect((await api.get('ManualJournals', { page: '1' })).record()['JournalLines']).toHaveLength(
      3,
    );
  });

  test('currencies', async () => {
    expect((await api.put('Invoices', sale({ CurrencyCode: 'JPY' }))).status).toBe(400);
    await api.put('Currencies', { Code: 'JPY', Description: 'Yen' });
    expect((await api.put('Invoices', sale({ CurrencyCode: 'JPY' }))).status).toBe(200);
  });
});
