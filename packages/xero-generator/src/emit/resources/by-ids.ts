import type { OperationModel } from '../../model/model.ts';
import { mentioned, typeText } from '../type-text.ts';
import { optionsName, type Signature } from './signature.ts';

const left = ['IDs', 'order', 'page'];

/** Whether a list takes ids, of which `listByIds` takes any number. */
export function takesIds({ answer, query }: OperationModel): boolean {
  return (
    answer.kind === 'list' &&
    query.some(({ name, type }) => name === 'IDs' && type.kind === 'array')
  );
}

/** The signatures of an operation, and `listByIds` where it takes ids. */
export function withByIds(
  operation: OperationModel,
  signatures: readonly Signature[],
): readonly Signature[] {
  const { answer } = operation;
  if (!takesIds(operation) || !('type' in answer)) return signatures;
  const omitted = left
    .filter((name) => operation.query.some((parameter) => parameter.name === name))
    .map((name) => `'${name}'`);
  const options = `Omit<${optionsName(operation)}, ${omitted.join(' | ')}>`;
  return [
    ...signatures,
    {
      name: 'listByIds',
      text: `(ids: readonly string[], options?: ${options}): ItemStream<${typeText(answer.type)}>`,
      parameters: operation.pathParameters,
      inputs: [{ name: 'ids', sentence: 'Any number of ids; each is asked for once.' }],
      fromTypes: mentioned(answer.type),
      fromCore: ['ItemStream'],
    },
  ];
}
