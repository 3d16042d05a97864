import { answerFromSchema } from '../from-schema/answer-from-schema.ts';
import { isPlain } from '../from-schema/conform.ts';
import type { ApiAnswer, ApiRequest, FamilyModule, JsonValue } from '../handler.ts';

/** The Projects API: what is sent has other names than what is answered; the rest follows the schemas. */
export const projects: FamilyModule<undefined> = {
  family: 'projects',
  createState: () => undefined,
  handlers: {
    createProject: (request) => answerProject(request, { status: 'INPROGRESS' }),
    updateProject: (request) => answerProject(request, {}),
    createTask: (request) => answerFromSchema(withFields(request, { status: 'ACTIVE' })),
    createTimeEntry: (request) =>
      answerFromSchema(
        withFields(request, {
          status: 'ACTIVE',
          dateEnteredUtc: new Date(request.now).toISOString(),
        }),
      ),
  },
};

async function answerProject(
  request: ApiRequest<undefined>,
  fields: Readonly<Record<string, JsonValue>>,
): Promise<ApiAnswer> {
  const amount = isPlain(request.body) ? request.body['estimateAmount'] : undefined;
  const currency = request.organisation.baseCurrency;
  const estimate =
    typeof amount === 'number' ? { estimate: { currency, value: amount } } : undefined;
  return await answerFromSchema(withFields(request, { ...fields, ...estimate }));
}

function withFields(
  request: ApiRequest<undefined>,
  fields: Readonly<Record<string, JsonValue>>,
): ApiRequest<undefined> {
  return isPlain(request.body) ? { ...request, body: { ...request.body, ...fields } } : request;
}
