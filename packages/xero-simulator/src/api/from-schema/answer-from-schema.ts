import { refuse } from '../errors/refuse.ts';
import type { ApiAnswer, ApiRequest } from '../handler.ts';

/** Answers an operation for which no family module has a handler. */
export function answerFromSchema(request: ApiRequest): ApiAnswer {
  return refuse(request.family, 'not-implemented', {
    message: `The simulator has no answer for ${request.operationId}.`,
  });
}
