import type { ApiRequest, JsonValue } from '../handler.ts';
import { conformed, isPlain, type Plain } from './conform.ts';
import { type SampleContext, sample } from './sample.ts';
import { kindOf, type Shape } from './shape.ts';
import { wireDate } from './wire-dates.ts';

/** A record that was never sent: made up, with the ids that the path gives. */
export function madeUp(request: ApiRequest, shape: Shape): Plain {
  return recordFrom(sample(shape, contextOf(request)));
}

/** A record that was just created: of what was not sent, it has only what records always have. */
export function newRecord(request: ApiRequest, shape: Shape, sent: Plain): Plain {
  return written(request, shape, recordFrom(sample(shape, bareContextOf(request))), sent);
}

/** A record as it is after something was sent for it. */
export function written(request: ApiRequest, shape: Shape, current: Plain, sent: Plain): Plain {
  const fill = (lacking: Shape) => sample(lacking, bareContextOf(request));
  return { ...current, ...stamp(request, shape), ...conformed(request.family, shape, sent, fill) };
}

/** When a record was changed, where it says so. */
function stamp({ family, now }: ApiRequest, shape: Shape): Plain {
  const kind = kindOf(shape);
  if (kind.kind !== 'object') return {};
  const name = [...kind.fields.keys()].find((one) => /^updatedDateUtc$/i.test(one));
  const time = wireDate(family, 'date-time', new Date(now).toISOString());
  return name === undefined ? {} : { [name]: time };
}

/** What values are made up from: the time, the currency, and the ids that the path gives. */
export function contextOf(request: ApiRequest): SampleContext {
  const { family, now, newId, params, organisation } = request;
  const { baseCurrency } = organisation;
  const given = new Map([
    ['currency', baseCurrency],
    ['currencycode', baseCurrency],
  ]);
  for (const [name, value] of Object.entries(params)) given.set(name.toLowerCase(), value);
  return { family, now, given, newId };
}

function bareContextOf(request: ApiRequest): SampleContext {
  return { ...contextOf(request), bare: true };
}

function recordFrom(value: JsonValue): Plain {
  return isPlain(value) ? value : {};
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
