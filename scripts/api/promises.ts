import ts from 'typescript';
import { SpecsError } from '../specs/specs-error.ts';
import { typeNames } from './type-names.ts';

/** A module that users import, and where its source is. */
export interface Entry {
  /** As in an import: `@acme/xero-accounting/raw`. */
  readonly specifier: string;
  readonly file: string;
}

/** A name that a module exports. */
export interface ExportedName {
  readonly name: string;
  /** It is nothing at run time. */
  readonly isType: boolean;
}

/** A method of a client, under its full name: `invoices.attachments.upload`. */
export interface Method {
  readonly name: string;
  readonly signature: ts.MethodSignature;
}

/** A type of the family's own, and which way its values go. */
export interface OwnType {
  readonly name: string;
  readonly declaration: ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
  /** Users write it. */
  readonly isGiven: boolean;
  /** Users read it. */
  readonly isRead: boolean;
}

/** A function that the main entry point declares itself: `toInput`, or what makes a client. */
export interface OwnFunction {
  readonly name: string;
  readonly declaration: ts.FunctionDeclaration;
}

/** What a family promises to those who compile against it. */
export interface Promises {
  readonly exported: ReadonlyMap<Entry, readonly ExportedName[]>;
  readonly functions: readonly OwnFunction[];
  readonly client: string;
  readonly methods: readonly Method[];
  readonly types: readonly OwnType[];
}

/**
 * Reads what a family promises: every name of every entry point, and of the first one the methods of
 * the client that its `create…Client` makes, and the generated types, by whether users write or read
 * them.
 *
 * @throws {SpecsError} when there is no such client.
 */
export function readPromises(program: ts.Program, entries: readonly [Entry, ...Entry[]]): Promises {
  const checker = program.getTypeChecker();
  const exportsOf = ({ file }: Entry): ts.Symbol[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new SpecsError(`${file} is not there, or exports nothing.`);
    return checker.getExportsOfModule(module);
  };
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const main = exportsOf(entries[0]);
  const factory = main.find(({ name }) => /^create\w+Client$/.test(name));
  const made = factory && callSignature(checker, resolve(factory))?.getReturnType().symbol;
  const client = made?.declarations?.find(ts.isInterfaceDeclaration);
  if (!factory || !client) {
    throw new SpecsError(`${entries[0].file} exports no create…Client that returns an interface.`);
  }
  const methods = methodsOf(checker, client, []);
  const declared = main.flatMap((symbol) => ownDeclaration(symbol.name, resolve(symbol)) ?? []);
  const structure = new Set<ts.Declaration>(resourcesOf(checker, client));
  const namesOf = (entry: Entry): ExportedName[] => {
    const typeOnly = typeOnlyNames(program, entry);
    return exportsOf(entry)
      .map((symbol) => ({ name: symbol.name, flags: resolve(symbol).flags }))
      .filter(({ name, flags }) => !typeOnly.has(name) || flags & ts.SymbolFlags.Type)
      .map(({ name, flags }) => ({
        name,
        isType: typeOnly.has(name) || (flags & ts.SymbolFlags.Value) === 0,
      }))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  };
  return {
    exported: new Map(entries.map((entry) => [entry, namesOf(entry)])),
    functions: main.flatMap((symbol) => {
      const declaration = resolve(symbol).declarations?.find(ts.isFunctionDeclaration);
      const isOwn = declaration?.getSourceFile().fileName === entries[0].file;
      return declaration && isOwn ? [{ name: symbol.name, declaration }] : [];
    }),
    client: client.name.text,
    methods,
    types: sortByUse(
      declared.filter(({ declaration }) => !structure.has(declaration)),
      methods,
    ),
  };
}

function callSignature(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Signature | undefined {
  return checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
}

/** What an entry point hands on by `export type *`: values among it are none there. */
function typeOnlyNames(program: ts.Program, { file }: Entry): ReadonlySet<string> {
  const checker = program.getTypeChecker();
  const statements = program.getSourceFile(file)?.statements.filter(ts.isExportDeclaration) ?? [];
  return new Set(
    statements.flatMap(({ isTypeOnly, exportClause, moduleSpecifier }) => {
      const whole = isTypeOnly && !exportClause && moduleSpecifier;
      const module = whole && checker.getSymbolAtLocation(whole);
      return module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
    }),
  );
}

type Declared = Pick<OwnType, 'name' | 'declaration'>;

function ownDeclaration(name: string, symbol: ts.Symbol): Declared | undefined {
  const declaration = symbol.declarations?.find(
    (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
  );
  return declaration?.getSourceFile().fileName.endsWith('.gen.ts')
    ? { name, declaration }
    : undefined;
}

/** The interfaces that hold methods, the client itself among them. */
function resourcesOf(
  checker: ts.TypeChecker,
  parent: ts.InterfaceDeclaration,
): ts.InterfaceDeclaration[] {
  const children = parent.members
    .filter(ts.isPropertySignature)
    .map((member) => resourceOf(checker, member));
  return [parent, ...children.flatMap((child) => resourcesOf(checker, child))];
}

function methodsOf(
  checker: ts.TypeChecker,
  parent: ts.InterfaceDeclaration,
  path: readonly string[],
): Method[] {
  return parent.members.flatMap((member) => {
    const name = [...path, member.name?.getText() ?? ''];
    if (ts.isMethodSignature(member)) return [{ name: name.join('.'), signature: member }];
    return ts.isPropertySignature(member)
      ? methodsOf(checker, resourceOf(checker, member), name)
      : [];
  });
}

function resourceOf(
  checker: ts.TypeChecker,
  property: ts.PropertySignature,
): ts.InterfaceDeclaration {
  const { symbol } = checker.getTypeAtLocation(property);
  const declaration = symbol?.declarations?.find(ts.isInterfaceDeclaration);
  if (declaration) return declaration;
  throw new SpecsError(`${property.getText()} of a client is not a resource.`);
}

/** Follows the types of parameters and those of answers; what neither reaches counts as read. */
function sortByUse(declared: readonly Declared[], methods: readonly Method[]): OwnType[] {
  const byName = new Map(declared.map((one) => [one.name, one.declaration]));
  const reach = (roots: readonly ts.Node[]): ReadonlySet<string> => {
    const reached = new Set<string>();
    const visit = (node: ts.Node): void => {
      for (const name of typeNames(node)) {
        const declaration = byName.get(name);
        if (!declaration || reached.has(name)) continue;
        reached.add(name);
        visit(declaration);
      }
    };
    roots.forEach(visit);
    return reached;
  };
  const given = reach(methods.flatMap(({ signature }) => [...signature.parameters]));
  const answers = reach(methods.flatMap(({ signature }) => signature.type ?? []));
  const others = declared.filter(({ name }) => !given.has(name) && !answers.has(name));
  const read = new Set([...answers, ...others.map(({ name }) => name)]);
  return declared.map((one) => ({
    ...one,
    isGiven: given.has(one.name),
    isRead: read.has(one.name),
  }));
}
