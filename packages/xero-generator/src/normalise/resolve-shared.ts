import { GeneratorError } from '../errors.ts';
import { isObject, type Json, type JsonObject, pointer } from '../json.ts';
import { type Document, httpMethods, type PathItem, type Schema } from '../openapi.ts';

/**
 * Puts shared parameters, bodies and responses where they are used and moves path-level parameters
 * into the operations, so that later steps see every operation whole. Schemas stay references.
 *
 * @throws {GeneratorError} when a reference leads nowhere.
 */
export function resolveShared(family: string, source: JsonObject): Document {
  const resolve = (
    value: Json | undefined,
    place: string,
    via: readonly string[] = [],
  ): Json | undefined => {
    if (Array.isArray(value)) {
      return value.map((item, index) => resolve(item, `${place}/${index}`, via) ?? null);
    }
    if (!isObject(value)) return value;
    const target = value['$ref'];
    if (typeof target === 'string') {
      if (target.startsWith('#/components/schemas/')) return cleanReference(value);
      if (via.includes(target)) throw badReference(family, place, target, 'leads to itself');
      return resolve(follow(family, source, target, place), target.slice(1), [...via, target]);
    }
    const resolved: Record<string, Json> = {};
    for (const [key, child] of Object.entries(value)) {
      const result = resolve(child, place + pointer(key), via);
      if (result !== undefined) resolved[key] = result;
    }
    return resolved;
  };

  const components = isObject(source['components']) ? source['components'] : {};
  const schemas = resolve(components['schemas'] ?? {}, '/components/schemas') as unknown;
  return {
    openapi: String(source['openapi']),
    info: source['info'] as unknown as Document['info'],
    ...(source['servers'] !== undefined && { servers: source['servers'] as never }),
    ...(source['paths'] !== undefined && {
      paths: paths(resolve(source['paths'], '/paths') as JsonObject),
    }),
    ...(source['webhooks'] !== undefined && {
      webhooks: paths(resolve(source['webhooks'], '/webhooks') as JsonObject),
    }),
    components: { schemas: schemas as Record<string, Schema> },
  };
}

/** Siblings of `$ref` mean nothing in OpenAPI 3.0; those that we read as hints stay. */
function cleanReference(value: JsonObject): JsonObject {
  const hints = ['$ref', 'nullable', 'readOnly', 'deprecated'];
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => hints.includes(key) || key.startsWith('x-')),
  );
}

function follow(family: string, source: JsonObject, target: string, place: string): Json {
  let value: Json | undefined = source;
  for (const segment of target.replace(/^#\//, '').split('/')) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    value = isObject(value) ? value[key] : undefined;
  }
  if (value === undefined) throw badReference(family, place, target, 'leads nowhere');
  return value;
}

function badReference(
  family: string,
  place: string,
  target: string,
  problem: string,
): GeneratorError {
  return new GeneratorError({
    stage: 'normalise',
    family,
    pointer: place,
    problem: `The reference ${target} ${problem}.`,
    hint: 'Mend the reference by an overlay action.',
  });
}

function paths(source: JsonObject): Record<string, PathItem> {
  return Object.fromEntries(
    Object.entries(source).map(([path, item]) => [path, pathItem(item as JsonObject)]),
  );
}

function pathItem(item: JsonObject): PathItem {
  const shared = (item['parameters'] ?? []) as readonly JsonObject[];
  const result: PathItem = {};
  for (const method of httpMethods) {
    const operation = item[method];
    if (!isObject(operation)) continue;
    const own = (operation['parameters'] ?? []) as readonly JsonObject[];
    const parameters = [...shared.filter((parameter) => !own.some(sameAs(parameter))), ...own];
    result[method] = { ...operation, parameters } as unknown as NonNullable<PathItem['get']>;
  }
  return result;
}

function sameAs(parameter: JsonObject): (other: JsonObject) => boolean {
  return (other) => other['name'] === parameter['name'] && other['in'] === parameter['in'];
}
