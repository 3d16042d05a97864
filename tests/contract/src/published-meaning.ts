import {
  answersWithManyOfAParent,
  answersWithTheOnlyOne,
  dealsWithAll,
} from './published-corrections.ts';
import { envelopeOf } from './published-envelope.ts';
import type { PublishedOperation } from './published-operations.ts';

/**
 * What an answer is to a user.
 *
 * - `collection`: some page of many.
 * - `all`: a list that belongs together.
 * - `one`: one thing, though it may come in a list.
 */
export function meaningOf(operation: PublishedOperation): 'collection' | 'all' | 'one' {
  const { answer, document, method, operationId, path } = operation;
  if (answer === undefined || answer.contentType !== 'application/json') return 'one';
  const { kind } = envelopeOf(document, answer.schema);
  if (kind === 'bare' || kind === 'keyed') return 'one';
  if (dealsWithAll(operationId)) return 'all';
  if (method !== 'GET') return 'one';
  if (answersWithManyOfAParent(operationId)) return 'collection';
  return path.endsWith('}') || answersWithTheOnlyOne(path) ? 'one' : 'collection';
}
