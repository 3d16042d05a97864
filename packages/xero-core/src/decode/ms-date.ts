const [plus, minus, closing, slash] = [43, 45, 41, 47];

/**
 * The milliseconds in `/Date(ms+zzzz)/`, as they are or with the offset added; NaN for any other
 * text. Read by hand: answers are full of them, and an expression takes several times as long.
 */
export function readMsDate(value: string, withOffset: boolean): number {
  const end = value.length - 2;
  if (value.charCodeAt(end) !== closing || value.charCodeAt(end + 1) !== slash) return Number.NaN;
  if (!value.startsWith('/Date(')) return Number.NaN;
  const negative = value.charCodeAt(6) === minus;
  const first = negative ? 7 : 6;
  const sign = value.charCodeAt(end - 5);
  const zoned = end - 5 > first && (sign === plus || sign === minus);
  const size = digits(value, first, zoned ? end - 5 : end);
  const milliseconds = negative ? -size : size;
  if (!zoned) return milliseconds;
  const minutes = digits(value, end - 4, end - 2) * 60 + digits(value, end - 2, end);
  const offset = (sign === minus ? -minutes : minutes) * 60_000;
  return withOffset || Number.isNaN(offset) ? milliseconds + offset : milliseconds;
}

/** The number that a stretch of digits is; NaN when there is none, or anything else. */
function digits(text: string, from: number, to: number): number {
  let number = from < to ? 0 : Number.NaN;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}
