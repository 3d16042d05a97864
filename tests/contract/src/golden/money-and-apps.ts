import { type Golden, id1, id2, id3 } from './golden.ts';

const assets = 'https://api.xero.com/assets.xro/1.0';
const bankfeeds = 'https://api.xero.com/bankfeeds.xro/1.0';
const finance = 'https://api.xero.com/finance.xro/1.0';
const appStore = 'https://api.xero.com/appstore/2.0';

export const moneyAndApps: readonly Golden[] = [
  {
    family: 'assets',
    does: 'lists assets by a status that Xero insists on',
    call: (clients) =>
      clients.assets.assets.list({
        status: 'REGISTERED',
        orderBy: 'AssetName',
        sortDirection: 'asc',
        filterBy: 'Company Car',
        pageSize: 5,
      }),
    sends: {
      method: 'GET',
      url: `${assets}/Assets?page=1&status=REGISTERED&orderBy=AssetName&sortDirection=asc&filterBy=Company%20Car&pageSize=5`,
    },
    answer: {
      json: {
        pagination: { page: 1, pageSize: 5, pageCount: 1, itemCount: 1 },
        items: [{ assetId: id1, purchaseDate: '2026-01-05T00:00:00' }],
      },
    },
    gives: {
      items: [{ assetId: id1, purchaseDate: '2026-01-05' }],
      pagination: { page: 1, pageSize: 5, pageCount: 1, itemCount: 1 },
    },
  },
  {
    family: 'assets',
    does: 'lists asset types out of a bare list',
    call: (clients) => clients.assets.assetTypes.list(),
    sends: { method: 'GET', url: `${assets}/AssetTypes` },
    answer: { json: [{ assetTypeId: id1, assetTypeName: 'Vans' }] },
    gives: { items: [{ assetTypeId: id1, assetTypeName: 'Vans' }] },
  },
  {
    family: 'bankfeeds',
    does: 'creates a feed connection among items, accepted rather than done',
    call: (clients) =>
      clients.bankfeeds.feedConnections.create({
        accountToken: 'foobar1',
        accountNumber: '0001',
        accountType: 'BANK',
        currency: 'NZD',
      }),
    sends: {
      method: 'POST',
      url: `${bankfeeds}/FeedConnections`,
      json: {
        items: [
          { accountToken: 'foobar1', accountNumber: '0001', accountType: 'BANK', currency: 'NZD' },
        ],
      },
    },
    answer: { status: 202, json: { items: [{ id: id1, status: 'PENDING' }] } },
    gives: { id: id1, status: 'PENDING' },
  },
  {
    family: 'bankfeeds',
    does: 'lists statements on behalf of an app and a user',
    call: (clients) =>
      clients.bankfeeds.statements.list({ page: 2, xeroApplicationId: id2, xeroUserId: id3 }),
    sends: {
      method: 'GET',
      url: `${bankfeeds}/Statements?page=2`,
      headers: { 'xero-application-id': id2, 'xero-user-id': id3, 'xero-tenant-id': 'a-tenant' },
    },
    answer: {
      json: {
        pagination: { page: 2, pageSize: 10, pageCount: 2, itemCount: 11 },
        items: [{ id: id1, startDate: '2026-01-01', startBalance: { amount: '100.00' } }],
      },
    },
    gives: {
      items: [{ id: id1, startDate: '2026-01-01', startBalance: { amount: '100.00' } }],
      pagination: { page: 2, pageSize: 10, pageCount: 2, itemCount: 11 },
    },
  },
  {
    family: 'finance',
    does: 'reads revenue by contacts, as a comma list',
    call: (clients) =>
      clients.finance.financialStatements.contacts.revenue({
        contactIds: [id1, id2],
        includeManualJournals: true,
        startDate: '2026-01-01',
        endDate: '2026-01-31',
      }),
    sends: {
      method: 'GET',
      url: `${finance}/FinancialStatements/contacts/revenue?contactIds=${id1},${id2}&includeManualJournals=true&startDate=2026-01-01&endDate=2026-01-31`,
    },
    answer: {
      json: { startDate: '2026-01-01', endDate: '2026-01-31', total: 12.34, contacts: [] },
    },
    gives: { startDate: '2026-01-01', endDate: '2026-01-31', total: 12.34, contacts: [] },
  },
  {
    family: 'finance',
    does: 'reads bank statements with everything that must be given',
    call: (clients) =>
      clients.finance.bankStatementsPlus.statements({
        BankAccountID: id1,
        FromDate: '2026-01-01',
        ToDate: '2026-01-31',
        SummaryOnly: true,
      }),
    sends: {
      method: 'GET',
      url: `${finance}/BankStatementsPlus/statements?BankAccountID=${id1}&FromDate=2026-01-01&ToDate=2026-01-31&SummaryOnly=true`,
    },
    answer: {
      json: {
        bankAccountId: id1,
        statements: [{ statementId: id2, importedDateTimeUtc: '2026-01-05T12:00:00' }],
      },
    },
    gives: {
      bankAccountId: id1,
      statements: [{ statementId: id2, importedDateTimeUtc: '2026-01-05T12:00:00Z' }],
    },
  },
  {
    family: 'identity',
    does: 'lists connections of one login, without a tenant',
    call: (clients) => clients.identity.connections.list({ authEventId: id1 }),
    sends: {
      method: 'GET',
      url: `https://api.xero.com/Connections?authEventId=${id1}`,
      headers: { 'xero-tenant-id': null, authorization: 'Bearer an-access-token' },
    },
    answer: {
      json: [
        { id: id2, tenantId: id3, authEventId: id1, createdDateUtc: '2026-01-05T12:00:00.1833130' },
      ],
    },
    gives: {
      items: [
        {
          id: id2,
          tenantId: id3,
          authEventId: id1,
          createdDateUtc: '2026-01-05T12:00:00.1833130Z',
        },
      ],
    },
  },
  {
    family: 'identity',
    does: 'disconnects',
    call: (clients) => clients.identity.connections.delete(id2),
    sends: {
      method: 'DELETE',
      url: `https://api.xero.com/Connections/${id2}`,
      headers: { 'xero-tenant-id': null },
    },
    answer: { status: 204 },
    gives: undefined,
  },
  {
    family: 'app-store',
    does: 'gets a subscription, without a tenant',
    call: (clients) => clients['app-store'].subscriptions.get(id1),
    sends: {
      method: 'GET',
      url: `${appStore}/subscriptions/${id1}`,
      headers: { 'xero-tenant-id': null },
    },
    answer: { json: { id: id1, startDate: '2026-01-05T12:00:00Z', plans: [{ id: id2 }] } },
    gives: { id: id1, startDate: '2026-01-05T12:00:00Z', plans: [{ id: id2 }] },
  },
  {
    family: 'app-store',
    does: 'records usage at an instant given as a Date',
    call: (clients) =>
      clients['app-store'].subscriptions.usageRecords.create(id1, id2, {
        quantity: 3,
        timestamp: new Date('2026-01-05T12:00:00Z'),
      }),
    sends: {
      method: 'POST',
      url: `${appStore}/subscriptions/${id1}/items/${id2}/usage-records`,
      json: { quantity: 3, timestamp: '2026-01-05T12:00:00.000Z' },
    },
    answer: { json: { usageRecordId: id3, quantity: 3, recordedAt: '2026-01-05T12:00:00' } },
    gives: { usageRecordId: id3, quantity: 3, recordedAt: '2026-01-05T12:00:00Z' },
  },
];
