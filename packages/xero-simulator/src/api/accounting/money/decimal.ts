import Big from 'big.js';

/** Sums amounts without binary arithmetic: 0.1 and 0.2 are 0.3. */
export function sum(amounts: Iterable<number>): number {
  let total = new Big(0);
  for (const amount of amounts) total = total.plus(amount);
  return total.toNumber();
}

export function minus(amount: number, ...others: readonly number[]): number {
  return others.reduce((rest, other) => rest.minus(other), new Big(amount)).toNumber();
}

/** Rounds to a number of decimal places, halves away from zero. */
export function rounded(amount: number | Big, places = 2): number {
  return new Big(amount).round(places, Big.roundHalfUp).toNumber();
}

export function decimal(amount: number): Big {
  return new Big(amount);
}

/** An amount as people read it, `12.50`. */
export function shown(amount: number): string {
  return new Big(amount).toFixed(2);
}
