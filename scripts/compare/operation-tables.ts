import type { GeneratedMethod } from './read-generated.ts';
import type { ComparedFamily } from './read-xero-node.ts';
import type { XeroNodeOperation } from './xero-node-operations.ts';

/** The operations of one of xero-node's API classes, and our methods. */
export interface OperationPair {
  readonly family: ComparedFamily;
  readonly theirs: readonly XeroNodeOperation[];
  readonly ours: readonly GeneratedMethod[];
}

/** Where a user of xero-node finds the operations of a family. */
const places: Readonly<Record<ComparedFamily, string>> = {
  accounting: 'xero.accountingApi',
  'app-store': 'xero.appStoreApi',
  assets: 'xero.assetApi',
  bankfeeds: 'xero.bankFeedsApi',
  files: 'xero.filesApi',
  finance: 'xero.financeApi',
  'payroll-au': 'xero.payrollAUApi',
  'payroll-au-v2': 'PayrollAuV2Api',
  'payroll-nz': 'xero.payrollNZApi',
  'payroll-uk': 'xero.payrollUKApi',
  projects: 'xero.projectApi',
};

/**
 * Markdown for the guide: which arguments have another name here, and a table for each API class
 * with every operation.
 *
 * @throws when an operation has no method here.
 */
export function operationTables(pairs: readonly OperationPair[]): string {
  return [argumentTable(pairs), ...pairs.map(operationTable)].join('\n\n');
}

function operationTable({ family, theirs, ours }: OperationPair): string {
  const [client = ''] = ours[0]?.path.split('.') ?? [];
  const factory = `create${client.charAt(0).toUpperCase()}${client.slice(1)}Client`;
  const rows = theirs.map((operation) => {
    const given = operation.parameters.map(({ name, optional }) => `${name}${optional ? '?' : ''}`);
    const calls = methodsFor(operation, ours).map((method) => code(callOf(operation, method)));
    return [code(`${operation.id}(${given.join(', ')})`), calls.join('<br>')];
  });
  return [
    `## ${places[family]}`,
    `${theirs.length} operations. The client: \`${factory}\` of \`@acme/xero-${family}\`.`,
    table(rows),
  ].join('\n\n');
}

/** Arguments that become options of another name; ids and bodies keep their places and need none. */
function argumentTable(pairs: readonly OperationPair[]): string {
  const names = new Map<string, Set<string>>();
  for (const { theirs, ours } of pairs) {
    for (const operation of theirs) {
      for (const method of methodsFor(operation, ours)) {
        for (const [argument, option] of optionsFor(operation, method)) {
          if (argument !== option)
            names.set(argument, (names.get(argument) ?? new Set()).add(option));
        }
      }
    }
  }
  const rows = [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([argument, options]) => [code(argument), [...options].map(code).join(', ')]);
  return ['## Arguments with another name', table(rows)].join('\n\n');
}

/**
 * The call that does what an operation does, its options in the order of xero-node's arguments. A
 * key against repeated writes, which most operations take and most users leave to us, is not shown.
 */
function callOf(operation: XeroNodeOperation, method: GeneratedMethod): string {
  const options = optionsFor(operation, method)
    .map(([, option]) => option)
    .filter((option) => option !== 'request.idempotencyKey');
  const given = options.length > 0 ? [`{ ${options.join(', ')} }`] : [];
  return `${method.path}(${[...method.positional, ...given].join(', ')})`;
}

/** xero-node's arguments that are options of the method, each beside the option. */
function optionsFor(
  { parameters }: XeroNodeOperation,
  { ids, options }: GeneratedMethod,
): [argument: string, option: string][] {
  return parameters.flatMap(({ name, wireName }) => {
    const option = ids.includes(wireName) ? undefined : options.get(wireName);
    return option ? [[name, option.name]] : [];
  });
}

/** `listByIds` is a second way to ask for what `list` gives, and no operation's own. */
function methodsFor(
  { id }: XeroNodeOperation,
  ours: readonly GeneratedMethod[],
): GeneratedMethod[] {
  const methods = ours.filter(
    ({ operationId, path }) => operationId === id && !path.endsWith('.listByIds'),
  );
  if (methods.length === 0) throw new Error(`xero-node's ${id} has no method here.`);
  return methods;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** As the formatter has it: every column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const head = ['xero-node', 'here'];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], filler = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`;
  return [line(head), line(['', ''], '-'), ...rows.map((row) => line(row))].join('\n');
}
