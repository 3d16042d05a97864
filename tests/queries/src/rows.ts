/** An invoice as the tests' organisation keeps it. */
export interface InvoiceRow {
  readonly InvoiceID: string;
  readonly InvoiceNumber: string;
  readonly Reference: string | null;
  readonly Type: string;
  readonly Status: string;
  readonly Date: string;
  readonly DueDate: string | null;
  readonly Total: number;
  readonly AmountDue: number | null;
  readonly HasAttachments: boolean;
  readonly SentToContact: boolean | null;
  readonly BrandingThemeID: string | null;
  readonly UpdatedDateUTC: string;
  readonly Contact: {
    readonly ContactID: string;
    readonly Name: string;
    readonly EmailAddress: string | null;
    readonly IsCustomer: boolean;
    readonly ContactStatus: string;
    readonly UpdatedDateUTC: string;
    readonly BrandingTheme: {
      readonly BrandingThemeID: string;
      readonly Name: string;
      readonly SortOrder: number | null;
      readonly CreatedDateUTC: string;
    };
  };
}

const references = [
  null,
  'Order 7',
  'order 7',
  'ORDER 70',
  '',
  "O'Brien & Sons",
  'a AND b OR c==1',
  'Été (50 %)',
  'ÉTÉ',
] as const;
const names = ['Acme', 'acme ltd', 'Bäcker', 'ZEBRA Ltd', 'Émile + Co'] as const;
const statuses = ['DRAFT', 'SUBMITTED', 'DELETED', 'AUTHORISED', 'PAID', 'VOIDED'] as const;
const contactStatuses = ['ACTIVE', 'ARCHIVED', 'GDPRREQUEST'] as const;
const sent = [true, false, null] as const;

/** Two hundred invoices, always the same, in which most things are missing from some. */
export const rows: readonly InvoiceRow[] = Array.from({ length: 200 }, (_, index) => ({
  InvoiceID: guid('a', index),
  InvoiceNumber: `INV-${String(index).padStart(4, '0')}`,
  Reference: cycle(references, index),
  Type: index % 3 === 0 ? 'ACCPAY' : 'ACCREC',
  Status: cycle(statuses, index),
  Date: day(index * 2),
  DueDate: index % 7 === 0 ? null : day(index * 2 + 30),
  Total: (index % 40) * 12.25 - 49,
  AmountDue: index % 11 === 0 ? null : (index % 10) * 0.1,
  HasAttachments: index % 4 === 0,
  SentToContact: cycle(sent, index),
  BrandingThemeID: index % 5 === 0 ? null : guid('b', index % 4),
  UpdatedDateUTC: instant(index, index % 2 === 0 ? '.000' : '.350'),
  Contact: contact(index % 15),
}));

function contact(index: number): InvoiceRow['Contact'] {
  return {
    ContactID: guid('c', index),
    Name: cycle(names, index),
    EmailAddress: index % 4 === 0 ? null : `Person${index}@Example.com`,
    IsCustomer: index % 2 === 0,
    ContactStatus: cycle(contactStatuses, index),
    UpdatedDateUTC: instant(index * 5, '.000'),
    BrandingTheme: {
      BrandingThemeID: guid('b', index % 4),
      Name: cycle(names, index + 2),
      SortOrder: index % 3 === 0 ? null : index,
      CreatedDateUTC: instant(index * 3, '.000'),
    },
  };
}

function cycle<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value;
}

function guid(letter: string, index: number): string {
  return `${letter.repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

function day(index: number): string {
  return new Date(Date.UTC(2025, 10, 1 + index)).toISOString().slice(0, 10);
}

function instant(index: number, fraction: string): string {
  const at = new Date(Date.UTC(2026, 0, 1, index, (index * 7) % 60, index % 60));
  return at.toISOString().replace('.000', fraction);
}
