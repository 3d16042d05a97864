/** Numbers and ids that are the same in every run of the same seed. */
export interface Random {
  /** From 0 to 1, without 1. */
  number(): number;
  /** A UUID. */
  id(): string;
  /** So many hexadecimal digits. */
  hex(length: number): string;
}

/** Mulberry32: 32 bits of state are plenty for test data, and it is quick. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;

  function number(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function hex(length: number): string {
    let digits = '';
    while (digits.length < length) {
      digits += Math.floor(number() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
    }
    return digits.slice(0, length);
  }

  function id(): string {
    const digits = hex(31);
    const variant = '89ab'.charAt(Math.floor(number() * 4));
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(12, 15)}`,
      `${variant}${digits.slice(15, 18)}`,
      digits.slice(18, 30),
    ].join('-');
  }

  return { number, id, hex };
}
