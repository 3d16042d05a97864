import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { diagnose } from '@acme/test-queries/diagnose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blocksOf } from './src/modules.ts';
import * as granted from './src/readme-names.ts';

const folder = new URL('./output/readme/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('receipt.pdf', folder), '%PDF-1.4');

const files = blocksOf('README.md', 'ts').map((block, index) => {
  const code = block.replaceAll("'./receipt.pdf'", `'${folder.pathname}receipt.pdf'`);
  const file = new URL(`block-${index + 1}.ts`, folder).pathname;
  writeFileSync(file, `/// <reference types="node" />\n${imports(code)}\n${code}export {};\n`);
  return file;
});
const [first = '', login = '', session = '', calls = '', errors = ''] = files;

beforeEach(() => void vi.stubGlobal('fetch', granted.simulator.fetch));
afterEach(() => void vi.unstubAllGlobals());

test('every block of the README compiles', () => {
  expect(files).toHaveLength(5);
  expect(login).not.toBe('');
  expect(diagnose(files)).toEqual([]);
});

test('its first block lists what is overdue, and creates an invoice', async () => {
  await import(first);
  expect(console.log).toHaveBeenCalled();
  vi.mocked(console.log).mockClear();
  const [last] = granted.simulator.requests.slice(-1);
  expect(last).toMatchObject({ method: 'PUT', status: 200 });
});

test('its calls work', async () => {
  await import(session);
  await import(calls);
  const operations = granted.simulator.requests.map(({ operationId }) => operationId);
  expect(operations).toEqual(
    expect.arrayContaining([
      'getContacts',
      'getInvoice',
      'createInvoices',
      'createInvoiceAttachmentByFileName',
      'createReceiptAttachmentByFileName',
      'getInvoiceAsPdf',
    ]),
  );
});

test('its errors say why, row by row', async () => {
  await import(errors);
  const [shown] = granted.told.slice(-1);
  expect(shown).toMatchObject([{ elementIndex: 0, message: expect.stringContaining('none') }]);
});

/** The names that a block neither declares nor imports itself. */
function imports(code: string): string {
  const names = Object.keys(granted).filter(
    (name) =>
      new RegExp(`(?<![\\w.'])${name}\\b(?!:)`).test(code) &&
      !new RegExp(`(const|const \\{[^}]*|import \\{[^}]*) ?\\b${name}\\b`).test(code),
  );
  return `import { ${names.join(', ')} } from '../../src/readme-names.ts';`;
}
