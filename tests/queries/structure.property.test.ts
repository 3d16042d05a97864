import { createLimiter, XeroFilterError } from '@acme/xero-core';
import { createPayrollUkClient } from '@acme/xero-payroll-uk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyWhere, compiled, type Entity } from './src/compile.ts';
import { describedFilter, treeOf } from './src/described-filter.ts';
import { parseExpression } from './src/expression.ts';
import { type Escape, escapes, type Token, tokensOf } from './src/readers.ts';
import { recorder, session } from './src/recorder.ts';
import { anyText, anyValues, isSendable } from './src/values.ts';

const numRuns = Number(process.env['QUERIES_RUNS'] ?? 3000);

/** Generating takes most of the time, and grows with the runs. */
const timeout = 30_000 + numRuns * 20;

describe('a filter', () => {
  const settings = { values: anyValues, guardNulls: false };

  test.each<Entity>(['Invoice', 'Payment'])(
    'of any %s reads as the tree that it describes',
    (entity) => {
      const property = fc.property(describedFilter(entity, settings, 3), (described) => {
        const text = compiled(entity, described.where);
        expect(text === undefined ? undefined : parseExpression(text)).toEqual(treeOf(described));
      });
      fc.assert(property, { numRuns });
    },
    timeout,
  );
});

const id = '0f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';

/** Filters with a place for a text, between other conditions. */
const places: readonly ((text: string) => AnyWhere)[] = [
  (text) => ({ Reference: text, Status: 'PAID' }),
  (text) => ({ InvoiceID: id, Reference: { eq: text }, Total: 1 }),
  (text) => ({ Reference: { ne: text }, Total: 1 }),
  (text) => ({ Reference: { in: ['A', text, 'B'] }, Total: 1 }),
  (text) => ({ Total: 1, Contact: { Name: { contains: text }, EmailAddress: null } }),
  (text) => ({ Total: 1, OR: [{ Reference: { startsWith: text } }, { Reference: 'A' }] }),
  (text) => ({ AND: [{ Reference: { endsWith: text } }, { Total: 1 }] }),
  (text) => ({ Status: text, Total: 1 }),
];

/** Those that compare in lower case. */
const foldingPlaces: typeof places = [
  (text) => ({ Contact: { Name: { eq: text, ignoreCase: true } }, Total: 1 }),
  (text) => ({ Reference: { in: ['a', text], startsWith: text, ignoreCase: true }, Total: 1 }),
];

describe('a text', () => {
  const kinds = [
    { what: 'as it is', which: places, sent: (text: string) => text },
    { what: 'in lower case', which: foldingPlaces, sent: (text: string) => text.toLowerCase() },
  ];
  test.each(kinds)(
    '$what is refused, or read back by every reader, and changes nothing around it',
    ({ which, sent }) => {
      const property = fc.property(anyText, fc.constantFrom(...which), (text, place) => {
        const filter = compiledOrRefused(place(text));
        expect(filter === undefined).toBe(!isSendable(text));
        for (const reader of filter === undefined ? [] : escapes) {
          const around = tokensOf(compiled('Invoice', place('benign')) ?? '', reader);
          const wanted = around.map((token) => (isBenign(token) ? { text: sent(text) } : token));
          expect(tokensOf(filter ?? '', reader)).toEqual(wanted);
        }
      });
      fc.assert(property, { numRuns });
    },
    timeout,
  );
});

function isBenign(token: Token): boolean {
  return 'text' in token && token.text === 'benign';
}

/** Undefined where the filter is refused. */
function compiledOrRefused(where: AnyWhere): string | undefined {
  try {
    return compiled('Invoice', where);
  } catch (error) {
    if (error instanceof XeroFilterError) return undefined;
    throw error;
  }
}

/** By kind, a field and what may stand after its name; `§` is any text. */
const shapes: readonly [field: string, shape: RegExp][] = [
  ['InvoiceID', /^InvoiceID[!=]=(null|Guid\(§\))$/],
  ['Date', /^Date([!=]=null|[!=<>]=?DateTime\(\d{4},\d\d,\d\d\))$/],
  ['UpdatedDateUTC', /^UpdatedDateUTC([!=]=null|[!=<>]=?DateTime\(\d{4}(,\d\d){5}\))$/],
  [
    'Total',
    /^Total([!=]=(null|true|false|§)|[!=<>]=?-?\d+(\.\d+)?|\.(Contains|(Starts|Ends)With)\(§\))$/,
  ],
  [
    'Status',
    /^Status([!=]=(null|true|false|§)|[!=<>]=?-?\d+(\.\d+)?|\.(Contains|(Starts|Ends)With)\(§\))$/,
  ],
];

describe('a value of any type', () => {
  const values = fc.oneof(anyText, fc.double(), anyValues.date, anyValues.instant, fc.uuid());
  const anything = fc.oneof(values, fc.anything({ maxDepth: 1, withDate: true, withBigInt: true }));
  const operators = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'contains', 'startsWith', 'endsWith'];
  const conditions = fc
    .tuple(fc.constantFrom(undefined, ...operators), anything)
    .map(([operator, value]) => (operator === undefined ? value : { [operator]: value }));

  test(
    'is refused, or is one comparison for every reader',
    () => {
      const property = fc.property(
        fc.constantFrom(...shapes),
        conditions,
        ([field, shape], value) => {
          const filter = compiledOrRefused({ [field]: value });
          for (const reader of filter === undefined ? [] : escapes) {
            expect(shapeOf(filter ?? '', reader)).toMatch(shape);
          }
        },
      );
      fc.assert(property, { numRuns });
    },
    timeout,
  );

  test(
    'and any name are refused, or the name is one name',
    () => {
      const property = fc.property(anyText, (name) => {
        const filter = compiledOrRefused({ [name]: 1 });
        expect(filter).toSatisfy((text) => text === undefined || text === `${name}==1`);
        expect(filter).toSatisfy((text) => text === undefined || /^\w+==1$/.test(text));
      });
      fc.assert(property, { numRuns });
    },
    timeout,
  );
});

function shapeOf(filter: string, reader: Escape): string {
  return tokensOf(filter, reader)
    .map((token) => ('text' in token ? '§' : token.code))
    .join('');
}

describe('the `filter` of payroll', () => {
  test(
    'refuses a text, or compares with it and nothing else',
    async () => {
      const { fetch, sent } = recorder();
      const limiter = createLimiter({ perMinute: numRuns, appPerMinute: numRuns });
      const payroll = createPayrollUkClient(session, { fetch, limiter });
      const property = fc.asyncProperty(anyText, async (text) => {
        sent.length = 0;
        const filter = { firstName: text, lastName: 'Last' };
        await ignoringRefusal(() => payroll.employees.list({ filter }));
        const conditions = sent[0]?.query.get('filter')?.split(',');
        const isRefused = !isSendable(text) || /[,=<>!&|]|^\s*$/.test(text);
        expect(conditions).toEqual(
          isRefused ? undefined : [`firstName==${text}`, 'lastName==Last'],
        );
      });
      await fc.assert(property, { numRuns });
    },
    timeout,
  );
});

async function ignoringRefusal(call: () => PromiseLike<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof XeroFilterError)) throw error;
  }
}
