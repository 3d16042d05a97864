import { installed } from '@acme/test-packaging/installed';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Editor, openEditor } from './src/editor.ts';
import { scopesFile } from './src/sample.ts';

let editor: Editor;

beforeAll(async () => {
  editor = openEditor((await installed()).folder);
}, 180_000);

const ending = [
  'accounting.reports.read',
  'accounting.transactions',
  'accounting.transactions.read',
];

describe('scopes that end', () => {
  test.each([
    ['after a dot', 'xeroScopes.|;'],
    ['in brackets', "xeroScopes['|'];"],
  ])('are struck out among those offered %s', (_, line) => {
    const offered = editor.completionsAt(scopesFile(line));
    expect(offered).toEqual(expect.arrayContaining(['accounting.invoices', ...ending]));
    expect(offered.length).toBeGreaterThan(55);
    expect(editor.struckOutAt(scopesFile(line)).sort()).toEqual(ending);
  });

  test('are struck out where they are used, and others are not', () => {
    const file = scopesFile(`const scopes: XeroScope[] = [
  xeroScopes['accounting.invoices'],
  xeroScopes['accounting.transactions'],
];`);
    expect(editor.errorsIn(file)).toEqual([]);
    expect(editor.struckOutIn(file)).toEqual(["7, 'accounting.transactions'"]);
  });
});

// As for other hovers and completions: look at the text, then accept it with `vitest -u`.
const hovers: readonly [golden: string, line: string][] = [
  ['xeroScopes', 'xero|Scopes;'],
  ['xeroScopes invoices', "xeroScopes['accounting.inv|oices'];"],
  ['xeroScopes transactions', "xeroScopes['accounting.trans|actions'];"],
  ['xeroScopes classicexpenses', "xeroScopes['accounting.classic|expenses'];"],
  ['scopesFor', "scopes|For({ accounting }, { accounting: ['invoices.list'] });"],
];

test.each(hovers)('hover: %s', async (golden, line) => {
  const text = editor.hoverAt(scopesFile(line));
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${golden.replaceAll(' ', '-')}.txt`);
});

describe('completion', () => {
  test('of a scope as text has every name', () => {
    const names = editor.completionsAt(scopesFile("const scopes: XeroScope[] = ['|'];"));
    expect(names).toEqual(expect.arrayContaining(['offline_access', 'files.read', ...ending]));
  });

  test('of the families that were passed, and of the methods of each', () => {
    const line = (methods: string): string =>
      scopesFile(`scopesFor({ accounting, projects }, ${methods});`);
    expect(editor.completionsAt(line('{ | }'))).toEqual(['accounting', 'projects']);
    const ofProjects = editor.completionsAt(
      line("{ accounting: ['invoices.list'], projects: ['|'] }"),
    );
    expect(ofProjects).toContain('projects.tasks.create');
    expect(ofProjects).not.toContain('invoices.list');
    expect(editor.completionsAt(line("{ accounting: ['|'] }"))).toContain('invoices.listByIds');
  });
});

describe('a slip', () => {
  const slips: readonly [golden: string, line: string][] = [
    ['scope', "const scopes: XeroScope[] = ['accounting.invoice'];"],
    ['method of scopesFor', "scopesFor({ accounting }, { accounting: ['invoice.list'] });"],
    ['family of scopesFor', "scopesFor({ accounting }, { projects: ['projects.list'] });"],
  ];

  test.each(slips)('%s', async (golden, line) => {
    const errors = editor.errorsIn(scopesFile(line));
    expect(errors).toHaveLength(1);
    expect(errors.join().length).toBeLessThanOrEqual(500);
    const path = `golden/slip-${golden.replaceAll(' ', '-')}.txt`;
    await expect(`${errors.join()}\n`).toMatchFileSnapshot(path);
  });
});
