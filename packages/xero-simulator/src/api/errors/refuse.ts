import type { ApiAnswer, Family, JsonValue } from '../handler.ts';

/** Why a family does not do what it is asked. */
export type RefusalKind = 'validation' | 'bad-data' | 'bad-query' | 'not-implemented';

export interface RefusalFacts {
  readonly message: string;
  /** The field that is wrong, where there is one. */
  readonly field?: string | undefined;
}

const numbers: Readonly<Record<RefusalKind, [number, string]>> = {
  validation: [10, 'ValidationException'],
  'bad-data': [14, 'PostDataInvalidException'],
  'bad-query': [16, 'QueryParseException'],
  'not-implemented': [20, 'ApiMethodNotImplementedException'],
};

/** An error in the shape of a family: each has one of its own. */
export function refuse(family: Family, kind: RefusalKind, facts: RefusalFacts): ApiAnswer {
  const status = kind === 'not-implemented' ? 501 : 400;
  return { status, body: bodyOf(family, kind, status, facts) };
}

/** 400 of the accounting API where an organisation has very many records. */
export function highVolume(resource: string): ApiAnswer {
  const Message = `Your request is not filtering ${resource} efficiently, given the extremely high volume for this organisation.`;
  return { status: 400, body: { ErrorNumber: 51, Type: 'HighVolumeException', Message } };
}

function bodyOf(
  family: Family,
  kind: RefusalKind,
  status: number,
  { message, field }: RefusalFacts,
): JsonValue {
  switch (family) {
    case 'accounting':
    case 'payroll-au': {
      const [ErrorNumber, Type] = numbers[kind];
      return { ErrorNumber, Type, Message: message };
    }
    case 'payroll-au-v2':
    case 'payroll-nz':
    case 'payroll-uk':
      return payrollProblem(status, message, field);
    case 'projects':
      return {
        message: 'The request is invalid.',
        modelState: { [`model.${field ?? 'Request'}`]: [message] },
      };
    case 'files':
      return [{ type: 'Validation', title: 'Validation failure', detail: message }];
    case 'assets':
      return assetsProblem(message, field);
    default:
      return { type: 'invalid-request', title: 'Invalid Request', status, detail: message };
  }
}

function payrollProblem(status: number, message: string, field: string | undefined): JsonValue {
  const title = status === 501 ? 'NotImplemented' : 'BadRequest';
  const invalidFields = field === undefined ? null : [{ name: field, reason: message }];
  return {
    id: null,
    providerName: null,
    dateTimeUTC: null,
    httpStatusCode: title,
    pagination: null,
    problem: {
      type: 'application/problem+json',
      title,
      status,
      detail: field === undefined ? message : 'Validation error occurred.',
      instance: null,
      invalidFields,
      invalidObjects: null,
    },
  };
}

function assetsProblem(message: string, field: string | undefined): JsonValue {
  const error = 'http://common.service.xero.com/errors/validation';
  const fields = {
    fieldName: field ?? '',
    valueProvided: '',
    localisedMessage: message,
    type: `${error}/field`,
    title: 'Validation Error',
    detail: message,
  };
  return {
    resourceValidationErrors: [],
    fieldValidationErrors: field === undefined ? [] : [fields],
    type: error,
    title: field === undefined ? message : 'The resource update failed validation.',
    detail: 'Validation Errors',
  };
}
