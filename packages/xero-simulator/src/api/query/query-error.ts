/** A `where` or an `order` that cannot be read, or a parameter that means nothing. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}
