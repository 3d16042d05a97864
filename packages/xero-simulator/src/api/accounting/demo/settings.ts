import type { AccountType } from '@acme/gen-accounting';
import type { Organisation } from '../../handler.ts';

type Country = Organisation['countryCode'];

interface CountryTaxes {
  /** What sales and purchases are taxed with, unless a line says otherwise. */
  readonly sales: string;
  readonly purchases: string;
  /** Type, name and per cent of each rate. */
  readonly rates: readonly (readonly [string, string, number])[];
}

const free = [
  ['NONE', 'Tax Exempt', 0],
  ['EXEMPTOUTPUT', 'Sales without tax', 0],
  ['EXEMPTEXPENSES', 'Expenses without tax', 0],
] as const;

export const taxes: Readonly<Record<Country, CountryTaxes>> = {
  AU: {
    sales: 'OUTPUT',
    purchases: 'INPUT',
    rates: [
      ['OUTPUT', 'GST on Income', 10],
      ['INPUT', 'GST on Expenses', 10],
      ['BASEXCLUDED', 'BAS Excluded', 0],
      ...free,
    ],
  },
  GB: {
    sales: 'OUTPUT2',
    purchases: 'INPUT2',
    rates: [
      ['OUTPUT2', '20% (VAT on Income)', 20],
      ['INPUT2', '20% (VAT on Expenses)', 20],
      ['RROUTPUT', '5% (VAT on Income)', 5],
      ['RRINPUT', '5% (VAT on Expenses)', 5],
      ['ZERORATEDOUTPUT', 'Zero Rated Income', 0],
      ['ZERORATEDINPUT', 'Zero Rated Expenses', 0],
      ...free,
    ],
  },
  NZ: {
    sales: 'OUTPUT2',
    purchases: 'INPUT2',
    rates: [
      ['OUTPUT2', '15% GST on Income', 15],
      ['INPUT2', '15% GST on Expenses', 15],
      ['ZERORATED', 'Zero Rated', 0],
      ...free,
    ],
  },
  US: {
    sales: 'OUTPUT',
    purchases: 'NONE',
    rates: [['OUTPUT', 'Tax on Sales', 8.25], ['INPUT', 'Tax on Purchases', 8.25], ...free],
  },
};

export interface DemoAccount {
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
  readonly tax: 'sales' | 'purchases' | 'none';
  readonly system?: string | undefined;
  readonly takesPayments?: boolean | undefined;
}

export const chartOfAccounts: readonly DemoAccount[] = [
  { code: '090', name: 'Everyday Account', type: 'BANK', tax: 'none' },
  { code: '091', name: 'Savings Account', type: 'BANK', tax: 'none' },
  { code: '200', name: 'Sales', type: 'REVENUE', tax: 'sales' },
  { code: '220', name: 'Repairs', type: 'REVENUE', tax: 'sales' },
  { code: '260', name: 'Other Revenue', type: 'OTHERINCOME', tax: 'sales' },
  { code: '270', name: 'Interest Income', type: 'OTHERINCOME', tax: 'none' },
  { code: '310', name: 'Cost of Goods Sold', type: 'DIRECTCOSTS', tax: 'purchases' },
  { code: '400', name: 'Advertising', type: 'EXPENSE', tax: 'purchases' },
  { code: '404', name: 'Bank Fees', type: 'EXPENSE', tax: 'none' },
  { code: '420', name: 'Entertainment', type: 'EXPENSE', tax: 'none' },
  { code: '429', name: 'General Expenses', type: 'EXPENSE', tax: 'purchases' },
  { code: '445', name: 'Light, Power, Heating', type: 'EXPENSE', tax: 'purchases' },
  { code: '469', name: 'Rent', type: 'EXPENSE', tax: 'purchases' },
  { code: '477', name: 'Wages and Salaries', type: 'EXPENSE', tax: 'none' },
  { code: '489', name: 'Telephone and Internet', type: 'EXPENSE', tax: 'purchases' },
  { code: '493', name: 'Travel', type: 'EXPENSE', tax: 'purchases' },
  { code: '610', name: 'Accounts Receivable', type: 'CURRENT', tax: 'none', system: 'DEBTORS' },
  { code: '630', name: 'Inventory', type: 'INVENTORY', tax: 'none' },
  { code: '710', name: 'Workshop Equipment', type: 'FIXED', tax: 'purchases' },
  { code: '800', name: 'Accounts Payable', type: 'CURRLIAB', tax: 'none', system: 'CREDITORS' },
  { code: '820', name: 'Sales Tax', type: 'CURRLIAB', tax: 'none', system: 'GST' },
  { code: '860', name: 'Rounding', type: 'CURRLIAB', tax: 'none', system: 'ROUNDING' },
  { code: '880', name: 'Owner Drawings', type: 'EQUITY', tax: 'none', takesPayments: true },
  {
    code: '960',
    name: 'Retained Earnings',
    type: 'EQUITY',
    tax: 'none',
    system: 'RETAINEDEARNINGS',
  },
];

export const currencies: Readonly<Record<string, string>> = {
  AUD: 'Australian Dollar',
  GBP: 'British Pound',
  NZD: 'New Zealand Dollar',
  USD: 'United States Dollar',
  EUR: 'Euro',
};
