import { guid, type Invoice, invoiceOf } from './invoice.ts';

/** What the demo server keeps in memory, in the form that goes over the wire. */
export interface Organisation {
  readonly OrganisationID: string;
  readonly Name: string;
  readonly contacts: readonly { readonly ContactID: string; readonly Name: string }[];
  readonly accounts: readonly { readonly Code: string; readonly TaxType: string }[];
  readonly invoices: Invoice[];
}

/** The day on which the demo takes place, whatever the calendar says: its data never changes. */
export const today = '2026-11-23';

const people = [
  ['Harbour Light Café', 'Aroha', 'Ngata'],
  ['Kowhai Street School', 'Peter', 'Lindqvist'],
  ['Northern Tramping Club', 'Mei', 'Tanaka'],
  ['Old Mill Brewing', 'Josef', 'Adler'],
  ['Rata Physiotherapy', 'Sina', 'Leota'],
  ['Southerly Sails', 'Fergus', 'Boyd'],
  ['Three Bays Property Care', 'Lucia', 'Moreno'],
  ['Wharf Road Books', 'Hugh', 'Penrose'],
] as const;

const chart = [
  ['200', 'Furniture sales', 'REVENUE', 'OUTPUT2'],
  ['210', 'Repairs', 'REVENUE', 'OUTPUT2'],
  ['260', 'Delivery', 'OTHERINCOME', 'OUTPUT2'],
  ['310', 'Timber and fittings', 'DIRECTCOSTS', 'INPUT2'],
  ['400', 'Market stalls', 'EXPENSE', 'INPUT2'],
  ['610', 'Debtors', 'CURRENT', 'NONE'],
] as const;

const goods = [
  ['Oak shelf, oiled', '200', 185],
  ['Folding stool', '200', 64.9],
  ['Repair, per hour', '210', 92],
  ['Delivery in town', '260', 28.5],
  ['Workbench, 1.8 m', '200', 749.95],
] as const;

/** The demo organisation, the same every time: 8 contacts, 6 accounts, 130 sales invoices. */
export function demoOrganisation(): Organisation {
  const contacts = people.map(([Name, FirstName, LastName], index) => ({
    ...{ ContactID: guid(2, index + 1), ContactStatus: 'ACTIVE', Name, FirstName, LastName },
    EmailAddress: `${FirstName}@customer${index + 1}.example`.toLowerCase(),
  }));
  const accounts = chart.map(([Code, Name, Type, TaxType], index) => ({
    ...{ AccountID: guid(3, index + 1), Code, Name, Type, TaxType, Status: 'ACTIVE' },
  }));
  const invoices = Array.from({ length: 130 }, (_, index) => {
    const { ContactID, Name } = at(contacts, index * 5 + (index % 3));
    const Status = statusOf(index);
    const day = addDays('2026-05-04', Math.floor(index * 1.55));
    return invoiceOf({
      count: index + 1,
      Type: 'ACCREC',
      Status,
      Contact: { ContactID, Name },
      Reference: index % 4 === 0 ? `Order ${1000 + index}` : '',
      day,
      dueDay: addDays(day, 20),
      changedDay: day,
      LineAmountTypes: 'Exclusive',
      lines: Array.from({ length: 1 + (index % 3) }, (_, place) => {
        const [Description, AccountCode, UnitAmount] = at(goods, index + place * 2);
        const Quantity = 1 + ((index * 7 + place * 3) % 9) / 2;
        return { Description, AccountCode, UnitAmount, Quantity, TaxType: 'OUTPUT2' };
      }),
      paid: Status === 'PAID' ? 1 : Status === 'AUTHORISED' && index % 6 === 0 ? 0.3 : 0,
    });
  });
  return {
    OrganisationID: guid(1, 1),
    Name: 'Tui Lane Workshop Ltd',
    contacts,
    accounts,
    invoices,
  };
}

function statusOf(index: number): string {
  if (index >= 118) return index < 124 ? 'SUBMITTED' : 'DRAFT';
  if (index >= 80 || index % 13 === 5) return 'AUTHORISED';
  return index % 17 === 0 ? 'VOIDED' : 'PAID';
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
