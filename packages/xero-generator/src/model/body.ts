import { GeneratorError } from '../errors.ts';
import type { FamilyConfig } from '../families.ts';
import { type Document, type Operation, referenceName } from '../openapi.ts';
import { arrayItems, envelopeOf } from './envelope.ts';
import type { BodyModel } from './model.ts';
import { typeExpression } from './type-expression.ts';

/**
 * What a call sends, with the wrapper noted that the wire wants around it.
 *
 * @throws {GeneratorError} for a media type that no runtime code sends.
 */
export function bodyOf(
  config: FamilyConfig,
  document: Document,
  operation: Operation,
  place: string,
): BodyModel | undefined {
  const family = config.name;
  const constant = config.bodies[operation.operationId];
  if (constant) return { kind: 'constant', value: constant };
  const [entry] = Object.entries(operation.requestBody?.content ?? {});
  if (!entry) return undefined;
  const [mediaType, { schema }] = entry;
  if (mediaType === 'application/octet-stream') return { kind: 'binary' };
  if (mediaType === 'multipart/form-data') return { kind: 'multipart' };
  if (mediaType !== 'application/json' || !schema) {
    throw new GeneratorError({
      stage: 'model',
      family,
      pointer: `${place}/requestBody`,
      problem: `A body of type ${mediaType} cannot be sent.`,
      hint: 'Mend the media type by an overlay action, or teach xero-core to encode it.',
    });
  }
  const required = operation.requestBody?.required ?? true;
  const express = (value: typeof schema) =>
    typeExpression(family, document, value, `${place}/requestBody`);
  const items = arrayItems(document, schema);
  if (items) return { kind: 'json', array: true, type: express(items), required };
  const name = referenceName(schema);
  const envelope = name === undefined ? undefined : envelopeOf(document, name);
  return envelope
    ? {
        kind: 'json',
        wrapper: envelope.key,
        array: envelope.array,
        type: express(envelope.content),
        required,
      }
    : { kind: 'json', array: false, type: express(schema), required };
}
