import ts from 'typescript';
import { literalsIn, namesIn, parseSource } from './declarations.ts';
import type { Values } from './surface.ts';

/** An API class of xero-node, as published. */
export interface XeroNodeApi {
  readonly declaration: string;
  readonly script: string;
}

/** A method that calls Xero, with its arguments in their order. */
export interface XeroNodeOperation {
  readonly id: string;
  readonly parameters: readonly XeroNodeParameter[];
}

/** One argument. */
export interface XeroNodeParameter {
  readonly name: string;
  /** Of the path or query parameter, or the header; `body` for the body. */
  readonly wireName: string;
  readonly optional: boolean;
  readonly type: ts.TypeNode | undefined;
}

/** Parameters that say nothing about an operation: every call has them, in other ways. */
const everywhere = new Set(['xeroTenantId', 'options']);

/**
 * The operations of an API class: the declaration tells the parameters, the script where each of
 * them goes. `xeroTenantId` and `options`, the first and the last of every call, are left out.
 *
 * @throws when a parameter goes nowhere that this reader knows.
 */
export function xeroNodeMethods(api: XeroNodeApi): XeroNodeOperation[] {
  const bodies = methodBodies(api.script);
  return methodsOf(api.declaration).flatMap((method) => {
    const id = method.name.getText();
    const body = bodies.get(id);
    if (body === undefined) return [];
    const parameters = method.parameters
      .filter(({ name }) => !everywhere.has(name.getText()))
      .map((parameter) => {
        const name = parameter.name.getText();
        const wireName = wireNameOf(body, name);
        if (wireName === undefined) {
          throw new Error(`xero-node's ${id} takes ${name}, which its script sends nowhere.`);
        }
        const optional = parameter.questionToken !== undefined;
        return { name, wireName, optional, type: parameter.type };
      });
    return [{ id, parameters }];
  });
}

/**
 * The same, with the values of the parameters under the names of the wire.
 *
 * @throws as {@link xeroNodeMethods} does.
 */
export function xeroNodeOperations(
  api: XeroNodeApi,
  enums: ReadonlyMap<string, readonly string[]>,
): Map<string, Map<string, Values>> {
  return new Map(
    xeroNodeMethods(api).map(({ id, parameters }) => [
      id,
      new Map(parameters.map(({ wireName, type }) => [wireName, valuesOf(type, enums)])),
    ]),
  );
}

function methodsOf(declaration: string): ts.MethodDeclaration[] {
  return parseSource(declaration)
    .statements.filter(ts.isClassDeclaration)
    .flatMap((type) => [...type.members])
    .filter(ts.isMethodDeclaration);
}

/** From the path of one operation to that of the next. */
function methodBodies(script: string): Map<string, string> {
  const starts = [...script.matchAll(/^ {4}(\w+)\((?:xeroTenantId_1|\w+_1)?.*\) \{$/gm)];
  return new Map(
    starts.flatMap((start, index) => {
      const text = script.slice(start.index, starts[index + 1]?.index);
      return text.includes('localVarPath') ? [[start[1] ?? '', text]] : [];
    }),
  );
}

function wireNameOf(body: string, parameter: string): string | undefined {
  const places = [
    new RegExp(`'\\{' \\+ '([^']+)' \\+ '\\}', encodeURIComponent\\(String\\(${parameter}\\)\\)`),
    new RegExp(`localVarQueryParameters\\['([^']+)'\\] = .*serialize\\(${parameter},`),
    new RegExp(`localVarHeaderParams\\['([^']+)'\\] = .*serialize\\(${parameter},`),
    new RegExp(`localVarFormParams\\['([^']+)'\\] = .*serialize\\(${parameter},`),
  ];
  const found = places.map((place) => place.exec(body)?.[1]).find((name) => name !== undefined);
  if (found !== undefined) return found;
  return new RegExp(`data: .*serialize\\(${parameter},`).test(body) ? 'body' : undefined;
}

function valuesOf(
  type: ts.TypeNode | undefined,
  enums: ReadonlyMap<string, readonly string[]>,
): Values {
  if (!type) return undefined;
  const literals = literalsIn(type);
  if (literals.length > 0) return literals;
  const name = namesIn(type).find((candidate) => enums.has(candidate));
  return name === undefined ? undefined : enums.get(name);
}
