import type { StateContext } from '../../handler.ts';
import { savePayment } from '../banking/payments.ts';
import { type AccountingBooks, emptyBooks } from '../books/books.ts';
import type { InvoiceRow, Plain } from '../books/rows.ts';
import { saveContact } from '../contacts/contacts.ts';
import { saveContactGroup } from '../contacts/groups.ts';
import { saveInvoice } from '../documents/invoices.ts';
import { rounded } from '../money/decimal.ts';
import type { Work } from '../resource.ts';
import { classes } from '../settings/accounts.ts';
import { saveItem } from '../settings/items.ts';
import { saveTrackingCategory } from '../settings/tracking.ts';
import { addDays, today } from '../wire/dates.ts';
import { Fields } from '../wire/fields.ts';
import { customers, expenses, items, suppliers, works } from './names.ts';
import { chartOfAccounts, currencies, taxes } from './settings.ts';

/** A day, in milliseconds. */
const day = 86_400_000;

/** The books of a small firm that has traded for a while; the same seed gives the same books. */
export function demoOrganisation(context: StateContext): AccountingBooks {
  const { organisation, now, random } = context;
  const books = emptyBooks(organisation, now - 400 * day);
  const newId = () => context.newId();
  const work: Work = { books, now, clientId: 'demo', decimals: 4, newId };
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  books.journal.run(now - 200 * day, () => {
    openSettings(work);
    openContacts(work);
  });
  for (let age = 180; age >= 0; age -= 6) {
    books.journal.run(now - age * day, () => trade({ ...work, now: now - age * day }, pick));
  }
  return books;
}

function openSettings(work: Work): void {
  const { books, newId } = work;
  const { countryCode, baseCurrency } = books.organisation;
  const { rates, sales, purchases } = taxes[countryCode];
  for (const [TaxType, Name, Rate] of rates) {
    const components = [{ Name: 'Tax', Rate, IsCompound: false }];
    books.taxRates.save({ TaxType, Name, Status: 'ACTIVE', ReportTaxType: 'NONE', components });
  }
  for (const { code, name, type, tax, system, takesPayments = false } of chartOfAccounts) {
    books.accounts.save({
      AccountID: newId(),
      Code: code,
      Name: name,
      Type: type,
      Class: classes[type],
      Status: 'ACTIVE',
      TaxType: { sales, purchases, none: 'NONE' }[tax],
      CurrencyCode: type === 'BANK' ? baseCurrency : undefined,
      EnablePaymentsToAccount: takesPayments,
      SystemAccount: system,
      HasAttachments: false,
      UpdatedDateUTC: '',
      plain:
        type === 'BANK' ? { BankAccountNumber: `12-3456-00${code}`, BankAccountType: 'BANK' } : {},
    });
  }
  for (const [Code, Description] of Object.entries(currencies))
    books.currencies.save({ Code, Description });
  for (const [Code, Name, price, cost] of items) {
    const SalesDetails = { UnitPrice: price, AccountCode: '200' };
    const PurchaseDetails = { UnitPrice: cost, AccountCode: '310' };
    saveItem(
      work,
      fields({ Code, Name, Description: Name, SalesDetails, PurchaseDetails }),
      undefined,
    );
  }
  const region = saveTrackingCategory(work, fields({ Name: 'Region' }), undefined);
  const options = ['Harbour', 'Hills', 'Old Town'].map((Name) => ({
    TrackingOptionID: newId(),
    Name,
    Status: 'ACTIVE' as const,
  }));
  books.trackingCategories.save({ ...region, options });
  books.brandingThemes.save({
    BrandingThemeID: newId(),
    Name: 'Standard',
    SortOrder: 0,
    CreatedDateUTC: books.createdAt,
  });
  books.users.save({
    UserID: newId(),
    EmailAddress: 'ilse.brandt@demo.example',
    FirstName: 'Ilse',
    LastName: 'Brandt',
    IsSubscriber: true,
    OrganisationRole: 'STANDARD',
    UpdatedDateUTC: '',
  });
}

function openContacts(work: Work): void {
  for (const [Name, FirstName, LastName] of [...customers, ...suppliers]) {
    const EmailAddress =
      `${FirstName}.${LastName}@${Name.replaceAll(' ', '-')}.example`.toLowerCase();
    saveContact(work, fields({ Name, FirstName, LastName, EmailAddress }), undefined);
  }
  const group = saveContactGroup(work, fields({ Name: 'Fleets' }), undefined);
  const contactIds = [...work.books.contacts.all()].slice(0, 3).map((row) => row.ContactID);
  work.books.contactGroups.save({ ...group, contactIds });
}

type Pick = <Value>(values: readonly Value[]) => Value | undefined;

/** A day's business: something sold, something bought, some of it paid. */
function trade(work: Work, pick: Pick): void {
  const { now } = work;
  const days = { Date: today(now), DueDate: addDays(today(now), 14) };
  const status = pick([
    'DRAFT',
    'SUBMITTED',
    'AUTHORISED',
    'AUTHORISED',
    'AUTHORISED',
    'AUTHORISED',
  ]);
  const done = { Description: pick(works), Quantity: pick([1, 1, 2, 3]), AccountCode: '200' };
  const sale = saveInvoice(
    work,
    fields({
      Type: 'ACCREC',
      Contact: { Name: pick(customers)?.[0] },
      ...days,
      Status: status,
      Reference: pick(['', 'By telephone', 'Standing order']),
      LineItems: [
        { ...done, UnitAmount: pick([45, 80, 120.5, 240]) },
        { ItemCode: pick(items)?.[0], Quantity: pick([1, 2, 4]) },
      ],
    }),
    undefined,
  );
  const [Description, AccountCode] = pick(expenses) ?? [];
  const bill = saveInvoice(
    work,
    fields({
      Type: 'ACCPAY',
      Contact: { Name: pick(suppliers)?.[0] },
      InvoiceNumber: `B-${days.Date.replaceAll('-', '')}`,
      ...days,
      Status: 'AUTHORISED',
      LineAmountTypes: 'Inclusive',
      LineItems: [{ Description, AccountCode, UnitAmount: pick([64.2, 118, 310.75]) }],
    }),
    undefined,
  );
  if (sale.Status === 'AUTHORISED') pay(work, sale, pick([0, 0.5, 1, 1]) ?? 0);
  if (pick([true, false])) pay(work, bill, 1);
}

function pay(work: Work, { InvoiceID, AmountDue }: InvoiceRow, part: number): void {
  const Amount = rounded(AmountDue * part);
  if (Amount === 0) return;
  savePayment(
    work,
    fields({ Invoice: { InvoiceID }, Account: { Code: '090' }, Amount }),
    undefined,
  );
}

function fields(json: Plain): Fields {
  return new Fields(json, '');
}
