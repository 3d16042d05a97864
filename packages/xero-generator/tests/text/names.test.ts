import { describe, expect, test } from 'vitest';
import { camelCase, kebabCase, pascalCase, phrase, upperFirst, words } from '../../src/names.ts';

const table: readonly {
  name: string;
  words: readonly string[];
  camel: string;
  pascal: string;
  kebab: string;
  phrase: string;
}[] = [
  {
    name: 'Loaves',
    words: ['Loaves'],
    camel: 'loaves',
    pascal: 'Loaves',
    kebab: 'loaves',
    phrase: 'loaves',
  },
  {
    name: 'CreditNote',
    words: ['Credit', 'Note'],
    camel: 'creditNote',
    pascal: 'CreditNote',
    kebab: 'credit-note',
    phrase: 'credit note',
  },
  {
    name: 'CISSettings',
    words: ['CIS', 'Settings'],
    camel: 'cisSettings',
    pascal: 'CisSettings',
    kebab: 'cis-settings',
    phrase: 'CIS settings',
  },
  {
    name: 'LoafID',
    words: ['Loaf', 'ID'],
    camel: 'loafId',
    pascal: 'LoafId',
    kebab: 'loaf-id',
    phrase: 'loaf ID',
  },
  {
    name: 'loafId',
    words: ['loaf', 'Id'],
    camel: 'loafId',
    pascal: 'LoafId',
    kebab: 'loaf-id',
    phrase: 'loaf id',
  },
  {
    name: 'Working-Patterns',
    words: ['Working', 'Patterns'],
    camel: 'workingPatterns',
    pascal: 'WorkingPatterns',
    kebab: 'working-patterns',
    phrase: 'working patterns',
  },
  {
    name: 'loaves.crumbs',
    words: ['loaves', 'crumbs'],
    camel: 'loavesCrumbs',
    pascal: 'LoavesCrumbs',
    kebab: 'loaves-crumbs',
    phrase: 'loaves crumbs',
  },
  {
    name: 'payroll-uk',
    words: ['payroll', 'uk'],
    camel: 'payrollUk',
    pascal: 'PayrollUk',
    kebab: 'payroll-uk',
    phrase: 'payroll uk',
  },
  {
    name: 'bakery-au-v2',
    words: ['bakery', 'au', 'v2'],
    camel: 'bakeryAuV2',
    pascal: 'BakeryAuV2',
    kebab: 'bakery-au-v2',
    phrase: 'bakery au v2',
  },
  {
    name: 'If-Modified-Since',
    words: ['If', 'Modified', 'Since'],
    camel: 'ifModifiedSince',
    pascal: 'IfModifiedSince',
    kebab: 'if-modified-since',
    phrase: 'if modified since',
  },
  {
    name: 'auth_event_id',
    words: ['auth', 'event', 'id'],
    camel: 'authEventId',
    pascal: 'AuthEventId',
    kebab: 'auth-event-id',
    phrase: 'auth event id',
  },
  {
    name: 'RevertToDraft',
    words: ['Revert', 'To', 'Draft'],
    camel: 'revertToDraft',
    pascal: 'RevertToDraft',
    kebab: 'revert-to-draft',
    phrase: 'revert to draft',
  },
  {
    name: 'top10Loaves',
    words: ['top10', 'Loaves'],
    camel: 'top10Loaves',
    pascal: 'Top10Loaves',
    kebab: 'top10-loaves',
    phrase: 'top10 loaves',
  },
  { name: 'PDF', words: ['PDF'], camel: 'pdf', pascal: 'Pdf', kebab: 'pdf', phrase: 'PDF' },
  { name: '', words: [], camel: '', pascal: '', kebab: '', phrase: '' },
  { name: '--', words: [], camel: '', pascal: '', kebab: '', phrase: '' },
];

describe.each(table)('$name', (row) => {
  test('words', () => expect(words(row.name)).toEqual(row.words));
  test('camelCase', () => expect(camelCase(row.name)).toBe(row.camel));
  test('pascalCase', () => expect(pascalCase(row.name)).toBe(row.pascal));
  test('kebabCase', () => expect(kebabCase(row.name)).toBe(row.kebab));
  test('phrase', () => expect(phrase(row.name)).toBe(row.phrase));
});

test.each([
  ['calculationTypeNZ', 'CalculationTypeNZ'],
  ['Loaf', 'Loaf'],
  ['', ''],
])('upperFirst(%s) is %s', (name, want) => {
  expect(upperFirst(name)).toBe(want);
});
