import type { JsonObject } from '../json.ts';
import type { HttpMethod } from '../openapi.ts';

/** A type as our TypeScript has it. Whatever cannot be said with these fails the run. */
export type TypeExpression =
  | { readonly kind: 'string'; readonly format?: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'date-time'; readonly acceptsDate: boolean }
  | { readonly kind: 'number'; readonly integer: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'enum'; readonly name: string; readonly open: boolean }
  | {
      readonly kind: 'reference';
      readonly name: string;
      /** The type of its smaller form, where Xero sends that: `NestedInvoice`. */
      readonly nested?: string;
    }
  | {
      readonly kind: 'array';
      readonly items: TypeExpression;
      /** Whether null stands for an element that has nothing to tell. */
      readonly nullableItems?: boolean;
    }
  | { readonly kind: 'map'; readonly values: TypeExpression }
  | { readonly kind: 'json' }
  | { readonly kind: 'binary' };

/** A property of an entity or input. */
export interface PropertyModel {
  readonly name: string;
  readonly type: TypeExpression;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly deprecated: boolean;
  /** Only Xero sets it; inputs do not have it. */
  readonly readOnly: boolean;
  readonly money: boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** An emitted type. `of` is the published schema it comes from, under which its docs are kept. */
export type TypeModel = { readonly name: string; readonly of: string } & (
  | {
      readonly kind: 'interface';
      /** Read whole, read inside another record, or written. */
      readonly variant: 'read' | 'nested' | 'write';
      readonly properties: readonly PropertyModel[];
    }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'alias'; readonly type: TypeExpression }
);

/** A parameter of an operation. */
export interface ParameterModel {
  /** Name in TypeScript: camelCase for path and header parameters, the wire name for queries. */
  readonly name: string;
  readonly wireName: string;
  readonly type: TypeExpression;
  readonly required: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a call sends. */
export type BodyModel =
  | {
      readonly kind: 'json';
      /** Key of the array or object that wraps the entity on the wire. */
      readonly wrapper?: string;
      /** Whether the wire takes an array of entities. */
      readonly array: boolean;
      readonly type: TypeExpression;
      readonly required: boolean;
    }
  | { readonly kind: 'binary' }
  | { readonly kind: 'multipart' }
  /** Always the same, such as `{"Status":"DELETED"}`, so that nobody has to give it. */
  | { readonly kind: 'constant'; readonly value: JsonObject };

/** What a call answers with. */
export type AnswerModel =
  | {
      /** `list`: a collection; `one`: exactly one, also out of an array; `all`: an array for an array. */
      readonly kind: 'list' | 'one' | 'all';
      /** Keys to go through to the value, outermost first. */
      readonly wrapper: readonly string[];
      readonly array: boolean;
      readonly type: TypeExpression;
      /** What stands beside the value in its outermost envelope, such as `pagination`. */
      readonly beside: Readonly<Record<string, TypeExpression>>;
    }
  | { readonly kind: 'binary'; readonly mediaType: string }
  | { readonly kind: 'empty' };

/** How a list is paged: by page number, by offset of the last row, or not at all. */
export type PagingModel =
  | { readonly style: 'page'; readonly sizeParameter?: string; readonly maximum?: number }
  | { readonly style: 'offset' /** Field of the last row. */; readonly by: string };

/** One operation of Xero and the method that calls it. */
export interface OperationModel {
  readonly id: string;
  readonly resource: readonly string[];
  readonly method: string;
  /** `createMany` or `upsertMany` beside `create` or `upsert`, where Xero takes arrays. */
  readonly manyMethod?: string;
  readonly http: HttpMethod;
  /** The real path on the wire. */
  readonly path: string;
  /** The key in the document, which differs where `x-path` says so. */
  readonly documentPath: string;
  readonly pathParameters: readonly ParameterModel[];
  readonly query: readonly ParameterModel[];
  readonly headers: readonly ParameterModel[];
  readonly body?: BodyModel;
  /** Where Xero takes less than the usual 3.5 MB. @unit bytes */
  readonly largestBody?: number;
  /** The HTTP status of a success. */
  readonly status: number;
  readonly answer: AnswerModel;
  readonly paging?: PagingModel;
  readonly summary?: string;
  readonly deprecated: boolean;
  readonly scopes: readonly string[];
}

/** A node of the resource tree: `invoices`, and below it `invoices.attachments`. */
export interface ResourceModel {
  readonly path: readonly string[];
  readonly operations: readonly OperationModel[];
  readonly children: readonly ResourceModel[];
}

/** A smaller entity that a list answers with under `summaryOnly=true`. */
export interface SummaryModel {
  readonly name: string;
  readonly of: string;
  readonly omits: readonly string[];
}

/** Everything that is emitted for a family. */
export interface FamilyModel {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  /** `info.version` of the published document. */
  readonly version: string;
  readonly baseUrl?: string;
  readonly docs: string;
  readonly tenanted: boolean;
  readonly types: readonly TypeModel[];
  readonly summaries: readonly SummaryModel[];
  readonly resources: readonly ResourceModel[];
  readonly operations: readonly OperationModel[];
}
