import { answerFromSchema } from '../from-schema/answer-from-schema.ts';
import { isPlain } from '../from-schema/conform.ts';
import type { ApiAnswer, ApiRequest, FamilyModule, JsonValue } from '../handler.ts';

/** The Projects API: what is sent has other names than what is answered; the rest follows the schemas. */
export const projects: FamilyModule<undefined> = {
  family: 'projects',
  createState: () => undefined,
  handlers: {
    createProject: answerProject,
    updateProject: answerProject,
    createTimeEntry: (request) => {
      const dateEnteredUtc = new Date(request.now).toISOString();
      return answerFromSchema(withFields(request, { dateEnteredUtc }));
    },
  },
};

async function answerProject(request: ApiRequest<undefined>): Promise<ApiAnswer> {
  const value = isPlain(request.body) ? request.body['estimateAmount'] : undefined;
  const estimate = { currency: request.organisation.baseCurrency, value };
  const fields = typeof value === 'number' ? { estimate } : {};
  return await answerFromSchema(withFields(request, fields));
}

function withFields(
  request: ApiRequest<undefined>,
  fields: Readonly<Record<string, JsonValue>>,
): ApiRequest<undefined> {
  return isPlain(request.body) ? { ...request, body: { ...request.body, ...fields } } : request;
}
