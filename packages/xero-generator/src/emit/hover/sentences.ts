import type { FamilyModel, OperationModel } from '../../model/model.ts';
import { phrase } from '../../names.ts';

/** The sentence of a method that nobody wrote one for. */
export function composedSentence(operation: OperationModel): string {
  const things = phrase(operation.resource.at(-1) ?? '');
  const thing = entityPhrase(operation) ?? singular(things);
  switch (operation.method) {
    case 'list':
      return `Lists ${things}${listPaging(operation)}.`;
    case 'get':
      return operation.pathParameters.length > 0 ? `Gets one ${thing}.` : `Gets the ${thing}.`;
    case 'create':
      return `Creates one ${thing}.`;
    case 'upsert':
      return `Updates one ${thing}, or creates it where its id is not given.`;
    case 'update':
      return `Updates one ${thing}.`;
    case 'patch':
      return `Changes single fields of one ${thing}.`;
    case 'delete':
      return `Deletes one ${thing}.`;
    case 'upload':
      return 'Attaches a file; a file of the same name is replaced.';
    case 'replace':
      return 'Replaces the attached file of this name.';
    case 'getByFileName':
      return 'Downloads one attached file by its name; prefer `get` with the id, which no name can break.';
    case 'pdf':
      return `Downloads the ${singular(things)} as a PDF.`;
    default:
      return `${phrase(operation.method).replace(/^./, (letter) => letter.toUpperCase())} of ${things}.`;
  }
}

/** The sentence of a method for any number of rows, beside `create`, `upsert` or on its own. */
export function manySentence(operation: OperationModel): string {
  const things = phrase(operation.resource.at(-1) ?? '');
  const verb = manyVerbs[operation.manyMethod ?? ''] ?? 'Sends';
  return `${verb} any number of ${things}, fifty a request, and accounts for every row by its index.`;
}

/** The sentence of `listByIds`. */
export function byIdsSentence(operation: OperationModel): string {
  const things = phrase(operation.resource.at(-1) ?? '');
  return `Iterates the ${things} with these ids, however many, forty a request and in no order.`;
}

const manyVerbs: Readonly<Record<string, string>> = {
  createMany: 'Creates',
  deleteMany: 'Deletes',
  upsertMany: 'Updates or creates',
};

function listPaging(operation: OperationModel): string {
  if (operation.paging?.style !== 'page') return '';
  return ', a page at a time';
}

function entityPhrase(operation: OperationModel): string | undefined {
  const { answer } = operation;
  return 'type' in answer && answer.type.kind === 'reference'
    ? phrase(answer.type.name)
    : undefined;
}

/** `tracking categories` → `tracking category`, `files` → `file`; what is no plural stays. */
function singular(things: string): string {
  if (things.endsWith('ies')) return `${things.slice(0, -3)}y`;
  return /[^s]s$/.test(things) ? things.slice(0, -1) : things;
}

/** `235 operations`, `1 operation`. */
export function operationCount({ operations }: FamilyModel): string {
  return operations.length === 1 ? '1 operation' : `${operations.length} operations`;
}
