import { byCodeUnit } from '../../json.ts';
import type {
  AnswerModel,
  BodyModel,
  FamilyModel,
  OperationModel,
  ParameterModel,
} from '../../model/model.ts';
import { banner, type EmittedFile, key, quote } from '../source.ts';
import { typeText } from '../type-text.ts';

/**
 * `routes.gen.ts`: what the other side must know of each operation to play Xero, beside what
 * `operations.gen.ts` says. It is for the simulator; no façade has it.
 */
export function emitRoutes(model: FamilyModel): EmittedFile {
  const sorted = model.operations.toSorted((left, right) => byCodeUnit(left.id, right.id));
  return {
    path: 'src/routes.gen.ts',
    text: `${banner(model)}${types}
/** By Xero's operationId. */
export const routes: Readonly<Record<string, Route>> = {
${sorted.map(entry).join('')}};
`,
  };
}

const types = `
/** A query parameter or header. */
export interface RouteParameter {
  /** As TypeScript has it: \`number\`, \`string[]\`, \`IsoDate\`, or the name of an enum. */
  readonly type: string;
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a request holds. */
export type RouteBody =
  | {
      readonly kind: 'json';
      readonly required: boolean;
      /** The type of one record, and where it stands: under a key, in an array, or both. */
      readonly type: string;
      readonly key?: string;
      readonly array?: true;
    }
  | { readonly kind: 'binary' | 'multipart' | 'constant' };

/** What a success answers with. */
export type RouteAnswer =
  | {
      readonly kind: 'json';
      /** The type of one record, and where it stands: under keys, outermost first, in an array. */
      readonly type: string;
      readonly keys?: readonly string[];
      readonly array?: true;
      /** What stands beside the outermost key, and its type. */
      readonly beside?: Readonly<Record<string, string>>;
      /** The type under \`summaryOnly=true\`. */
      readonly summary?: string;
    }
  | { readonly kind: 'binary'; readonly mediaType: string }
  | { readonly kind: 'empty' };

/** One operation, seen from Xero. */
export interface Route {
  /** Of a success. */
  readonly status: number;
  /** By their names on the wire. */
  readonly query?: Readonly<Record<string, RouteParameter>>;
  readonly headers?: Readonly<Record<string, RouteParameter>>;
  readonly body?: RouteBody;
  readonly answer: RouteAnswer;
}
`;

function entry(operation: OperationModel): string {
  const lines = [
    `status: ${operation.status}`,
    ...parameters('query', operation.query),
    ...parameters('headers', operation.headers),
    ...(operation.body ? [`body: ${bodyText(operation.body)}`] : []),
    `answer: ${answerText(operation.answer, operation.summary)}`,
  ];
  return `  ${operation.id}: {\n${lines.map((line) => `    ${line},\n`).join('')}  },\n`;
}

function parameters(name: string, models: readonly ParameterModel[]): string[] {
  if (models.length === 0) return [];
  const members = models.map(({ wireName, type, required, minimum, maximum }) => {
    const facts = [
      `type: ${quote(typeText(type))}`,
      ...(required ? ['required: true'] : []),
      ...(minimum === undefined ? [] : [`minimum: ${minimum}`]),
      ...(maximum === undefined ? [] : [`maximum: ${maximum}`]),
    ];
    return `${key(wireName)}: { ${facts.join(', ')} }`;
  });
  return [`${name}: { ${members.join(', ')} }`];
}

function bodyText(body: BodyModel): string {
  if (body.kind !== 'json') return `{ kind: ${quote(body.kind)} }`;
  const facts = [
    `kind: 'json'`,
    `required: ${body.required}`,
    `type: ${quote(typeText(body.type, 'write'))}`,
    ...(body.wrapper === undefined ? [] : [`key: ${quote(body.wrapper)}`]),
    ...(body.array ? ['array: true'] : []),
  ];
  return `{ ${facts.join(', ')} }`;
}

function answerText(answer: AnswerModel, summary: string | undefined): string {
  if (answer.kind === 'empty') return `{ kind: 'empty' }`;
  if (answer.kind === 'binary') {
    return `{ kind: 'binary', mediaType: ${quote(answer.mediaType)} }`;
  }
  const beside = Object.entries(answer.beside).map(
    ([name, type]) => `${key(name)}: ${quote(typeText(type))}`,
  );
  const facts = [
    `kind: 'json'`,
    `type: ${quote(typeText(answer.type))}`,
    ...(answer.wrapper.length === 0 ? [] : [`keys: [${answer.wrapper.map(quote).join(', ')}]`]),
    ...(answer.array ? ['array: true'] : []),
    ...(beside.length === 0 ? [] : [`beside: { ${beside.join(', ')} }`]),
    ...(summary === undefined ? [] : [`summary: ${quote(summary)}`]),
  ];
  return `{ ${facts.join(', ')} }`;
}
