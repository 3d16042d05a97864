import type { ApiAnswer, JsonValue } from '../../handler.ts';
import type { Plain } from '../books/rows.ts';
import { record } from '../parts/history-log.ts';
import { type Resource, rowOf, viewOf, type Work, workOf } from '../resource.ts';
import {
  type AccountingHandler,
  type AccountingRequest,
  changing,
  enveloped,
  reasons,
} from '../wire/envelope.ts';
import { noDataFault, Refused, validationFault } from '../wire/faults.ts';
import { Fields } from '../wire/fields.ts';

/**
 * Puts an element into the books, as a new record or in the place of one.
 *
 * @throws Refused where Xero's checks do not let it in.
 */
export type Save<Row> = (work: Work, input: Fields, before: Row | undefined) => Row;

/** Finds the record that an element is about, if there is one. */
export type Find<Row> = (work: Work, input: Fields) => Row | undefined;

/** PUT of many: each becomes a new record. */
export function create<Row extends object>(
  resource: Resource<Row>,
  save: Save<Row>,
): AccountingHandler {
  return changing((request) => saveAll(request, resource, save, () => undefined));
}

/** POST of many: an element with the id of a record changes it, others become new ones. */
export function upsert<Row extends object>(
  resource: Resource<Row>,
  save: Save<Row>,
  alike: Find<Row> = () => undefined,
): AccountingHandler {
  return changing((request) =>
    saveAll(request, resource, save, (work, input) => {
      const id = input.name(resource.idField);
      if (id === undefined) return alike(work, input);
      const row = resource.table(work.books).get(id);
      if (row === undefined) throw new Refused(`There is no ${resource.entity.name} ${id}.`);
      return row;
    }),
  );
}

/** POST to one record's own address. */
export function update<Row extends object>(
  resource: Resource<Row>,
  save: Save<Row>,
): AccountingHandler {
  return changing((request) => {
    const before = rowOf(request, resource);
    return saveAll(request, resource, save, () => before);
  });
}

/** What becomes of one element. */
type Outcome<Row> = { readonly row: Row } | { readonly refused: Plain };

function saveAll<Row extends object>(
  request: AccountingRequest,
  resource: Resource<Row>,
  save: Save<Row>,
  find: Find<Row>,
): ApiAnswer {
  const work = workOf(request);
  const outcomes = elementsOf(request.body, resource.collection).map((input): Outcome<Row> => {
    try {
      return { row: work.books.journal.attempt(() => saveOne(work, resource, save, find, input)) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { refused: { ...echoed(input, resource.idField), ...reasons(error) } };
    }
  });
  return answerFor(request, resource, outcomes);
}

function saveOne<Row extends object>(
  work: Work,
  resource: Resource<Row>,
  save: Save<Row>,
  find: Find<Row>,
  input: Fields,
): Row {
  const before = find(work, input);
  const row = save(work, input, before);
  record(work, resource.id(row), before === undefined ? 'Created' : 'Edited');
  return row;
}

/** All or nothing, unless the client asked for each element's own fate. */
function answerFor<Row extends object>(
  request: AccountingRequest,
  resource: Resource<Row>,
  outcomes: readonly Outcome<Row>[],
): ApiAnswer {
  const each = request.query.get('summarizeErrors') === 'false';
  const refused = outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused] : []));
  if (!each && refused.length > 0) throw validationFault(refused as readonly JsonValue[]);
  const view = viewOf(request);
  const records = outcomes.map((outcome) =>
    'refused' in outcome
      ? { ...outcome.refused, StatusAttributeString: 'ERROR' }
      : { ...resource.present(outcome.row, view), ...(each && { StatusAttributeString: 'OK' }) },
  );
  return enveloped(request, resource.collection, records);
}

/** An element as it came; one that is not in the books has an id of zeros. */
function echoed(input: Fields, idField: string): Plain {
  return { [idField]: '00000000-0000-0000-0000-000000000000', ...input.json };
}

/** The elements of a body: a list under the collection's name, a bare list, or one alone. */
export function elementsOf(
  body: JsonValue | undefined,
  collection: string,
): readonly [Fields, ...Fields[]] {
  if (body === undefined || body === null) throw noDataFault('The body holds nothing to process.');
  const wrapped = (body as Plain)[collection];
  const content = wrapped ?? body;
  const list: readonly JsonValue[] = Array.isArray(content) ? content : [content];
  const [first, ...rest] = list.map(
    (element, at) => new Fields(element, wrapped === undefined ? '' : `${collection}[${at}]`),
  );
  if (first === undefined) throw noDataFault(`The body holds no ${collection} to process.`);
  return [first, ...rest];
}
