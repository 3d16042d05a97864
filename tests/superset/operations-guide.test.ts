import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { diagnose } from '@acme/test-queries/diagnose';
import { describe, expect, test } from 'vitest';
import {
  guideWithTables,
  operationsGuide,
  withTables,
} from '../../scripts/compare/migration-guide.ts';
import { operationTables } from '../../scripts/compare/operation-tables.ts';

// A checkout on Windows may have carriage returns.
const guide = readFileSync(operationsGuide, 'utf8').replaceAll('\r', '');
const folder = new URL('./output/', import.meta.url);
const require = createRequire(import.meta.url);

describe('the guide to the operations of xero-node', () => {
  test('has the tables that are made of the installed xero-node and of generated/', async () => {
    expect(guide, 'run `pnpm guides:tables`').toBe(await guideWithTables());
  });

  test('has every method that calls Xero, of every API class', () => {
    const { APIS } = require('xero-node') as { APIS: { prototype: object }[] };
    const { PayrollAuV2Api } = require('xero-node/dist/gen/api/payrollAUV2Api') as {
      PayrollAuV2Api: { prototype: object };
    };
    const setters = ['constructor', 'setDefaultAuthentication', 'setApiKey'];
    const operations = [...APIS, PayrollAuV2Api].flatMap(({ prototype }) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype))
        .filter(([name, { value }]) => value !== undefined && !setters.includes(name))
        .map(([name]) => name),
    );
    expect(operations).toHaveLength(475);
    const rows = [...guide.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual(operations.toSorted());
  });

  test('names calls that our clients take, and options that they know', () => {
    expect(diagnose([writeCalls()])).toEqual([]);
  }, 120_000);

  test('an operation without a method here is an error', () => {
    const theirs = [{ id: 'getThings', parameters: [] }];
    expect(() => operationTables([{ family: 'assets', theirs, ours: [] }])).toThrow(
      "xero-node's getThings has no method here.",
    );
  });

  test('tables need their place', () => {
    expect(() => withTables('# A guide', '| |')).toThrow('The guide needs <!-- begin');
  });
});

/** Every call of the right side as a program, with arguments that fit everywhere. */
function writeCalls(): string {
  const clients = [...guide.matchAll(/^.* The client: `(\w+)` of `(.*)`\.$/gm)];
  expect(clients).toHaveLength(11);
  const imports = clients.map(([, factory, name]) => `import { ${factory} } from '${name}';`);
  const made = clients.map(([, factory = '']) => {
    const client = factory.replace(/^create(.*)Client$/, '$1');
    return `const ${client.charAt(0).toLowerCase()}${client.slice(1)} = ${factory}(session);`;
  });
  const rows = [...guide.matchAll(/^\| `\w+\(.*\)` +\| (`.*`) +\|$/gm)];
  const calls = rows.flatMap(([, right = '']) =>
    right.split('<br>').map((one) => one.slice(1, -1)),
  );
  expect(calls.length).toBeGreaterThan(500);
  const names = new Set(calls.flatMap(argumentsOf));
  const declared = [...names].map((name) => `declare const ${name}: never;`);
  const file = new URL('calls.ts', folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // So that a method or an option that nobody has would be found.
  const wrong = ['accounting.users.all({});', 'accounting.users.list({ since: order });'];
  const refused = wrong.map((call) => `// @ts-expect-error\n${call}`);
  const session = 'declare const session: never;';
  const lines = [...imports, session, ...declared, ...made, ...calls, ...refused];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file.pathname;
}

/** The names that a call is given, in options too. */
function argumentsOf(call: string): string[] {
  const given = /\((.*)\)$/.exec(call)?.[1] ?? '';
  return given.split(/[\s{},]+/).filter((name) => name !== '');
}
