import type { AccountingBooks } from '../books/books.ts';
import type { ContactRow, Plain } from '../books/rows.ts';
import { contact as entity } from '../lists/entities.ts';
import { listed } from '../lists/paging.ts';
import type { Resource, View, Work } from '../resource.ts';
import type { AccountingRequest } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { balancesOf } from './balances.ts';

export const contacts: Resource<ContactRow> = {
  collection: 'Contacts',
  idField: 'ContactID',
  entity,
  table: (books) => books.contacts,
  id: (row) => row.ContactID,
  alias: (books, number) => books.contacts.find('number', number)[0],
  present: (row, view) => presentContact(row, view),
};

/** Fields that are kept as they came. */
const plainFields = [
  'Addresses',
  'BankAccountDetails',
  'BatchPayments',
  'BrandingTheme',
  'ContactPersons',
  'DefaultCurrency',
  'AccountsPayableTaxType',
  'AccountsReceivableTaxType',
  'PaymentTerms',
  'Phones',
  'PurchasesDefaultAccountCode',
  'PurchasesDefaultLineAmountType',
  'PurchasesTrackingCategories',
  'SalesDefaultAccountCode',
  'SalesDefaultLineAmountType',
  'SalesTrackingCategories',
  'TaxNumber',
  'TaxNumberType',
  'Website',
  'XeroNetworkKey',
];

/** What `summaryOnly` and unpaged lists leave out. */
const onlyInDetail = new Set([
  'BatchPayments',
  'BrandingTheme',
  'ContactPersons',
  'PaymentTerms',
  'PurchasesTrackingCategories',
  'SalesTrackingCategories',
  'Website',
  'XeroNetworkKey',
]);

function presentContact({ plain, ...row }: ContactRow, { books, detail, now }: View): Plain {
  if (detail === 'summary') {
    const { HasAttachments: _, ...light } = row;
    return light;
  }
  const kept = { Addresses: [], Phones: [], ...plain };
  if (detail === 'brief') {
    const brief = Object.entries(kept).filter(([name]) => !onlyInDetail.has(name));
    return { ...Object.fromEntries(brief), ...row };
  }
  return {
    ContactPersons: [],
    ...kept,
    ...row,
    ContactGroups: groupsOf(books, row.ContactID),
    Balances: balancesOf(books, row.ContactID, now),
    HasValidationErrors: false,
  };
}

function groupsOf(books: AccountingBooks, contactId: string): readonly Plain[] {
  return [...books.contactGroups.all()]
    .filter(({ contactIds }) => contactIds.includes(contactId))
    .map(({ ContactGroupID, Name, Status }) => ({ ContactGroupID, Name, Status }));
}

/** A contact inside another record. */
export function presentContactOf(
  { ContactID }: { readonly ContactID: string },
  { books, detail }: View,
): Plain {
  const { plain, Name, ContactStatus, FirstName, LastName, EmailAddress, ...row } =
    books.contacts.known(ContactID);
  if (detail !== 'full') return { ContactID, Name };
  const { Addresses = [], Phones = [] } = plain;
  const { IsSupplier, IsCustomer } = row;
  const texts = { Name, ContactStatus, FirstName, LastName, EmailAddress };
  return { ContactID, ...texts, Addresses, Phones, IsSupplier, IsCustomer };
}

export function saveContact(work: Work, input: Fields, before: ContactRow | undefined): ContactRow {
  const { books } = work;
  const Name = input.name('Name') ?? before?.Name;
  const ContactNumber = input.name('ContactNumber') ?? before?.ContactNumber;
  const isOther = (row: ContactRow | undefined) =>
    row !== undefined && row.ContactID !== before?.ContactID;
  const EmailAddress = input.text('EmailAddress') ?? before?.EmailAddress;
  check([
    Name === undefined && 'A contact needs a Name.',
    (Name ?? '').length > 255 && 'The Name of a contact has 255 characters at most.',
    (ContactNumber ?? '').length > 50 && 'A ContactNumber has 50 characters at most.',
    Boolean(EmailAddress) &&
      !/^\S+@\S+\.\S+$/.test(EmailAddress ?? '') &&
      `'${EmailAddress}' is no email address.`,
    isOther(activeContactNamed(books, Name)) && `The contact name '${Name}' is in use already.`,
    ContactNumber !== undefined &&
      isOther(books.contacts.find('number', ContactNumber)[0]) &&
      `The contact number '${ContactNumber}' is in use already.`,
  ]);
  return books.contacts.save({
    ContactID: before?.ContactID ?? work.newId(),
    Name: Name ?? '',
    ContactStatus:
      input.choice('ContactStatus', ['ACTIVE', 'ARCHIVED', 'GDPRREQUEST']) ??
      before?.ContactStatus ??
      'ACTIVE',
    ContactNumber,
    AccountNumber: input.text('AccountNumber') ?? before?.AccountNumber,
    FirstName: input.text('FirstName') ?? before?.FirstName,
    LastName: input.text('LastName') ?? before?.LastName,
    CompanyNumber: input.text('CompanyNumber') ?? before?.CompanyNumber,
    EmailAddress,
    IsSupplier: before?.IsSupplier ?? false,
    IsCustomer: before?.IsCustomer ?? false,
    HasAttachments: before?.HasAttachments ?? false,
    UpdatedDateUTC: '',
    plain: { ...before?.plain, ...input.only(plainFields) },
  });
}

function activeContactNamed(books: AccountingBooks, name: string | undefined) {
  if (name === undefined) return undefined;
  return books.contacts.find('name', name).find((row) => row.ContactStatus === 'ACTIVE');
}

/** POST takes a contact of the same number or name for the same contact. */
export function contactAlike({ books }: Work, input: Fields): ContactRow | undefined {
  const number = input.name('ContactNumber');
  const numbered = number === undefined ? undefined : books.contacts.find('number', number)[0];
  return numbered ?? activeContactNamed(books, input.name('Name'));
}

/**
 * The contact of a document: by id, number or name; one with a new name is added.
 *
 * @returns undefined where the document names none.
 * @throws Refused where there is none of the id, or it is archived.
 */
export function contactFor(work: Work, input: Fields | undefined): ContactRow | undefined {
  const id = input?.name('ContactID');
  const row = id === undefined ? undefined : work.books.contacts.get(id);
  const found = row ?? (input && id === undefined ? contactAlike(work, input) : undefined);
  check([
    id !== undefined && row === undefined && `There is no contact ${id}.`,
    found?.ContactStatus === 'ARCHIVED' && `The contact '${found.Name}' is archived.`,
  ]);
  if (found !== undefined || id !== undefined || !input?.has('Name')) return found;
  return saveContact(work, input, undefined);
}

/** Says on a contact that we sell to or buy from it, which is no change of the contact's own. */
export function markTrading(work: Work, contactId: string, side: 'sales' | 'purchases'): void {
  const row = work.books.contacts.known(contactId);
  const flag = side === 'sales' ? 'IsCustomer' : 'IsSupplier';
  if (!row[flag]) work.books.contacts.save({ ...row, [flag]: true }, true);
}

/** What `GET /Contacts` alone filters by. */
export function keepsContact({ query }: AccountingRequest): (row: ContactRow) => boolean {
  const ids = listed(query, 'IDs');
  const archived = query.get('includeArchived') === 'true';
  const term = query.get('searchTerm')?.toLowerCase();
  return (row) =>
    (archived || row.ContactStatus !== 'ARCHIVED') &&
    (ids === undefined || ids.has(row.ContactID)) &&
    (!term || searched(row).some((text) => text?.toLowerCase().includes(term)));
}

function searched(row: ContactRow): readonly (string | undefined)[] {
  const { Name, FirstName, LastName, ContactNumber, CompanyNumber, EmailAddress } = row;
  return [Name, FirstName, LastName, ContactNumber, CompanyNumber, EmailAddress];
}
