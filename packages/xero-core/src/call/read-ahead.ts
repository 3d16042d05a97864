/** Portions of something long: how to read one, and which come next. */
export interface Portions<Place, Portion> {
  readonly first: Place;
  read(place: Place, signal: AbortSignal): Promise<Portion>;
  /** The places to read next, nearest first, as far as they are known; none after the last. */
  after(place: Place, portion: Portion): readonly Place[];
  readonly signal: AbortSignal | undefined;
}

interface Reading<Place, Portion> {
  readonly place: Place;
  readonly portion: Promise<Portion>;
}

/**
 * Portion after portion; those that come next are read while one is consumed. Whatever fails, fails
 * when it is its turn. Leaving early aborts what is under way.
 */
export async function* readAhead<Place, Portion>({
  first,
  read,
  after,
  signal,
}: Portions<Place, Portion>): AsyncGenerator<{ place: Place; portion: Portion }, void, undefined> {
  const left = new AbortController();
  const either = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const begin = (place: Place): Reading<Place, Portion> => waiting(place, read(place, either));
  const begun = [begin(first)];
  const beginNext = (place: Place, portion: Portion) => {
    try {
      const next = after(place, portion);
      if (next.length === 0) begun.length = 0;
      begun.push(...next.slice(begun.length).map(begin));
    } catch (error) {
      begun.splice(0, begun.length, waiting(place, Promise.reject(error)));
    }
  };
  try {
    for (let turn = begun.shift(); turn; turn = begun.shift()) {
      const portion = await turn.portion;
      either.throwIfAborted();
      beginNext(turn.place, portion);
      yield { place: turn.place, portion };
    }
  } finally {
    left.abort();
  }
}

/** A failure before its turn is nobody's yet, and no unhandled rejection either. */
function waiting<Place, Portion>(place: Place, portion: Promise<Portion>): Reading<Place, Portion> {
  portion.catch(() => undefined);
  return { place, portion };
}
