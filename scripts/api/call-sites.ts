import ts from 'typescript';
import { SpecsError } from '../specs/specs-error.ts';
import type { Method, OwnFunction, OwnType, Promises } from './promises.ts';
import { type Replacements, textOf, typeNames } from './type-names.ts';

/**
 * A program as users write it, against what a family promises: every exported name imported, every
 * method called with all that it takes and with the least, every field of an input given, every
 * field of an answer read. It compiles as long as the promises are kept.
 *
 * What users write are literals, since TypeScript tells an unknown field only in those. Types go by
 * their names, and each named type has its own entry, so that a value that an enumeration gains is
 * no difference, and one that it loses is.
 *
 * @param program Has the family's entry points in it.
 * @param promises What to write down.
 */
export function callSites(program: ts.Program, promises: Promises): string {
  const writer = new Writer(program.getTypeChecker(), promises);
  return `${[...writer.lines()].join('\n')}\n`;
}

class Writer {
  readonly #checker: ts.TypeChecker;
  readonly #promises: Promises;

  constructor(checker: ts.TypeChecker, promises: Promises) {
    this.#checker = checker;
    this.#promises = promises;
  }

  *lines(): Iterable<string> {
    const { exported, functions, client, methods, types } = this.#promises;
    const [main] = exported.keys();
    yield `// What ${main?.specifier} promised when this was accepted; by \`pnpm api:check --accept\`: do not edit.`;
    yield* this.#imports();
    yield '';
    yield '/** A value of a type. */';
    yield 'declare function some<Value>(): Value;';
    yield '/** Takes a value of a type. */';
    yield 'declare function is<Value>(value: Value): void;';
    yield '';
    yield 'export const calls = {';
    for (const one of functions) yield* this.#call(one);
    for (const method of methods) yield* this.#calls(method, client);
    yield '};';
    yield '';
    yield 'export const given = {';
    const inCalls = optionTypes(methods);
    for (const type of types) {
      if (type.isGiven && !inCalls.has(type.name)) yield* this.#given(type);
    }
    yield '};';
    yield '';
    yield 'export const read = {';
    for (const type of types) if (type.isRead) yield* this.#read(type);
    yield '};';
  }

  *#imports(): Iterable<string> {
    for (const [index, [{ specifier }, names]] of [...this.#promises.exported].entries()) {
      const prefix = index === 0 ? '' : `${specifier.split('/').at(-1)}_`;
      yield 'import {';
      for (const { name, isType } of names) {
        yield `  ${isType ? 'type ' : ''}${name}${prefix && ` as ${prefix}${name}`},`;
      }
      yield `} from '${specifier}';`;
    }
  }

  *#call({ name, declaration }: OwnFunction): Iterable<string> {
    const given = declaration.parameters.map(({ type }) => some(type ? textOf(type) : 'unknown'));
    const answer = declaration.type ? textOf(declaration.type) : 'void';
    yield `  ${name}${parametersOf(declaration)}() {`;
    yield `    is<${answer}>(${name}${namesOf(declaration)}(${given.join(', ')}));`;
    yield '  },';
  }

  *#calls({ name, signature }: Method, client: string): Iterable<string> {
    yield `  '${name}'(client: ${client}) {`;
    for (const replacements of variants(signature)) {
      const answer = signature.type ? textOf(signature.type, replacements) : 'void';
      const call = (given: readonly string[]): string =>
        `    is<${answer}>(client.${name}(${given.join(', ')}));`;
      const all = signature.parameters.map((one) => this.#argument(one, replacements, () => true));
      const least = signature.parameters
        .filter(({ questionToken }) => !questionToken)
        .map((one) => this.#argument(one, replacements, isRequired));
      // Without options nothing tells one variant from the other.
      const isFirst = [...replacements.values()].every((value) => value === 'false');
      if (isFirst && least.join() !== all.join()) yield call(least);
      yield call(all);
    }
    yield '  },';
  }

  #argument(
    parameter: ts.ParameterDeclaration,
    replacements: Replacements,
    isWanted: (property: ts.Symbol) => boolean,
  ): string {
    if (!parameter.type) throw new SpecsError(`${parameter.getText()} has no type.`);
    if (parameter.name.getText() !== 'options') return some(textOf(parameter.type, replacements));
    const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(parameter));
    return this.#literal(type, replacements, isWanted);
  }

  *#given({ name, declaration }: OwnType): Iterable<string> {
    const parameters = parametersOf(declaration);
    const type = `${name}${namesOf(declaration)}`;
    if (ts.isTypeAliasDeclaration(declaration)) {
      yield `  ${name}: ${parameters}(): ${type} => ${some(textOf(declaration.type))},`;
      return;
    }
    const own = this.#checker.getTypeAtLocation(declaration);
    yield `  ${name}: ${parameters}(): ${type}[] => [`;
    for (const isWanted of [() => true, isRequired]) {
      yield `    ${this.#literal(own, new Map(), isWanted)},`;
    }
    yield '  ],';
  }

  #literal(
    type: ts.Type,
    replacements: Replacements,
    isWanted: (property: ts.Symbol) => boolean,
  ): string {
    const fields = this.#checker
      .getPropertiesOfType(type)
      .filter(isWanted)
      .map(
        (field) => `      ${keyOf(field.name)}: ${some(this.#fieldText(field, replacements))},\n`,
      );
    return fields.length > 0 ? `{\n${fields.join('')}    }` : '{}';
  }

  /** A type parameter that has only its default here, as in `Omit<ListOptions, 'page'>`, is gone. */
  #fieldText(field: ts.Symbol, replacements: Replacements): string {
    const node = typeOf(field);
    const declared = field.declarations?.[0]?.parent;
    const type = this.#checker.getTypeOfSymbol(field);
    const own =
      declared && ts.isInterfaceDeclaration(declared) ? (declared.typeParameters ?? []) : [];
    const isOpen = own.some(
      ({ name }) => typeNames(node).has(name.text) && !replacements.has(name.text),
    );
    return isOpen && !containsParameter(type)
      ? this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
      : textOf(node, replacements);
  }

  *#read({ name, declaration, isGiven }: OwnType): Iterable<string> {
    const head = `${name}${parametersOf(declaration)}(value: ${name}${namesOf(declaration)})`;
    if (ts.isTypeAliasDeclaration(declaration)) {
      // A value that is new is read as any other; that the known ones stay is told under `given`.
      if (!isEnumeration(declaration.type)) {
        yield `  ${head} {\n    is<${textOf(declaration.type)}>(value);\n  },`;
      } else if (!isGiven) {
        yield `  ${name}: (): ${name} => ${some(textOf(declaration.type))},`;
      }
      return;
    }
    yield `  ${head} {`;
    const own = this.#checker.getTypeAtLocation(declaration);
    for (const field of this.#checker.getPropertiesOfType(own)) {
      const access = isName(field.name) ? `.${field.name}` : `[${keyOf(field.name)}]`;
      const absent = isRequired(field) ? '' : ' | undefined';
      const text = textOf(typeOf(field));
      yield `    is<${text.endsWith(absent) ? text : text + absent}>(value${access});`;
    }
    yield '  },';
  }
}

/** The types of options, which calls give in full already. */
function optionTypes(methods: readonly Method[]): ReadonlySet<string> {
  const options = methods
    .flatMap(({ signature }) => [...signature.parameters])
    .filter(({ name }) => name.getText() === 'options');
  return new Set(options.flatMap((one) => [...typeNames(one)]));
}

/** Whatever may have type parameters. */
interface Generic {
  readonly typeParameters?: readonly ts.TypeParameterDeclaration[] | undefined;
}

/** For each type parameter, which is `extends boolean`, both values. */
function variants({ typeParameters = [] }: Generic): Replacements[] {
  return typeParameters.reduce<Replacements[]>(
    (found, { name, constraint }) => {
      if (constraint?.kind !== ts.SyntaxKind.BooleanKeyword) {
        throw new SpecsError(`${name.text} is a type parameter that is not \`extends boolean\`.`);
      }
      return found.flatMap((one) =>
        ['false', 'true'].map((value) => new Map([...one, [name.text, value]])),
      );
    },
    [new Map()],
  );
}

function parametersOf({ typeParameters }: Generic): string {
  return typeParameters ? `<${typeParameters.map((one) => textOf(one)).join(', ')}>` : '';
}

function namesOf({ typeParameters }: Generic): string {
  return typeParameters ? `<${typeParameters.map(({ name }) => name.text).join(', ')}>` : '';
}

function typeOf(field: ts.Symbol): ts.TypeNode {
  const type = field.declarations?.find(ts.isPropertySignature)?.type;
  if (type) return type;
  throw new SpecsError(`${field.name} is not a field with a type.`);
}

function containsParameter(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => part.flags & ts.TypeFlags.TypeParameter);
}

function isRequired(field: ts.Symbol): boolean {
  return (field.flags & ts.SymbolFlags.Optional) === 0;
}

function isEnumeration(type: ts.TypeNode): boolean {
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  return parts.some(ts.isLiteralTypeNode) && parts.every(ts.isLiteralTypeNode);
}

function some(type: string): string {
  return `some<${type}>()`;
}

function isName(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(key);
}

function keyOf(key: string): string {
  return isName(key) ? key : `'${key}'`;
}
