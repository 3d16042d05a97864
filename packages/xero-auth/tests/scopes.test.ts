import { scopes as accounting } from '@acme/xero-accounting/scopes';
import { XeroInputError } from '@acme/xero-core';
import { scopes as projects } from '@acme/xero-projects/scopes';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { scopesFor, type XeroScope, xeroScopes } from '../src/scopes.ts';

describe('scopesFor', () => {
  const cases: readonly [
    what: string,
    methods: NonNullable<Parameters<typeof ofAccounting>[0]>,
    want: readonly XeroScope[],
  ][] = [
    ['reading', ['invoices.list'], ['accounting.invoices.read']],
    ['writing', ['invoices.create'], ['accounting.invoices']],
    ['writing covers reading', ['invoices.list', 'invoices.create'], ['accounting.invoices']],
    ['many rows', ['invoices.createMany'], ['accounting.invoices']],
    ['any number of ids', ['invoices.listByIds'], ['accounting.invoices.read']],
    ['items alone', ['items.list'], ['accounting.settings.read']],
    ['items beside invoices', ['items.list', 'invoices.list'], ['accounting.invoices.read']],
    [
      'items go where something is written anyway',
      ['items.create', 'invoices.list', 'accounts.create'],
      ['accounting.invoices.read', 'accounting.settings'],
    ],
    ['what has no reading form', ['paymentServices.list'], ['paymentservices']],
    ['what has no writing form', ['journals.list'], ['accounting.journals.read']],
    [
      'what is closed, rather than what ends',
      ['receipts.list'],
      ['accounting.classicexpenses.read'],
    ],
    ['nothing', [], []],
  ];
  const ofAccounting = (methods: readonly (keyof typeof accounting)[]): XeroScope[] =>
    scopesFor({ accounting }, { accounting: methods });

  test.each(cases)('%s', (_, methods, want) => {
    expect(ofAccounting(methods)).toEqual(want);
  });

  test('of several families at once', () => {
    const families = { accounting, projects };
    const methods = {
      accounting: ['contacts.get'],
      projects: ['projects.list', 'projects.tasks.create'],
    } as const;
    expect(scopesFor(families, methods)).toEqual(['accounting.contacts.read', 'projects']);
    expect(scopesFor(families, { projects: undefined })).toEqual([]);
  });

  test('never adds offline_access by itself', () => {
    const all = Object.keys(accounting) as (keyof typeof accounting)[];
    expect(ofAccounting(all)).not.toContain('offline_access');
  });

  test('a method that does not exist is named', () => {
    const failing = () => ofAccounting(['invoice.list' as 'invoices.list']);
    expect(failing).toThrow(XeroInputError);
    expect(failing).toThrow('accounting has no method `invoice.list`');
    expect(() => ofAccounting(['constructor' as 'invoices.list'])).toThrow('`constructor`');
  });

  test('a family whose scopes were not passed is named, with the way out', () => {
    const methods = { projects: ['projects.list'] } as object;
    const failing = () => scopesFor({ accounting }, methods);
    expect(failing).toThrow(XeroInputError);
    expect(failing).toThrow('those of @acme/xero-projects/scopes');
  });
});

test('xeroScopes has every scope under its own name', () => {
  for (const [name, scope] of Object.entries(xeroScopes)) expect(scope).toBe(name);
  expect(Object.keys(xeroScopes).length).toBeGreaterThan(55);
});

describe('types', () => {
  test('XeroScope has new, unchanged and deprecated names, and no others', () => {
    expectTypeOf<'accounting.invoices.read'>().toExtend<XeroScope>();
    expectTypeOf<'offline_access'>().toExtend<XeroScope>();
    expectTypeOf<'accounting.transactions'>().toExtend<XeroScope>();
    expectTypeOf<'accounting.invoice'>().not.toExtend<XeroScope>();
    expectTypeOf<string>().not.toExtend<XeroScope>();
    expectTypeOf(xeroScopes['accounting.contacts']).toEqualTypeOf<'accounting.contacts'>();
    // @ts-expect-error no such scope
    expectTypeOf<XeroScope>(xeroScopes['accounting.invoice']);
  });

  test('scopesFor takes the methods of each family only', () => {
    expectTypeOf(scopesFor({ accounting }, { accounting: ['invoices.list'] })).toEqualTypeOf<
      XeroScope[]
    >();
    // @ts-expect-error a method of projects
    expect(() => scopesFor({ accounting }, { accounting: ['projects.list'] })).toThrow();
    // @ts-expect-error a family that was not passed
    expect(() => scopesFor({ accounting }, { projects: ['projects.list'] })).toThrow();
  });
});
