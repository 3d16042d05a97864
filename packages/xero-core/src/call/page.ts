import type { PageInfo } from '../answer.ts';
import type { RateLimit } from '../rate-limit.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** How many pages and items there are, where Xero says it. */
  readonly pagination: PageInfo | undefined;
  /** What is left of Xero's limits after this page. */
  readonly rateLimit: RateLimit;
}
