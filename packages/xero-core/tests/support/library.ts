// What calls load when they need it is loaded before: a file takes real time, for which no simulated
// clock waits.
import '../../src/call/send-many.ts';
import '../../src/request/upload.ts';
import '../../src/where/compile-filters.ts';
import { createClient, type FamilyDefinition } from '../../src/client.ts';
import type {
  Batch,
  Call,
  ClientOptions,
  Download,
  ItemStream,
  ListCall,
  XeroSession,
} from '../../src/index.ts';

/** A record as it stands in an answer or a body; these tests look at the wire, not at types. */
export type Row = Record<string, unknown>;

/** An invented family, with one operation of each kind that the runtime knows. */
export const library: FamilyDefinition = {
  api: { name: 'library', baseUrl: 'https://library.example/api/1.0', tenanted: true },
  operations: {
    books: {
      list: { id: 'getBooks', path: '/Books', take: 'Books*', of: 'Book', paging: 'pageSize' },
      get: { id: 'getBook', path: '/Books/{BookID}', take: 'Books[0]', of: 'Book', unitdp: true },
      create: {
        id: 'createBooks',
        http: 'PUT',
        path: '/Books',
        send: 'Books[]',
        take: 'Books[0]',
        of: 'Book',
        many: true,
        summarizes: true,
      },
      upsert: {
        id: 'updateOrCreateBooks',
        http: 'POST',
        path: '/Books',
        send: 'Books[]',
        take: 'Books[0]',
        of: 'Book',
        many: true,
      },
      update: {
        id: 'updateBook',
        http: 'POST',
        path: '/Books/{BookID}',
        send: '',
        take: '',
        of: 'Book',
      },
      patch: {
        id: 'patchBook',
        http: 'PATCH',
        path: '/Books/{BookID}',
        send: '[]',
        take: 'empty',
      },
      delete: { id: 'deleteBook', http: 'DELETE', path: '/Books/{BookID}', take: 'empty' },
      withdraw: {
        id: 'withdrawBook',
        http: 'DELETE',
        path: '/Books/{BookID}',
        take: 'Books[0]',
      },
      removeLoans: {
        id: 'deleteBookLoans',
        http: 'DELETE',
        path: '/Books/{BookID}/Loans',
        take: 'empty',
      },
      archive: {
        id: 'archiveBook',
        http: 'POST',
        path: '/Books/{BookID}',
        constant: { Status: 'ARCHIVED' },
        take: 'Books[0]',
        of: 'Book',
      },
      pdf: {
        id: 'getBookAsPdf',
        path: '/Books/{BookID}/pdf',
        take: 'binary',
        accept: 'application/pdf',
      },
      covers: {
        get: { id: 'getCover', path: '/Books/{BookID}/Covers/{FileName}', take: 'binary' },
        upload: {
          id: 'createCover',
          http: 'PUT',
          path: '/Books/{BookID}/Covers/{FileName}',
          send: 'binary',
          take: 'Covers[0]',
        },
      },
    },
    loans: {
      list: { id: 'getLoans', path: '/Loans', take: 'Loans*', paging: 'offset', by: 'Number' },
      all: { id: 'getAllLoans', path: '/Loans/All', take: 'Loans[]' },
      summary: { id: 'getLoanSummary', path: '/Loans/Summary', take: 'result.summary' },
      get: { id: 'getLoan', path: '/Loans/{LoanID}', take: 'loan', of: 'Loan' },
    },
    shelves: {
      list: { id: 'getShelves', path: '/Shelves', take: '*', of: 'Shelf' },
      // A hundred rows a page, and nothing that says how many there are.
      history: { id: 'getShelfHistory', path: '/Shelves/History', take: '*', paging: 'page' },
    },
    // Sorted by the id when iterated.
    members: {
      list: {
        id: 'getMembers',
        path: '/Members',
        take: 'Members*',
        paging: 'pageSize',
        byIds: true,
        key: 'MemberID',
        byKey: true,
      },
    },
    // With an id of their own, and no quick order by it.
    visits: {
      list: { id: 'getVisits', path: '/Visits', take: 'Visits*', paging: 'page', key: 'VisitID' },
    },
    documents: {
      list: { id: 'getDocuments', path: '/Documents', take: 'Items*', paging: 'pagesize' },
      upload: {
        id: 'uploadDocument',
        http: 'POST',
        path: '/Documents',
        send: 'multipart',
        take: '',
      },
    },
  },
  models: {
    Book: { Published: 'date', UpdatedDateUTC: 'date-time', Loans: '#Loan', Sequel: '#Book' },
    Loan: { LoanedOn: 'date', ReturnedAt: 'date-time', Renewals: 'date', Book: '#Book' },
    Shelf: '#Book',
  },
};

/** The same family for an API that knows no organisations. */
export const untenanted: FamilyDefinition = {
  ...library,
  api: { ...library.api, tenanted: false },
};

/** The methods of {@link library}, loosely typed, so that a test can pass what types forbid. */
export interface LibraryClient {
  readonly books: {
    list(options?: unknown): ListCall<Row>;
    get(id: unknown, options?: unknown): Call<Row>;
    create(book: unknown, options?: unknown): Call<Row>;
    createMany(books: unknown, options?: unknown): Call<Batch<Row, Row>>;
    upsert(book: unknown, options?: unknown): Call<Row>;
    upsertMany(books: unknown, options?: unknown): Call<Batch<Row, Row>>;
    update(id: unknown, book: unknown, options?: unknown): Call<Row>;
    patch(id: unknown, book: unknown, options?: unknown): Call<undefined>;
    delete(id: unknown, options?: unknown): Call<undefined>;
    withdraw(id: unknown, options?: unknown): Call<Row>;
    removeLoans(id: unknown, options?: unknown): Call<undefined>;
    archive(id: unknown, options?: unknown): Call<Row>;
    pdf(id: unknown, options?: unknown): Call<Download>;
    readonly covers: {
      get(id: unknown, fileName: unknown, options?: unknown): Call<Download>;
      upload(id: unknown, fileName: unknown, file: unknown, options?: unknown): Call<Row>;
    };
  };
  readonly loans: {
    list(options?: unknown): ListCall<Row>;
    all(options?: unknown): Call<Row[]>;
    summary(options?: unknown): Call<unknown>;
    get(id: unknown, options?: unknown): Call<Row>;
  };
  readonly shelves: {
    list(options?: unknown): ListCall<Row>;
    history(options?: unknown): ListCall<Row>;
  };
  readonly members: {
    list(options?: unknown): ListCall<Row>;
    listByIds(ids: unknown, options?: unknown): ItemStream<Row>;
  };
  readonly visits: {
    list(options?: unknown): ListCall<Row>;
  };
  readonly documents: {
    list(options?: unknown): ListCall<Row>;
    upload(name: unknown, file: unknown, options?: unknown): Call<Row>;
  };
}

/** The access token of {@link session}. */
export const token = 'token-of-ada';

/** A session whose token is never refused. */
export const session: XeroSession = {
  accessToken: async () => token,
  tenantId: 'tenant-of-ada',
};

/** A client of the invented family. */
export function libraryClient(
  options: ClientOptions,
  over: { readonly session?: XeroSession; readonly family?: FamilyDefinition } = {},
): LibraryClient {
  return createClient<LibraryClient>(over.family ?? library, over.session ?? session, options);
}
