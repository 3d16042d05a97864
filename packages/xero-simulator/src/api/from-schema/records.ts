import type { ApiRequest } from '../handler.ts';
import { conformed, isPlain, type Plain } from './conform.ts';
import { type SampleContext, sample } from './sample.ts';
import { kindOf, type Shape } from './shape.ts';

/** A record that was never sent: made up, with the ids that the path gives. */
export function madeUp(request: ApiRequest, shape: Shape): Plain {
  const record = sample(shape, contextOf(request));
  return isPlain(record) ? record : {};
}

function contextOf({ family, now, newId, params }: ApiRequest): SampleContext {
  const given = Object.entries(params).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { family, now, given: new Map(given), newId };
}

/** A record as it is after something was sent for it. */
export function written(request: ApiRequest, shape: Shape, current: Plain, sent: Plain): Plain {
  const fill = (lacking: Shape) => sample(lacking, contextOf(request));
  return { ...current, ...conformed(request.family, shape, sent, fill) };
}

/**
 * The field that holds a record's own id: named like the parameter of its path, or just `id`, or
 * after its type, or else the first id that it has.
 */
export function idField(
  shape: Shape,
  parameter: string | undefined,
  type: string,
): string | undefined {
  const kind = kindOf(shape);
  if (kind.kind !== 'object') return undefined;
  const names = [...kind.fields.keys()];
  const wanted = [parameter, 'id', `${type}Id`].map((name) => name?.toLowerCase());
  for (const name of wanted) {
    const found = names.find((one) => one.toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return names.find((name) => {
    const field = kind.fields.get(name);
    const of = field ? kindOf(field.shape) : undefined;
    return of?.kind === 'text' && of.format === 'uuid';
  });
}
