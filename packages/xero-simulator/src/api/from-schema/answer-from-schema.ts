import { refuse } from '../errors/refuse.ts';
import type { ApiAnswer, ApiRequest } from '../handler.ts';
import { QueryError } from '../query/query-error.ts';
import { purposeOf } from './purpose.ts';
import { purposes } from './purposes.ts';
import { type Work, workOf } from './work.ts';

/**
 * Answers an operation for which no family module has a handler: what was created is kept, listed and
 * found again; what never was is made up from the schema, with one record in every collection.
 */
export async function answerFromSchema(request: ApiRequest): Promise<ApiAnswer> {
  const work = await workOf(request);
  const lacking = missingParameter(work);
  if (lacking !== undefined) {
    const facts = { message: `The parameter ${lacking} is required.`, field: lacking };
    return refuse(request.family, 'validation', facts);
  }
  try {
    return purposes[purposeOf(work)](work);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return refuse(request.family, 'bad-query', { message: error.message });
  }
}

function missingParameter({ request, route }: Work): string | undefined {
  return Object.entries(route.query ?? {}).find(
    ([name, { required }]) => required && !request.query.has(name),
  )?.[0];
}
