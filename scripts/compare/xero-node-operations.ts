import ts from 'typescript';
import { literalsIn, namesIn, parseSource } from './declarations.ts';
import type { Values } from './surface.ts';

/** Parameters that say nothing about an operation: every call has them, in other ways. */
const everywhere = new Set(['xeroTenantId', 'options']);

/**
 * The operations of an API class with their parameters under the names of the wire: the declaration
 * tells the parameters and their values, the script where each of them goes.
 *
 * @throws when a parameter goes nowhere that this reader knows.
 */
export function xeroNodeOperations(
  api: { readonly declaration: string; readonly script: string },
  enums: ReadonlyMap<string, readonly string[]>,
): Map<string, Map<string, Values>> {
  const bodies = methodBodies(api.script);
  const operations = new Map<string, Map<string, Values>>();
  for (const method of methodsOf(api.declaration)) {
    const id = method.name.getText();
    const body = bodies.get(id);
    if (body === undefined) continue;
    const parameters = new Map<string, Values>();
    for (const parameter of method.parameters) {
      const name = parameter.name.getText();
      if (everywhere.has(name)) continue;
      const wireName = wireNameOf(body, name);
      if (wireName === undefined) {
        throw new Error(`xero-node's ${id} takes ${name}, which its script sends nowhere.`);
      }
      parameters.set(wireName, valuesOf(parameter.type, enums));
    }
    operations.set(id, parameters);
  }
  return operations;
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
