import type { JsonValue } from '../../handler.ts';
import type { AccountingBooks } from '../books/books.ts';
import type { AdvanceRow, AllocationRow, CreditNoteRow, Plain, Source } from '../books/rows.ts';
import { shown } from '../money/decimal.ts';
import { type Resource, rowOf } from '../resource.ts';
import { today, withWireDates } from '../wire/dates.ts';
import {
  type AccountingHandler,
  type AccountingRequest,
  changing,
  enveloped,
  reasons,
} from '../wire/envelope.ts';
import { check, notFound, Refused, validationFault } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { elementsOf } from '../writes/write.ts';
import { presentAllocation } from './credit-parts.ts';
import { settle } from './settlement.ts';

type Credit = CreditNoteRow | AdvanceRow;

/** PUT of allocations: a credit goes to invoices. */
export function allocate<Row extends Credit>(
  resource: Resource<Row>,
  kind: Source['kind'],
): AccountingHandler {
  return changing((request) => {
    const id = resource.id(rowOf(request, resource));
    const each = request.query.get('summarizeErrors') === 'false';
    const records = elementsOf(request.body, 'Allocations').map((input): Plain => {
      try {
        const row = request.state.journal.attempt(() => allocateOne(request, input, { kind, id }));
        return {
          ...presentAllocation(request.state, row),
          ...(each && { StatusAttributeString: 'OK' }),
        };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return { ...input.json, ...reasons(error), StatusAttributeString: 'ERROR' };
      }
    });
    const refused = records.filter((record) => record['HasErrors'] === true);
    if (!each && refused.length > 0) throw validationFault(refused as readonly JsonValue[]);
    return enveloped(request, 'Allocations', records);
  });
}

function allocateOne(request: AccountingRequest, input: Fields, source: Source): AllocationRow {
  const { state: books, now } = request;
  const credit = creditOf(books, source);
  const target = input.object('Invoice');
  const invoiceId = target?.name('InvoiceID');
  const number = target?.name('InvoiceNumber');
  const invoice =
    invoiceId === undefined
      ? books.invoices.find('number', `ACCREC ${number}`)[0]
      : books.invoices.get(invoiceId);
  if (invoice === undefined) throw new Refused(`There is no invoice '${invoiceId ?? number}'.`);
  const Amount = input.number('Amount') ?? 0;
  check([
    Amount <= 0 && 'The Amount of an allocation is more than 0.',
    credit.Status !== 'AUTHORISED' && `A credit with status ${credit.Status} cannot be allocated.`,
    invoice.Status !== 'AUTHORISED' &&
      `An invoice with status ${invoice.Status} takes no allocation.`,
    invoice.Contact.ContactID !== credit.Contact.ContactID &&
      'A credit goes to invoices of the same contact.',
    isSale(credit.Type) !== (invoice.Type === 'ACCREC') &&
      `A credit of type ${credit.Type} cannot go to an invoice of type ${invoice.Type}.`,
    Amount > credit.RemainingCredit &&
      `The amount ${shown(Amount)} exceeds the remaining credit ${shown(credit.RemainingCredit)}.`,
    Amount > invoice.AmountDue &&
      `The amount ${shown(Amount)} exceeds the amount due ${shown(invoice.AmountDue)}.`,
  ]);
  const row = books.allocations.save({
    AllocationID: request.newId(),
    source,
    Invoice: { InvoiceID: invoice.InvoiceID },
    Amount,
    Date: input.day('Date') ?? today(now),
  });
  settleBoth(books, row);
  return row;
}

/** DELETE of an allocation: the credit is free again. */
export function deallocate<Row extends Credit>(resource: Resource<Row>): AccountingHandler {
  return changing((request) => {
    const { allocations } = request.state;
    const row = allocations.get(request.params['AllocationID'] ?? '');
    if (row?.source.id !== resource.id(rowOf(request, resource))) throw notFound();
    allocations.remove(row.AllocationID);
    settleBoth(request.state, row);
    const deleted = {
      AllocationId: row.AllocationID,
      Date: row.Date,
      Invoice: [],
      IsDeleted: true,
    };
    return { status: 200, body: withWireDates(deleted) };
  });
}

function creditOf(books: AccountingBooks, { kind, id }: Source): Credit {
  return kind === 'creditNotes' ? books.creditNotes.known(id) : books[kind].known(id);
}

function isSale(type: Credit['Type']): boolean {
  return type === 'ACCRECCREDIT' || type.startsWith('RECEIVE');
}

function settleBoth(books: AccountingBooks, { source, Invoice }: AllocationRow): void {
  settle(books, source);
  settle(books, { kind: 'invoices', id: Invoice.InvoiceID });
}
