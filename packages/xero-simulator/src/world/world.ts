import { Books } from '../api/books.ts';
import { AnswerCache } from '../api/gate/answer-cache.ts';
import { LimitBook } from '../api/gate/limit-book.ts';
import { CodeBook } from '../identity/codes.ts';
import { ConnectionBook } from '../identity/connections.ts';
import { GrantBook } from '../identity/grants.ts';
import type { Settings } from '../settings.ts';
import { type Random, seededRandom } from './random.ts';

/** All that requests change; `reset()` puts a new one in its place. */
export interface World {
  readonly random: Random;
  /** For what must not disturb the ids of records. */
  readonly asideRandom: Random;
  readonly codes: CodeBook;
  readonly grants: GrantBook;
  readonly connections: ConnectionBook;
  readonly books: Books;
  readonly limits: LimitBook;
  readonly answers: AnswerCache;
  /** Tenant ids of organisations that are offline. */
  readonly offline: Set<string>;
}

export function newWorld(settings: Settings): World {
  const asideRandom = seededRandom(settings.seed + 1);
  const random = seededRandom(settings.seed);
  return {
    random,
    asideRandom,
    codes: new CodeBook(settings, asideRandom),
    grants: new GrantBook(settings, asideRandom),
    connections: new ConnectionBook(asideRandom),
    books: new Books(settings, random),
    limits: new LimitBook(settings),
    answers: new AnswerCache(settings),
    offline: new Set(),
  };
}
