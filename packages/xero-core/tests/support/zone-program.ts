import { wireForms } from '../answer/wire-forms.ts';
import { libraryClient, type Row } from './library.ts';
import { recorder } from './recorder.ts';

/** What the runtime makes of dates in the zone that this program runs in. */
export interface ZoneReport {
  readonly offset: number;
  readonly decoded: Row[];
  readonly modifiedSince: (string | null)[];
  readonly query: string | undefined;
  readonly body: string | undefined;
}

const day = '2026-01-31';
const instant = new Date(Date.UTC(2026, 0, 31, 9, 30, 15, 500));
const moments: unknown[] = [
  instant,
  `${day}T09:30:15Z`,
  `${day}T09:30:15`,
  `${day}T09:30:15+13:00`,
  `${day} 09:30:15.25`,
  day,
];

const rows = wireForms.map(({ wire }) => ({ Published: wire, UpdatedDateUTC: wire }));
const wire = recorder(({ method, text }) =>
  method === 'GET' ? Response.json({ Books: rows, Loans: [] }) : new Response(text),
);
const { books, loans } = libraryClient(wire);

const decoded = (await books.list()).items;
for (const modifiedSince of moments) await books.list({ modifiedSince });
const modifiedSince = wire.sent.slice(1).map(({ headers }) => headers.get('if-modified-since'));
await loans.list({ since: instant, date: day });
// What was read is written back as it was.
await books.update('1', { Published: decoded[0]?.['Published'] });

const report: ZoneReport = {
  offset: new Date(Date.UTC(2026, 0, 31)).getTimezoneOffset(),
  decoded,
  modifiedSince,
  query: wire.sent.at(-2)?.url.search,
  body: wire.sent.at(-1)?.text,
};
process.stdout.write(JSON.stringify(report));
