import type { ApiRequest, JsonValue } from '../handler.ts';
import type { Plain } from './conform.ts';
import type { FamilySchemas, RouteAnswer } from './family-schemas.ts';
import { contextOf } from './records.ts';
import { sample } from './sample.ts';
import { shapeOf } from './shape.ts';
import { wireDate } from './wire-dates.ts';

type JsonAnswer = Extract<RouteAnswer, { kind: 'json' }>;

/** Which part of a list is answered. */
export interface PageFacts {
  readonly page: number;
  readonly pageSize: number;
  readonly itemCount: number;
}

/** Puts what is answered where the operation has it, with what stands beside it. */
export function enveloped(
  request: ApiRequest,
  schemas: FamilySchemas,
  answer: JsonAnswer,
  value: JsonValue,
  page?: PageFacts,
): JsonValue {
  const [outermost, ...inner] = answer.keys ?? [];
  if (outermost === undefined) return value;
  const wrapped = inner.reduceRight<JsonValue>((inside, key) => ({ [key]: inside }), value);
  const beside = Object.entries(answer.beside ?? {}).map(([name, type]) => [
    name,
    besideOf(request, schemas, name, type, page),
  ]);
  return {
    ...headOf(request),
    ...(Object.fromEntries(beside) as Plain),
    [outermost]: wrapped,
  };
}

function besideOf(
  request: ApiRequest,
  schemas: FamilySchemas,
  name: string,
  type: string,
  page: PageFacts | undefined,
): JsonValue {
  const { page: number, pageSize, itemCount } = page ?? { page: 1, pageSize: 100, itemCount: 1 };
  switch (name) {
    case 'pagination': {
      const pageCount = Math.max(1, Math.ceil(itemCount / pageSize));
      return { page: number, pageSize, pageCount, itemCount };
    }
    case 'TotalCount':
      return itemCount;
    case 'Page':
      return number;
    case 'PerPage':
      return pageSize;
    case 'problem':
      return null;
  }
  if (type.endsWith('[]')) return [];
  const schema = schemas.named(type);
  return schema ? sample(shapeOf(schema), contextOf(request)) : null;
}

/** What every answer of a family says of itself. */
function headOf({ family, now, newId }: ApiRequest): Plain {
  const instant = new Date(now).toISOString();
  switch (family) {
    case 'accounting':
    case 'payroll-au': {
      const time = wireDate(family, 'date-time', instant) ?? null;
      return { Id: newId(), Status: 'OK', ProviderName: 'Simulated app', DateTimeUTC: time };
    }
    case 'payroll-au-v2':
    case 'payroll-nz':
    case 'payroll-uk':
      return {
        id: newId(),
        providerName: 'Simulated app',
        dateTimeUTC: instant.slice(0, 19),
        httpStatusCode: 'OK',
        pagination: null,
        problem: null,
      };
    default:
      return {};
  }
}
