import fc from 'fast-check';

/** Something that happens to an app of two processes. */
export type Act =
  /** A process asks for an access token, and does not wait for it. */
  | { readonly do: 'ask'; readonly who: Who }
  /** A process says that the last token it got was refused. */
  | { readonly do: 'reject'; readonly who: Who }
  | { readonly do: 'pass'; readonly minutes: number }
  /** Xero stops taking the access tokens of now, though they have not expired. */
  | { readonly do: 'refuse' }
  | { readonly do: 'lose'; readonly what: Loss }
  | { readonly do: 'fail to save'; readonly who: Who; readonly how: 'written' | 'not written' }
  | { readonly do: 'pause a save'; readonly who: Who; readonly where: Where }
  | { readonly do: 'pause a request'; readonly where: Where }
  /** Whatever is paused goes on. */
  | { readonly do: 'go on' }
  /** A process ends, and another one starts in its stead. */
  | { readonly do: 'restart'; readonly who: Who };

export type Who = 0 | 1;
export type Where = 'before' | 'after';
/** What of a refresh is lost, the request or its answer, and how. */
export type Loss = 'request' | 'answer' | 'answer, slowly' | 'answer, to a proxy';

const who = fc.constantFrom<Who>(0, 1);
const where = fc.constantFrom<Where>('before', 'after');
const loss = fc.constantFrom<Loss>('request', 'answer', 'answer, slowly', 'answer, to a proxy');
const how = fc.constantFrom('written' as const, 'not written' as const);
const is = <Name extends Act['do']>(name: Name): fc.Arbitrary<Name> => fc.constant(name);

/** Any of it, the usual more often. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof<fc.MaybeWeightedArbitrary<Act>[]>(
  { weight: 6, arbitrary: fc.record({ do: is('ask'), who }) },
  { weight: 3, arbitrary: fc.record({ do: is('reject'), who }) },
  { weight: 3, arbitrary: fc.record({ do: is('pass'), minutes: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ do: is('refuse') }) },
  { weight: 2, arbitrary: fc.record({ do: is('lose'), what: loss }) },
  { weight: 2, arbitrary: fc.record({ do: is('fail to save'), who, how }) },
  { weight: 2, arbitrary: fc.record({ do: is('pause a save'), who, where }) },
  { weight: 2, arbitrary: fc.record({ do: is('pause a request'), where }) },
  { weight: 3, arbitrary: fc.record({ do: is('go on') }) },
  { weight: 1, arbitrary: fc.record({ do: is('restart'), who }) },
);
