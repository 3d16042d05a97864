import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { type Declarations, literalsIn, namesIn, parseDeclarations } from './declarations.ts';
import type { Surface, Values } from './surface.ts';

/**
 * Reads what a generated package offers from its own files: the types, the options of its methods,
 * and from API.md which operation of Xero a method calls.
 *
 * @param folder `generated/<family>`
 * @throws when a file is missing, or when API.md names a method that the client does not have.
 */
export async function readGeneratedSurface(folder: string): Promise<Surface> {
  const { texts, apiMarkdown } = await readTexts(folder);
  return generatedSurface(texts, apiMarkdown);
}

/**
 * The methods of a generated package, in the order of API.md.
 *
 * @param folder `generated/<family>`
 * @throws as {@link readGeneratedSurface} does.
 */
export async function readGeneratedMethods(folder: string): Promise<GeneratedMethod[]> {
  const { texts, apiMarkdown } = await readTexts(folder);
  return generatedMethods(parseDeclarations(texts), apiMarkdown);
}

async function readTexts(folder: string): Promise<{ texts: string[]; apiMarkdown: string }> {
  const source = join(folder, 'src');
  const resources = await readdir(join(source, 'resources'));
  const texts = await Promise.all([
    readFile(join(source, 'types.gen.ts'), 'utf8'),
    readFile(join(source, 'client.gen.ts'), 'utf8'),
    ...resources.map((file) => readFile(join(source, 'resources', file), 'utf8')),
  ]);
  return { texts, apiMarkdown: await readFile(join(folder, 'API.md'), 'utf8') };
}

/** The same from texts: the declarations of types, client and resources, and API.md. */
export function generatedSurface(texts: readonly string[], apiMarkdown: string): Surface {
  const declarations = parseDeclarations(texts);
  return {
    models: models(declarations),
    enums: declarations.unions,
    operations: operations(declarations, apiMarkdown),
  };
}

/** `Invoice` and `InvoiceInput` are one model: what can be read and what can be written. */
function models(declarations: Declarations): Map<string, Map<string, Values>> {
  const found = new Map<string, Map<string, Values>>();
  for (const [name, declaration] of declarations.interfaces) {
    const entity = name.replace(/Input$/, '');
    const model = declarations.interfaces.has(entity) ? entity : name;
    const properties = found.get(model) ?? new Map<string, Values>();
    for (const [property, values] of membersOf(declarations, declaration)) {
      properties.set(property, union(properties, property, values));
    }
    found.set(model, properties);
  }
  return found;
}

function union(known: Map<string, Values>, property: string, values: Values): Values {
  const before = known.get(property);
  if (!known.has(property)) return values;
  return before && values ? [...new Set([...before, ...values])] : undefined;
}

function membersOf(
  declarations: Declarations,
  declaration: ts.InterfaceDeclaration,
): Map<string, Values> {
  const members = new Map<string, Values>();
  for (const member of declaration.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    members.set(memberName(member), valuesOf(declarations, member.type));
  }
  return members;
}

function valuesOf(declarations: Declarations, type: ts.TypeNode): Values {
  const [values] = namesIn(type).flatMap((name) => {
    const literals = declarations.unions.get(name);
    return literals ? [literals] : [];
  });
  return values;
}

/** A method, as its client is used. */
export interface GeneratedMethod {
  /** With the client before it: `accounting.invoices.get`. */
  readonly path: string;
  readonly operationId: string;
  /** Its arguments before the options: `invoiceId`, `invoice`. */
  readonly positional: readonly string[];
  /** How many of them are in the path, of which they are the first. */
  readonly ids: readonly string[];
  /** Wire name → option, with the values it takes. */
  readonly options: ReadonlyMap<string, { readonly name: string; readonly values: Values }>;
}

/** Rows such as ``| `accounting.invoices.list(options?)` | `getInvoices` | `GET /Invoices` |``. */
const row = /^\| `(\w+\.([\w.]+))\((.*)\)` \| `(\w+)` \| `[A-Z]+ (\S+)`/gm;

function generatedMethods(declarations: Declarations, apiMarkdown: string): GeneratedMethod[] {
  return [...apiMarkdown.matchAll(row)].map(
    ([, path = '', method = '', given = '', operationId = '', route = '']) => ({
      path,
      operationId,
      positional: given.split(', ').filter((name) => name !== '' && !/^options\??$/.test(name)),
      ids: [...route.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
      options: optionsOf(declarations, method),
    }),
  );
}

function operations(
  declarations: Declarations,
  apiMarkdown: string,
): Map<string, Map<string, Values>> {
  const found = new Map<string, Map<string, Values>>();
  for (const method of generatedMethods(declarations, apiMarkdown)) {
    const { operationId, positional, ids, options } = method;
    const parameters = found.get(operationId) ?? new Map<string, Values>();
    for (const name of ids) parameters.set(name, undefined);
    if (positional.length > ids.length) parameters.set('body', undefined);
    for (const [name, { values }] of options) parameters.set(name, values);
    found.set(operationId, parameters);
  }
  return found;
}

/** Options that are not called as on the wire: most are sent as headers. */
const wireNames: Readonly<Record<string, string>> = {
  includeOnline: 'IncludeOnline',
  modifiedSince: 'If-Modified-Since',
  xeroApplicationId: 'Xero-Application-Id',
  xeroUserId: 'Xero-User-Id',
};

/** xero-core's options, which every method has; a key against repeated writes is among them. */
const optionsOfEveryCall = ['BatchOptions', 'CallOptions', 'UploadOptions'];

/** The members of the type of `options`, and of what it extends, under the names of the wire. */
function optionsOf(declarations: Declarations, method: string): GeneratedMethod['options'] {
  const found = new Map<string, { readonly name: string; readonly values: Values }>();
  const collect = (name: string, without: readonly string[]): void => {
    if (optionsOfEveryCall.includes(name)) {
      found.set('Idempotency-Key', { name: 'request.idempotencyKey', values: undefined });
    }
    const declaration = declarations.interfaces.get(name);
    if (!declaration) return;
    for (const [member, values] of membersOf(declarations, declaration)) {
      if (!without.includes(member)) {
        found.set(wireNames[member] ?? member, { name: member, values });
      }
    }
    for (const extended of declaration.heritageClauses ?? []) {
      for (const type of extended.types) {
        // `Omit<InvoicesCreateOptions, 'summarizeErrors'>` stands for the first of the two.
        const names = [type.expression.getText(), ...namesIn(type)];
        const whole = names.find((candidate) => candidate !== 'Omit');
        if (whole) collect(whole, [...without, ...literalsIn(type)]);
      }
    }
  };
  for (const { parameters } of signaturesAt(declarations, method)) {
    const options = parameters.find((parameter) => parameter.name.getText() === 'options');
    for (const name of options?.type ? namesIn(options.type) : []) collect(name, []);
  }
  return found;
}

function signaturesAt(declarations: Declarations, method: string): ts.MethodSignature[] {
  const path = method.split('.');
  const name = path.pop();
  const client = [...declarations.interfaces.values()].find(({ name: { text } }) =>
    text.endsWith('Client'),
  );
  const resource = path.reduce<ts.InterfaceDeclaration | undefined>((current, segment) => {
    const member = current?.members.find((candidate) => memberName(candidate) === segment);
    if (!member || !ts.isPropertySignature(member) || !member.type) return undefined;
    return declarations.interfaces.get(namesIn(member.type)[0] ?? '');
  }, client);
  const found = [...(resource?.members ?? [])]
    .filter(ts.isMethodSignature)
    .filter((signature) => memberName(signature) === name);
  if (found.length === 0)
    throw new Error(`API.md names ${method}, which the client does not have.`);
  return found;
}

function memberName(member: ts.TypeElement): string {
  const { name } = member;
  if (!name) return '';
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}
