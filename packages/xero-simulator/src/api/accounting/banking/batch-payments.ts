import type { BatchPaymentRow } from '../books/rows.ts';
import { batchPayment as entity } from '../lists/entities.ts';
import { sum } from '../money/decimal.ts';
import { type Resource, rowOf, viewOf, type Work, workOf } from '../resource.ts';
import { startOfDay, today } from '../wire/dates.ts';
import {
  type AccountingHandler,
  type AccountingRequest,
  changing,
  enveloped,
} from '../wire/envelope.ts';
import { check, notFound } from '../wire/faults.ts';
import { Fields } from '../wire/fields.ts';
import { elementsOf } from '../writes/write.ts';
import { paymentAccountOf } from './bank-accounts.ts';
import { savePayment, undone } from './payments.ts';

export const batchPayments: Resource<BatchPaymentRow> = {
  collection: 'BatchPayments',
  idField: 'BatchPaymentID',
  entity,
  table: (books) => books.batchPayments,
  id: (row) => row.BatchPaymentID,
  present: ({ Account, paymentIds, plain, ...row }, { books }) => {
    const { AccountID, Code, Name } = books.accounts.known(Account.AccountID);
    return {
      ...plain,
      ...row,
      Account: { AccountID, Code, Name },
      DateString: startOfDay(row.Date),
      Amount: row.TotalAmount,
      IsReconciled: false,
      Payments: paymentIds.map((id) => {
        const { PaymentID, Amount, of } = books.payments.known(id);
        return { PaymentID, Amount, Invoice: { InvoiceID: of.id } };
      }),
    };
  },
};

const plain = ['Particulars', 'Code', 'Details', 'Narrative'];

/** One payment in the bank for several invoices, all of them sales or all of them bills. */
export function createBatchPayment(work: Work, input: Fields): BatchPaymentRow {
  const { books } = work;
  const account = paymentAccountOf(work, input.object('Account'));
  const day = input.day('Date') ?? today(work.now);
  const inputs = input.list('Payments') ?? [];
  check([inputs.length === 0 && 'A batch payment needs Payments.']);
  const rows = inputs.map(({ json }) =>
    savePayment(
      work,
      new Fields({ Date: day, ...json, Account: { AccountID: account.AccountID } }, ''),
      undefined,
    ),
  );
  const types = new Set(rows.map((row) => row.PaymentType));
  const Type = types.has('ACCRECPAYMENT') ? 'RECBATCH' : 'PAYBATCH';
  check([types.size > 1 && 'The invoices of a batch are all sales or all bills.']);
  const batch = books.batchPayments.save({
    BatchPaymentID: work.newId(),
    Type,
    Status: 'AUTHORISED',
    Account: { AccountID: account.AccountID },
    Date: day,
    TotalAmount: sum(rows.map(({ Amount }) => Amount)),
    Reference: input.text('Reference') ?? '',
    paymentIds: rows.map(({ PaymentID }) => PaymentID),
    UpdatedDateUTC: '',
    plain: input.only(plain),
  });
  const { BatchPaymentID } = batch;
  for (const row of rows) books.payments.save({ ...row, BatchPaymentID });
  return batch;
}

/** POST with an id in the body. */
export const deleteBatchPaymentByBody: AccountingHandler = changing((request) => {
  const [input] = elementsOf(request.body, 'BatchPayments');
  const row = request.state.batchPayments.get(input.name('BatchPaymentID') ?? '');
  if (row === undefined) throw notFound();
  return deleted(request, input, row);
});

/** POST to the batch's own address. */
export const deleteBatchPayment: AccountingHandler = changing((request) => {
  const [input] = elementsOf(request.body, 'BatchPayments');
  return deleted(request, input, rowOf(request, batchPayments));
});

function deleted(request: AccountingRequest, input: Fields, row: BatchPaymentRow) {
  const { books } = workOf(request);
  check([
    input.text('Status') !== 'DELETED' &&
      'Of a batch payment only the Status can be changed, to DELETED.',
    row.Status === 'DELETED' && 'The batch payment is deleted already.',
  ]);
  for (const id of row.paymentIds) undone(books, books.payments.known(id));
  const saved = books.batchPayments.save({ ...row, Status: 'DELETED' });
  return enveloped(request, 'BatchPayments', [batchPayments.present(saved, viewOf(request))]);
}
