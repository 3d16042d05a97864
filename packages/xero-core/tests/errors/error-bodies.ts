import type { ValidationErrorDetail } from '../../src/index.ts';

/** A body as one of Xero's APIs gives it with a refusal, and what becomes of it. */
export interface ErrorBody {
  readonly name: string;
  readonly status: number;
  readonly body: unknown;
  readonly errors: readonly ValidationErrorDetail[];
  /** The sentence of reasons in the message. */
  readonly message: string;
  /** What the message says of the way out, after Xero's reasons. */
  readonly advice?: string;
}

const title = 'the title is missing';
const id = '8f1c0e1e-5a5c-4d0e-9d6a-0d6a3b1f7c11';
const noId = '00000000-0000-0000-0000-000000000000';

/** One golden body for each family of xero-platform §5, invented records inside. */
export const errorBodies: readonly ErrorBody[] = [
  {
    name: 'accounting: elements, each with its reasons',
    status: 400,
    body: {
      ErrorNumber: 10,
      Type: 'ValidationException',
      Message: 'A general sentence',
      Elements: [
        { BookID: noId, HasErrors: false, ValidationErrors: [] },
        {
          Type: 'NOVEL',
          BookID: id,
          ShelfID: 'x',
          HasErrors: true,
          ValidationErrors: [{ Message: title }],
          Author: { HasValidationErrors: true, ValidationErrors: [{ Message: 'who?' }] },
          Lines: [{}, { ValidationErrors: [{ Message: 'line is empty' }, { Message: title }] }],
        },
      ],
    },
    errors: [
      { message: title, elementIndex: 1, elementId: id },
      { message: 'who?', elementIndex: 1, elementId: id, field: 'Author' },
      { message: 'line is empty', elementIndex: 1, elementId: id, field: 'Lines[1]' },
    ],
    message: `[1] ${title} · [1] Author who? · [1] Lines[1] line is empty`,
  },
  {
    name: 'accounting: a new record has no id yet, and that of another is not its own',
    status: 400,
    body: {
      Elements: [
        {
          BookID: noId,
          ShelfID: id,
          Shelf: { Row: { ValidationErrors: [{ Message: 'too high' }] } },
        },
      ],
    },
    errors: [{ message: 'too high', elementIndex: 0, field: 'Shelf.Row' }],
    message: 'Shelf.Row too high',
  },
  {
    name: 'accounting: a body that it cannot read',
    status: 400,
    body: {
      ErrorNumber: 14,
      Type: 'PostDataInvalidException',
      Message: "No such kind. Path 'Books[2].Kind', line 1.",
    },
    errors: [
      { message: "No such kind. Path 'Books[2].Kind', line 1.", elementIndex: 2, field: 'Kind' },
    ],
    message: "[2] Kind No such kind. Path 'Books[2].Kind', line 1",
  },
  {
    name: 'accounting: no elements',
    status: 400,
    body: { ErrorNumber: 16, Type: 'QueryParseException', Message: 'no such field' },
    errors: [{ message: 'no such field' }],
    message: 'no such field',
  },
  {
    name: 'accounting: elements without a reason',
    status: 400,
    body: { ErrorNumber: 10, Message: 'not valid', Elements: [{ BookID: '1' }] },
    errors: [{ message: 'not valid' }],
    message: 'not valid',
  },
  {
    name: 'gateway',
    status: 403,
    body: {
      Type: null,
      Title: 'Forbidden',
      Status: 403,
      Detail: 'AuthenticationUnsuccessful',
      Instance: '7f3a',
      Extensions: {},
    },
    errors: [{ message: 'AuthenticationUnsuccessful' }],
    message: 'AuthenticationUnsuccessful',
    advice:
      'The organisation is not connected to the app, or no longer, or tenantId is the id of a connection and not its tenantId.',
  },
  {
    name: 'gateway, in lower case',
    status: 500,
    body: { title: 'An error', status: 500, detail: 'something broke', instance: '7f3a' },
    errors: [{ message: 'something broke' }],
    message: 'something broke',
  },
  {
    name: 'gateway, in whatever case',
    status: 400,
    body: { TITLE: 'Bad', DETAIL: 'no tenant', InStance: '7f3a' },
    errors: [{ message: 'no tenant' }],
    message: 'no tenant',
  },
  {
    name: 'gateway, a title only',
    status: 412,
    body: { Title: 'Precondition failed', Detail: null },
    errors: [{ message: 'Precondition failed' }],
    message: 'Precondition failed',
  },
  {
    name: 'payroll: a problem with fields',
    status: 400,
    body: {
      id: 'x',
      httpStatusCode: 'BadRequest',
      pagination: null,
      problem: {
        title: 'BadRequest',
        status: 400,
        detail: 'not valid',
        invalidFields: [{ name: 'LoanedOn', reason: 'is not a day' }],
        invalidObjects: null,
      },
      loan: null,
    },
    errors: [{ message: 'is not a day', field: 'LoanedOn' }],
    message: 'LoanedOn is not a day',
  },
  {
    name: 'payroll: a problem without fields',
    status: 409,
    body: { problem: { title: 'Conflict', detail: 'already lent', invalidFields: null } },
    errors: [{ message: 'already lent' }],
    message: 'already lent',
  },
  {
    name: 'payroll AU: records with reasons under their own name',
    status: 400,
    body: { Id: 'x', Status: 'ERROR', Books: [{}, { ValidationErrors: [{ Message: title }] }] },
    errors: [{ message: title, elementIndex: 1 }],
    message: `[1] ${title}`,
  },
  {
    name: 'projects: the state of a model',
    status: 400,
    body: {
      message: 'not valid',
      modelState: { 'model.Name': [title], 'model.Due': ['past', 'late'] },
    },
    errors: [
      { message: title, field: 'model.Name' },
      { message: 'past', field: 'model.Due' },
      { message: 'late', field: 'model.Due' },
    ],
    message: `model.Name ${title} · model.Due past · model.Due late`,
  },
  {
    name: 'files: a list',
    status: 400,
    body: [{ type: 'Validation', title: 'Validation failure', detail: 'no such extension' }],
    errors: [{ message: 'no such extension' }],
    message: 'no such extension',
  },
  {
    name: 'assets: errors of fields and of the record',
    status: 400,
    body: {
      resourceValidationErrors: [{ localisedMessage: 'is archived', detail: 'x' }],
      fieldValidationErrors: [
        { fieldName: 'Price', valueProvided: '-1', localisedMessage: 'too low' },
      ],
      title: 'The update failed.',
      detail: 'Errors',
    },
    errors: [{ message: 'too low', field: 'Price' }, { message: 'is archived' }],
    message: 'Price too low · is archived',
  },
  {
    name: 'problem+json',
    status: 404,
    body: { type: 'about:none', title: 'Not found', status: 404, detail: 'no such loan' },
    errors: [{ message: 'no such loan' }],
    message: 'no such loan',
  },
  {
    name: 'bank feeds: items',
    status: 400,
    body: {
      items: [
        { status: 'REJECTED', error: { title: 'Bad', detail: 'no such feed' } },
        { status: 'REJECTED', errors: [{ title: 'Duplicate' }, { detail: 'wrong currency' }] },
      ],
    },
    errors: [
      { message: 'no such feed', elementIndex: 0 },
      { message: 'Duplicate', elementIndex: 1 },
      { message: 'wrong currency', elementIndex: 1 },
    ],
    message: 'no such feed · [1] Duplicate · [1] wrong currency',
  },
];
