import type { FilterTable } from '../../src/index.ts';

/** Filters of an invented family, with one field of each kind. */
export const filters: FilterTable = {
  fields: {
    Book: {
      BookID: 'guid',
      Published: 'date',
      UpdatedDateUTC: 'date-time',
      Author: '#Author',
      Sequel: '#Book',
    },
    Author: { AuthorID: 'guid', Shelf: '#Shelf' },
  },
  optimised: {
    Book: { Status: '', BookID: 'or', Published: 'range', 'Author.Name': '' },
    Shelf: {},
  },
};
