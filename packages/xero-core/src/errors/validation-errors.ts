/** One reason for which Xero refused a record. */
export interface ValidationErrorDetail {
  readonly message: string;
  /** Position of the record among those sent, where Xero says it. */
  readonly elementIndex?: number;
  /** Id of the record, such as its `InvoiceID`, where it has one. */
  readonly elementId?: string;
  /** The field, or the path to it in the record (`LineItems[0]`), where Xero names it. */
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

/** What a record has under a name, however Xero's gateway writes its capitals. */
export function member(record: Record<string, unknown>, name: string): unknown {
  const key = Object.keys(record).find((own) => own.toLowerCase() === name);
  return key === undefined ? undefined : record[key];
}

/** The records that payroll AU echoes under the name of their resource. */
function records(body: Record<string, unknown>): unknown {
  const [, found] =
    Object.entries(body).find(([key, value]) => Array.isArray(value) && !/Errors$/.test(key)) ?? [];
  return found;
}

/** The reasons that one element of a batch carries, each told once. */
export function elementErrors(element: unknown, elementIndex: number): ValidationErrorDetail[] {
  const where = { elementIndex, ...elementId(element) };
  const places = new Map<string, string>();
  for (const [message, path] of reasonsIn(element, '')) {
    if (!places.has(message)) places.set(message, path);
  }
  return [...places].map(([message, path]) => ({ message, ...where, ...field(path) }));
}

/** An element's own id stands before those of what it refers to; a new one has the empty GUID. */
function elementId(element: unknown): { elementId?: string } {
  const [, id] =
    Object.entries(recordOf(element)).find(
      ([key, value]) => /I[Dd]$|^id$/.test(key) && typeof value === 'string',
    ) ?? [];
  return typeof id === 'string' && /[^0-]/.test(id) ? { elementId: id } : {};
}

type Reason = readonly [message: string, path: string];

/** Reasons of a value and of all that it holds, with the path to where they stand. */
function reasonsIn(value: unknown, path: string): Reason[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => reasonsIn(item, `${path}[${index}]`));
  }
  if (!isRecord(value)) return [];
  const { ValidationErrors, error, errors, ...rest } = value;
  const own = arrayOf(ValidationErrors).flatMap((reason) => text(recordOf(reason)['Message']));
  const feed = [error, ...arrayOf(errors)].flatMap((reason) =>
    text(recordOf(reason)['detail'] ?? recordOf(reason)['title']),
  );
  const below = Object.entries(rest).flatMap(([key, child]) =>
    reasonsIn(child, path === '' ? key : `${path}.${key}`),
  );
  return [...[...own, ...feed].map((message): Reason => [message, path]), ...below];
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
  const message = member(record, 'detail') ?? member(record, 'message') ?? member(record, 'title');
  return text(message).map((reason) => ({ message: reason, ...pathIn(reason) }));
}

/** Where a body could not be read: Xero says it in the middle of its sentence. */
function pathIn(reason: string): { elementIndex?: number; field?: string } {
  const [, index, path] = /\bPath '(?:\w+\[(\d+)\]\.?)?([^']*)'/.exec(reason) ?? [];
  return { ...(index !== undefined && { elementIndex: Number(index) }), ...field(path) };
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
