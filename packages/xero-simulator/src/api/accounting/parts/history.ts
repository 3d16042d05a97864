import type { HistoryRow } from '../books/rows.ts';
import { workOf } from '../resource.ts';
import type { AccountingHandler } from '../wire/envelope.ts';
import { changing, enveloped, reading } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import { elementsOf } from '../writes/write.ts';
import { historyOf, record } from './history-log.ts';
import type { Parent } from './parent.ts';

/** The history of a parent's records, under the operation ids that Xero gave the two. */
export function historyHandlers(
  parent: Parent,
  listId: string,
  createId: string,
): Record<string, AccountingHandler> {
  return {
    [listId]: reading((request) => {
      const id = parent.idOf(request);
      return enveloped(request, 'HistoryRecords', historyOf(request.state, id).map(present));
    }),
    [createId]: changing((request) => {
      const id = parent.idOf(request);
      const notes = elementsOf(request.body, 'HistoryRecords').map((input) => {
        const details = input.name('Details');
        check([
          details === undefined && 'A history note needs Details.',
          (details ?? '').length > 2500 && 'A history note has 2,500 characters at most.',
        ]);
        record(workOf(request), id, 'Note', details);
        return historyOf(request.state, id)[0];
      });
      const lines = notes.flatMap((note) => (note === undefined ? [] : [present(note)]));
      return enveloped(request, 'HistoryRecords', lines);
    }),
  };
}

function present(line: HistoryRow['records'][number]) {
  return { ...line, DateUTCString: line.DateUTC.slice(0, 19) };
}
