/** A line of an invoice on the wire, before its amounts are worked out. */
export interface LineInput {
  readonly Description: string;
  readonly Quantity: number;
  readonly UnitAmount: number;
  readonly AccountCode: string | undefined;
  readonly TaxType: string;
}

/** What an invoice is made of before its amounts are worked out. */
export interface InvoiceInput {
  /** Counts the invoices of the organisation, from 1. */
  readonly count: number;
  readonly Type: string;
  readonly Status: string;
  readonly Contact: { readonly ContactID: string; readonly Name: string };
  readonly Reference: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly dueDay: string;
  readonly changedDay: string;
  readonly LineAmountTypes: string;
  readonly lines: readonly LineInput[];
  /** Which part of the total is paid, from 0 to 1. */
  readonly paid: number;
}

/** An invoice as it goes over the wire. */
export interface Invoice extends Pick<InvoiceInput, 'Type' | 'Status' | 'Contact' | 'Reference'> {
  readonly InvoiceID: string;
  readonly InvoiceNumber: string;
  readonly DateString: string;
  readonly Date: string;
  readonly DueDateString: string;
  readonly DueDate: string;
  readonly LineAmountTypes: string;
  readonly LineItems: readonly (LineInput & { LineAmount: number; TaxAmount: number })[];
  readonly SubTotal: number;
  readonly TotalTax: number;
  readonly Total: number;
  readonly AmountDue: number;
  readonly AmountPaid: number;
  readonly CurrencyCode: 'NZD';
  readonly UpdatedDateUTC: string;
}

/** An id of the demo's data: what it is the id of, and its number. */
export function guid(kind: number, count: number): string {
  return `0000000${kind}-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

const taxPercent: Readonly<Record<string, number>> = { OUTPUT2: 15, INPUT2: 15 };

/** Works out an invoice in whole cents, each line for itself, and gives it Xero's wire form. */
export function invoiceOf(input: InvoiceInput): Invoice {
  const { count, day, dueDay, changedDay, lines, paid, ...given } = input;
  const inclusive = given.LineAmountTypes === 'Inclusive';
  const priced = lines.map((line) => {
    const amount = Math.round(line.Quantity * Math.round(line.UnitAmount * 100));
    const percent = given.LineAmountTypes === 'NoTax' ? 0 : (taxPercent[line.TaxType] ?? 0);
    return {
      line,
      amount,
      tax: Math.round((amount * percent) / (inclusive ? 100 + percent : 100)),
    };
  });
  const tax = priced.reduce((sum, line) => sum + line.tax, 0);
  const amounts = priced.reduce((sum, line) => sum + line.amount, 0);
  const total = inclusive ? amounts : amounts + tax;
  const paidCents = Math.floor(total * paid);
  return {
    ...given,
    InvoiceID: guid(4, count),
    InvoiceNumber: `INV-${String(count).padStart(4, '0')}`,
    DateString: `${day}T00:00:00`,
    Date: msDate(Date.parse(day)),
    DueDateString: `${dueDay}T00:00:00`,
    DueDate: msDate(Date.parse(dueDay)),
    LineItems: priced.map(({ line, amount, tax }, place) => ({
      ...{ LineItemID: guid(5, count * 10 + place), ...line },
      ...{ LineAmount: amount / 100, TaxAmount: tax / 100 },
    })),
    SubTotal: (total - tax) / 100,
    TotalTax: tax / 100,
    Total: total / 100,
    AmountDue: given.Status === 'VOIDED' ? 0 : (total - paidCents) / 100,
    AmountPaid: paidCents / 100,
    CurrencyCode: 'NZD',
    UpdatedDateUTC: msDate(Date.parse(changedDay) + count * 60_000),
  };
}

function msDate(milliseconds: number): string {
  return `/Date(${milliseconds}+0000)/`;
}
