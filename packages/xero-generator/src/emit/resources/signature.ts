import type { OperationModel, ParameterModel, TypeExpression } from '../../model/model.ts';
import { camelCase, pascalCase } from '../../names.ts';
import { mentioned, typeText } from '../type-text.ts';

/** A method as TypeScript, with the names that it must import. */
export interface Signature {
  readonly name: string;
  /** `(parameters): result`, with type parameters in front where there are any. */
  readonly text: string;
  readonly fromTypes: readonly string[];
  readonly fromCore: readonly string[];
  readonly parameters: readonly ParameterModel[];
  /** What is sent, with a sentence each. */
  readonly inputs: readonly { readonly name: string; readonly sentence: string }[];
}

/** `InvoicesListOptions`, or undefined where a method has no parameters beside its path. */
export function optionsName(operation: OperationModel): string | undefined {
  if (operation.query.length + operation.headers.length === 0) return undefined;
  return pascalCase(`${operation.resource.join('.')}.${operation.method}`).concat('Options');
}

/** The signatures of an operation: its own method, that of many rows, or both. */
export function signaturesOf(operation: OperationModel): Signature[] {
  const many = manySignatureOf(operation);
  if (!many) return [signatureOf(operation)];
  return operation.method === operation.manyMethod ? [many] : [signatureOf(operation), many];
}

function signatureOf(operation: OperationModel): Signature {
  const body = bodyParameter(operation);
  const result = resultOf(operation);
  const optionsType = optionsName(operation) ?? baseOptions(operation);
  const needed = [...operation.query, ...operation.headers].some((parameter) => parameter.required);
  const positional = [
    ...operation.pathParameters.map((parameter) => `${parameter.name}: string`),
    ...body.parameters,
  ];
  const parameters = (options: string) => [...positional, options].join(', ');
  const generic = operation.summary === undefined ? optionsType : `${optionsType}<Summary>`;
  const plain = needed ? `options: ${generic}` : `options?: ${generic}`;
  return {
    name: operation.method,
    text: `${summarised(operation)}(${parameters(plain)}): ${result.text}`,
    parameters: operation.pathParameters,
    inputs: body.inputs,
    fromTypes: [
      ...body.fromTypes,
      ...result.fromTypes,
      ...(operation.summary === undefined ? [] : [operation.summary]),
    ],
    fromCore: [
      ...body.fromCore,
      ...result.fromCore,
      ...(optionsName(operation) === undefined ? [optionsType] : []),
    ],
  };
}

function manySignatureOf(operation: OperationModel): Signature | undefined {
  const { body, answer } = operation;
  if (operation.manyMethod === undefined || body?.kind !== 'json' || !('type' in answer)) {
    return undefined;
  }
  const input = typeText(body.type, 'write');
  const value = typeText(answer.type);
  const positional = operation.pathParameters.map((parameter) => `${parameter.name}: string`);
  const options = manyOptions(operation);
  const parameters = [
    ...positional,
    `${inputName(body.type)}s: Rows<${input}>`,
    `options?: ${options}`,
  ];
  return {
    name: operation.manyMethod,
    text: `(${parameters.join(', ')}): Call<Batch<${value}, ${input}>>`,
    parameters: operation.pathParameters,
    inputs: [
      {
        name: `${inputName(body.type)}s`,
        sentence:
          'The rows: an array, or an iterable that is read as they are sent. The result names them by index.',
      },
    ],
    fromTypes: [...mentioned(body.type), ...mentioned(answer.type)],
    fromCore: ['Call', 'Batch', 'Rows', ...(options === 'BatchOptions' ? [options] : [])],
  };
}

/** The options type of core that a method takes, or that its own options extend. */
export function baseOptions(operation: OperationModel): string {
  if (isReadInParts(operation)) return 'ListOptions';
  if (operation.method === operation.manyMethod) return 'BatchOptions';
  return operation.body?.kind === 'binary' || operation.body?.kind === 'multipart'
    ? 'UploadOptions'
    : 'CallOptions';
}

/** Page by page, or by ids. */
function isReadInParts({ answer, paging, query }: OperationModel): boolean {
  return (
    answer.kind === 'list' && (paging !== undefined || query.some(({ name }) => name === 'IDs'))
  );
}

/** `InvoicesCreateManyOptions`: those of one record, and of a batch. */
export function manyOptions(operation: OperationModel): string {
  const options = optionsName(operation);
  if (options === undefined) return 'BatchOptions';
  return operation.method === operation.manyMethod
    ? options
    : options.replace(/Options$/, 'ManyOptions');
}

/** Whether the caller of the operation's own method may choose `summarizeErrors`. */
export function summarizes({ query }: OperationModel): boolean {
  return query.some((parameter) => parameter.name === 'summarizeErrors');
}

interface Part {
  readonly fromTypes: readonly string[];
  readonly fromCore: readonly string[];
}

interface BodyParameters extends Part {
  readonly parameters: readonly string[];
  readonly inputs: Signature['inputs'];
}

const fileInput = {
  name: 'file',
  sentence:
    'The bytes: a blob, buffer or stream, or a function that opens a stream. A stream is read to its end first; a function is called for every attempt.',
};

function bodyParameter({ body, answer }: OperationModel): BodyParameters {
  switch (body?.kind) {
    case undefined:
    case 'constant':
      return { parameters: [], inputs: [], fromTypes: [], fromCore: [] };
    case 'binary':
      return {
        parameters: ['file: FileInput'],
        inputs: [fileInput],
        fromTypes: [],
        fromCore: ['FileInput'],
      };
    case 'multipart':
      return {
        parameters: ['fileName: string', 'file: FileInput'],
        inputs: [
          { name: 'fileName', sentence: 'Name of the file in Xero, with its extension.' },
          fileInput,
        ],
        fromTypes: [],
        fromCore: ['FileInput'],
      };
    case 'json': {
      const all = answer.kind === 'all' && body.array;
      const type: TypeExpression = all ? { kind: 'array', items: body.type } : body.type;
      const name = inputName(body.type) + (all ? 's' : '');
      return {
        parameters: [`${name}: ${typeText(type, 'write')}`],
        inputs: [
          { name, sentence: 'What to send; fields that only Xero sets do not exist on it.' },
        ],
        fromTypes: mentioned(body.type),
        fromCore: [],
      };
    }
  }
}

function inputName(type: TypeExpression): string {
  return type.kind === 'reference'
    ? camelCase(type.name.replace(/(Input|CreateOrUpdate)$/, ''))
    : 'body';
}

/** Whether a call asks for summaries decides what it answers with. */
function summarised({ summary }: OperationModel): string {
  return summary === undefined ? '' : summaryParameter;
}

/** The type parameter of a list that answers with summaries on demand, and of its options. */
export const summaryParameter = '<Summary extends boolean = false>';

function resultOf({ answer, summary }: OperationModel): Part & { text: string } {
  if (answer.kind === 'empty') return { text: 'Call<void>', fromTypes: [], fromCore: ['Call'] };
  if (answer.kind === 'binary') {
    return { text: 'Call<Download>', fromTypes: [], fromCore: ['Call', 'Download'] };
  }
  const entity = typeText(answer.type);
  const type = summary === undefined ? entity : `Summary extends true ? ${summary} : ${entity}`;
  const fromTypes = mentioned(answer.type);
  if (answer.kind === 'list')
    return { text: `ListCall<${type}>`, fromTypes, fromCore: ['ListCall'] };
  const text = answer.kind === 'all' ? `Call<${type}[]>` : `Call<${type}>`;
  return { text, fromTypes, fromCore: ['Call'] };
}
