import fc, { type Arbitrary } from 'fast-check';
import type { Values } from './described-condition.ts';

/** What could end a text, start another condition, or be mistaken for either. */
const fragments = [
  '"',
  '""',
  '\\',
  '\\"',
  "'",
  "''",
  '“',
  '”',
  '＂',
  '%22',
  '&quot;',
  '\\u0022',
  ' AND ',
  ' OR ',
  '&&',
  '||',
  '==',
  '!=',
  '(',
  ')',
  ',',
  '.ToLower()',
  'Guid("',
  'null',
  'true',
  '1==1',
  '--',
  '/*',
  '\0',
  '\n',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ud800',
  'É',
  'ß',
  '😀',
];

/** Any text, most of them ill-meant. */
export const anyText: Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''));

/** Quotes and backslashes, control characters, line separators, half a surrogate pair. */
const unsendable = /["\\\p{Cc}\u2028\u2029\p{Cs}]/gu;

/** Whether a text can stand in a filter: no escape is known to work in it. */
export function isSendable(text: string): boolean {
  return text.search(unsendable) === -1;
}

/** The instant as text without a zone, with `Z`, or with an offset. */
const offsets: readonly [zone: string, minutes: number][] = [
  ['', 0],
  ['Z', 0],
  ['+13:00', 780],
  ['-09:30', -570],
];
const instant = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9000-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const instantText = fc
  .tuple(instant, fc.constantFrom(...offsets), fc.constantFrom(16, 19, 23))
  .map(([at, [zone, minutes], length]) => {
    const local = new Date(at.getTime() + minutes * 60_000);
    return local.toISOString().slice(0, length) + zone;
  });

/** Any value that fields take. */
export const anyValues: Values = {
  text: anyText.map((text) => text.replace(unsendable, '')),
  number: fc.oneof(
    fc.integer(),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100),
    fc.double({ noNaN: true, min: -1e20, max: 1e20 }).filter((one) => !String(one).includes('e')),
  ),
  guid: fc.uuid(),
  date: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  instant: fc.oneof(instant, instantText),
};
