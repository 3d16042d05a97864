/** One reason for which Xero refused a record. */
export interface ValidationErrorDetail {
  readonly message: string;
  /** Position of the record among those sent, where Xero says it. */
  readonly elementIndex?: number;
  /** The field, where Xero names it. */
  readonly field?: string;
}

/**
 * The reasons in an error body as a flat list, from any of the forms in which Xero's APIs give
 * them: accounting elements, payroll problems, model state, field errors, lists and problem details.
 */
export function validationErrorsOf(body: unknown): ValidationErrorDetail[] {
  if (Array.isArray(body)) return body.flatMap(problemDetail);
  if (!isRecord(body)) return [];
  const elements = arrayOf(body['Elements'] ?? body['items'] ?? records(body));
  const found = [
    ...elements.flatMap((element, elementIndex) => elementErrors(element, elementIndex)),
    ...arrayOf(recordOf(body['problem'])['invalidFields']).flatMap(namedField),
    ...modelState(recordOf(body['modelState'])),
    ...arrayOf(body['fieldValidationErrors']).flatMap(fieldError),
    ...arrayOf(body['resourceValidationErrors']).flatMap(fieldError),
  ];
  return found.length > 0 ? found : problemDetail(recordOf(body['problem'] ?? body));
}

/** The records that payroll AU echoes under the name of their resource. */
function records(body: Record<string, unknown>): unknown {
  const [, found] =
    Object.entries(body).find(([key, value]) => Array.isArray(value) && !/Errors$/.test(key)) ?? [];
  return found;
}

/** The reasons that one element of a batch carries. */
export function elementErrors(element: unknown, elementIndex: number): ValidationErrorDetail[] {
  const messages = new Set(nestedMessages(element));
  return [...messages].map((message) => ({ message, elementIndex }));
}

function nestedMessages(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(nestedMessages);
  if (!isRecord(value)) return [];
  const own = arrayOf(value['ValidationErrors']).flatMap((error) =>
    text(recordOf(error)['Message']),
  );
  const feed = [value['error'], ...arrayOf(value['errors'])].flatMap((error) =>
    text(recordOf(error)['detail'] ?? recordOf(error)['title']),
  );
  const below = Object.entries(value)
    .filter(([key]) => key !== 'ValidationErrors' && key !== 'error' && key !== 'errors')
    .flatMap(([, child]) => nestedMessages(child));
  return [...own, ...feed, ...below];
}

function namedField(error: unknown): ValidationErrorDetail[] {
  const { name, reason } = recordOf(error);
  return text(reason).map((message) => ({ message, ...field(name) }));
}

function fieldError(error: unknown): ValidationErrorDetail[] {
  const { fieldName, localisedMessage, detail } = recordOf(error);
  return text(localisedMessage ?? detail).map((message) => ({ message, ...field(fieldName) }));
}

function modelState(state: Record<string, unknown>): ValidationErrorDetail[] {
  return Object.entries(state).flatMap(([name, messages]) =>
    arrayOf(messages).flatMap((message) =>
      text(message).map((reason) => ({ message: reason, field: name })),
    ),
  );
}

function problemDetail(problem: unknown): ValidationErrorDetail[] {
  const record = recordOf(problem);
  const message = record['detail'] ?? record['Detail'] ?? record['Message'] ?? record['message'];
  return text(message ?? record['title'] ?? record['Title']).map((reason) => ({ message: reason }));
}

function field(name: unknown): { field?: string } {
  return typeof name === 'string' && name !== '' ? { field: name } : {};
}

function text(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function arrayOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
