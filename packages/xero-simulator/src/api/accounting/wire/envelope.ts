import { refuse } from '../../errors/refuse.ts';
import type { ApiAnswer, ApiHandler, ApiRequest, JsonValue } from '../../handler.ts';
import { QueryError } from '../../query/query-error.ts';
import type { AccountingBooks } from '../books/books.ts';
import type { Plain } from '../books/rows.ts';
import { withWireDates } from './dates.ts';
import { Fault, Refused, validationFault } from './faults.ts';

export type AccountingRequest = ApiRequest<AccountingBooks>;
export type AccountingHandler = ApiHandler<AccountingBooks>;

/** Answers with records, in the envelope that all of the Accounting API shares. */
export function enveloped(
  request: AccountingRequest,
  collection: string,
  records: readonly Plain[],
  extra: Plain = {},
): ApiAnswer {
  return {
    status: 200,
    body: withWireDates({
      Id: request.newId(),
      Status: 'OK',
      ProviderName: 'Simulated app',
      DateTimeUTC: `/Date(${request.now})/`,
      ...extra,
      [collection]: records as readonly JsonValue[],
    }),
  };
}

/** A handler that only looks. */
export function reading(handler: AccountingHandler): AccountingHandler {
  return (request) => answered(() => handler(request));
}

/** A handler that changes the books: wholly or, if it ends in an error, not at all. */
export function changing(handler: (request: AccountingRequest) => ApiAnswer): AccountingHandler {
  return (request) =>
    answered(() => {
      const { journal } = request.state;
      const { result, changes } = journal.run(request.now, () => handler(request));
      for (const change of changes) request.changed(change);
      return result;
    });
}

function answered<Answer>(work: () => Answer): Answer | ApiAnswer {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) return error.answer;
    if (error instanceof QueryError) {
      return refuse('accounting', 'bad-query', { message: error.message });
    }
    if (error instanceof Refused) return validationFault([reasons(error)]).answer;
    throw error;
  }
}

/** What is added to an element that was refused. */
export function reasons({ messages }: Refused): Plain {
  return { HasErrors: true, ValidationErrors: messages.map((Message) => ({ Message })) };
}
