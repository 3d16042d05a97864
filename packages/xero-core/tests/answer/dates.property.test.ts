import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryClient, type Row } from '../support/library.ts';
import { answering } from '../support/recorder.ts';

const netMinimum = -62_135_596_800_000;
const netMaximum = 253_402_300_799_999;
const day = 86_400_000;

const milliseconds = fc.integer({ min: netMinimum + day, max: netMaximum - day });
const offsetMinutes = fc.integer({ min: -12 * 60, max: 14 * 60 });

function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes);
  const [hours, rest] = [Math.floor(absolute / 60), absolute % 60];
  return `${minutes < 0 ? '-' : '+'}${[hours, rest].map((part) => String(part).padStart(2, '0')).join('')}`;
}

async function decoded(wire: string): Promise<Row> {
  const book = { Published: wire, UpdatedDateUTC: wire };
  return libraryClient(answering({ Books: [book] })).books.get('1');
}

test('the milliseconds of an instant are those that were sent', async () => {
  await fc.assert(
    fc.asyncProperty(milliseconds, async (ms) => {
      const { UpdatedDateUTC, Published } = await decoded(`/Date(${ms})/`);
      expect(Date.parse(String(UpdatedDateUTC))).toBe(ms);
      expect(Date.parse(`${String(Published)}T00:00:00Z`)).toBe(Math.floor(ms / day) * day);
    }),
  );
});

test('an offset moves the day, and never the instant', async () => {
  await fc.assert(
    fc.asyncProperty(milliseconds, offsetMinutes, async (ms, minutes) => {
      const book = await decoded(`/Date(${ms}${offsetText(minutes)})/`);
      const local = ms + minutes * 60_000;
      expect(Date.parse(String(book['UpdatedDateUTC']))).toBe(ms);
      expect(Date.parse(`${String(book['Published'])}T00:00:00Z`)).toBe(
        Math.floor(local / day) * day,
      );
    }),
  );
});

test('an ISO instant means the same in any zone it is written in', async () => {
  await fc.assert(
    fc.asyncProperty(milliseconds, offsetMinutes, async (ms, minutes) => {
      const whole = Math.floor(ms / 1000) * 1000;
      const local = new Date(whole + minutes * 60_000).toISOString().slice(0, 19);
      const book = await decoded(`${local}${offsetText(minutes)}`);
      expect(Date.parse(String(book['UpdatedDateUTC']))).toBe(whole);
      expect(book['Published']).toBe(local.slice(0, 10));
    }),
  );
});

test('whatever the milliseconds are, a day and an instant have their form, or the text stays', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
      offsetMinutes,
      async (ms, minutes) => {
        const wire = `/Date(${ms}${offsetText(minutes)})/`;
        const book = await decoded(wire);
        if (book['Published'] !== wire) expect(book['Published']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (book['UpdatedDateUTC'] !== wire) {
          expect(book['UpdatedDateUTC']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
        }
      },
    ),
  );
});

test('what comes close to a date is read as by the definition of its form, or stays', async () => {
  const part = fc.constantFrom(
    ...'0123456789+-() /'.split(''),
    '0000',
    '1300',
    '17697',
    'Date',
    '(',
  );
  const near = fc
    .tuple(fc.constantFrom('/Date(', '/Date(-', 'Date('), fc.array(part, { maxLength: 8 }))
    .map(([start, parts]) => `${start}${parts.join('')})/`);
  await fc.assert(
    fc.asyncProperty(near, async (wire) => {
      const form = /^\/Date\((-?\d+)(?:([+-])(\d\d)(\d\d))?\)\/$/.exec(wire);
      const [, ms, sign, hours, minutes] = form ?? [];
      const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
      const text = (at: number) => {
        const date = new Date(at);
        const year = date.getUTCFullYear();
        return year >= 0 && year <= 9999 ? date.toISOString() : undefined;
      };
      const day = text(Number(ms) + offset * 60_000)?.slice(0, 10);
      expect(await decoded(wire)).toEqual({
        Published: day ?? wire,
        UpdatedDateUTC: text(Number(ms)) ?? wire,
      });
    }),
    { numRuns: 2000 },
  );
});
