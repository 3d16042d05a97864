import type { ApiAnswer, JsonValue } from '../../handler.ts';

/** An element that Xero's checks do not let into the books, with all that is wrong with it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly messages: readonly string[];

  constructor(...messages: readonly string[]) {
    super(messages.join(' '));
    this.messages = messages;
  }
}

/** A request that is answered with an error as a whole. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly answer: ApiAnswer;

  constructor(answer: ApiAnswer) {
    super(`Answered with status ${answer.status}.`);
    this.answer = answer;
  }
}

/** Refuses an element if something is wrong with it. */
export function check(messages: readonly (string | false | undefined)[]): void {
  const wrong = messages.filter((message) => typeof message === 'string');
  if (wrong.length > 0) throw new Refused(...wrong);
}

export function notFound(): Fault {
  return new Fault({
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: new TextEncoder().encode("The resource you're looking for cannot be found"),
  });
}

/** Elements that were refused, each as it came and with the reasons. */
export function validationFault(elements: readonly JsonValue[]): Fault {
  return new Fault({
    status: 400,
    body: {
      ErrorNumber: 10,
      Type: 'ValidationException',
      Message: 'A validation exception occurred',
      Elements: elements,
    },
  });
}

/** A body that cannot be read: another type than the field has, or a value that it does not know. */
export function postDataFault(message: string): Fault {
  return badRequest(14, 'PostDataInvalidException', message);
}

export function noDataFault(message: string): Fault {
  return badRequest(17, 'NoDataProcessedException', message);
}

function badRequest(ErrorNumber: number, Type: string, Message: string): Fault {
  return new Fault({ status: 400, body: { ErrorNumber, Type, Message } });
}
