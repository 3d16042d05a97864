import { type Invoice, invoiceOf, type LineInput } from './invoice.ts';
import { type Organisation, today } from './organisation.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds an invoice to the organisation, or gives the reasons why it cannot be. */
export function createInvoice(organisation: Organisation, sent: JsonObject): Invoice | string[] {
  const reasons: string[] = [];
  const refuse = (reason: string) => reasons.push(reason);
  const contact = contactOf(organisation, sent['Contact'], refuse);
  const Status = oneOf(sent, 'Status', ['DRAFT', 'SUBMITTED', 'AUTHORISED'], refuse);
  const tax = oneOf(sent, 'LineAmountTypes', ['Exclusive', 'Inclusive', 'NoTax'], refuse);
  if (sent['Type'] === undefined) refuse('Type is missing');
  const Type = oneOf(sent, 'Type', ['ACCREC', 'ACCPAY'], refuse);
  const lines = linesOf(organisation, sent['LineItems'], refuse);
  if (Status !== 'DRAFT') {
    if (sent['DueDate'] === undefined) refuse(`An invoice that is ${Status} needs a DueDate`);
    if (lines.length === 0) refuse(`An invoice that is ${Status} needs a line`);
    if (lines.some((line) => !line.AccountCode)) refuse(`${Status} lines need an AccountCode`);
  }
  const day = dayOf(sent, 'Date', refuse);
  const dueDay = dayOf(sent, 'DueDate', refuse);
  if (!contact || reasons.length > 0) return reasons;
  const invoice = invoiceOf({
    count: organisation.invoices.length + 1,
    Type,
    Status,
    Contact: { ContactID: contact.ContactID, Name: contact.Name },
    Reference: String(sent['Reference'] ?? ''),
    day,
    dueDay,
    changedDay: today,
    LineAmountTypes: tax,
    lines,
    paid: 0,
  });
  organisation.invoices.push(invoice);
  return invoice;
}

type Refuse = (reason: string) => void;

function contactOf({ contacts }: Organisation, sent: unknown, refuse: Refuse) {
  const { ContactID: id, Name: name } = isObject(sent) ? sent : {};
  const found = contacts.find((contact) => contact.ContactID === id || contact.Name === name);
  if (id === undefined && name === undefined) refuse('The invoice has no contact');
  else if (!found) refuse(`There is no contact '${id ?? name}'`);
  return found;
}

function linesOf({ accounts }: Organisation, sent: unknown, refuse: Refuse): LineInput[] {
  const lines = Array.isArray(sent) ? sent.filter(isObject) : [];
  return lines.map(({ AccountCode: code, ...line }) => {
    const account = accounts.find(({ Code }) => Code === code);
    const AccountCode = code === undefined ? undefined : String(code);
    if (code !== undefined && !account) refuse(`There is no account with the code '${code}'`);
    const Quantity = Number(line['Quantity'] ?? 1);
    const UnitAmount = Number(line['UnitAmount'] ?? 0);
    if (Number.isNaN(Quantity * UnitAmount)) refuse('Quantity and UnitAmount are numbers');
    const TaxType = String(line['TaxType'] ?? account?.TaxType ?? 'NONE');
    return {
      Description: String(line['Description'] ?? ''),
      AccountCode,
      Quantity,
      UnitAmount,
      TaxType,
    };
  });
}

function oneOf(sent: JsonObject, field: string, values: readonly string[], refuse: Refuse): string {
  const value = sent[field] ?? values[0];
  if (!values.includes(String(value))) refuse(`${field} '${value}' is not one of ${values}`);
  return String(value);
}

function dayOf(sent: JsonObject, field: string, refuse: Refuse): string {
  const day = String(sent[field] ?? today);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay) refuse(`${field} '${day}' is not a day of the form YYYY-MM-DD`);
  return day;
}
