import type {
  BooleanConditions,
  DateConditions,
  EnumConditions,
  GuidConditions,
  InstantConditions,
  InvoiceStatus,
  NumberConditions,
  TextConditions,
} from '@acme/xero-accounting';
import type { AnyWhere } from './compile.ts';
import { type InvoiceRow, rows } from './rows.ts';

/** Operands per operator; a new operator of the SDK fails to compile here. */
type Operands<Conditions> = {
  readonly [Operator in Exclude<keyof Conditions, 'ignoreCase'>]-?: readonly NonNullable<
    Conditions[Operator]
  >[];
};

const one = rows[12] as InvoiceRow;
const other = rows[13] as InvoiceRow;
const day = '2026-03-02';
const instant = '2026-01-05T00:12:36Z';
const days = (one: string, other: string): Operands<DateConditions> => ({
  eq: [one],
  ne: [one],
  gt: [day],
  gte: [day, one],
  lt: [day],
  lte: [day, one],
  in: [[one, other, '1999-12-31']],
});

const kinds: readonly [kind: string, place: (conditions: object) => AnyWhere, operands: object][] =
  [
    [
      'text',
      (Reference) => ({ Reference }),
      {
        eq: ['Order 7', ''],
        ne: ['Order 7'],
        in: [['Order 7', 'ÉTÉ', 'no such']],
        contains: ['der 7', 'AND b OR', ''],
        startsWith: ["O'Brien", 'É'],
        endsWith: ['7', '(50 %)'],
      } satisfies Operands<TextConditions>,
    ],
    [
      'text of a reference',
      (Name) => ({ Contact: { Name } }),
      {
        eq: ['Acme'],
        ne: ['Acme'],
        in: [['Acme', 'Émile + Co']],
        contains: ['me'],
        startsWith: ['B'],
        endsWith: ['Ltd'],
      } satisfies Operands<TextConditions>,
    ],
    [
      'number',
      (AmountDue) => ({ AmountDue }),
      {
        eq: [0, 0.30000000000000004],
        ne: [0.1],
        gt: [0.5],
        gte: [0.5],
        lt: [0.5],
        lte: [0.5],
        in: [[0, 0.5, -1]],
      } satisfies Operands<NumberConditions>,
    ],
    [
      'number below zero',
      (Total) => ({ Total }),
      {
        eq: [-49],
        ne: [-36.75],
        gt: [-36.75],
        gte: [-36.75],
        lt: [-12.25],
        lte: [-12.25],
        in: [[-49, 0]],
      } satisfies Operands<NumberConditions>,
    ],
    [
      'boolean',
      (SentToContact) => ({ SentToContact }),
      { eq: [true, false], ne: [true, false] } satisfies Operands<BooleanConditions>,
    ],
    [
      'id',
      (BrandingThemeID) => ({ BrandingThemeID }),
      {
        eq: [String(one.BrandingThemeID), String(one.BrandingThemeID).toUpperCase()],
        ne: [String(one.BrandingThemeID)],
        in: [[String(one.BrandingThemeID), String(other.BrandingThemeID)]],
      } satisfies Operands<GuidConditions>,
    ],
    ['day', (date) => ({ Date: date }), days(one.Date, other.Date)],
    [
      'day that may be missing',
      (DueDate) => ({ DueDate }),
      days(String(one.DueDate), String(other.DueDate)),
    ],
    [
      'instant',
      (UpdatedDateUTC) => ({ UpdatedDateUTC }),
      {
        eq: [
          new Date('2026-01-01T02:14:02Z'),
          '2026-01-01T15:14:02.900+13:00',
          '2026-01-01T02:14:02',
        ],
        ne: ['2026-01-01T02:14:02Z'],
        gt: [instant, '2026-01-05'],
        gte: [instant, '2026-01-05T00:12'],
        lt: [instant, new Date(instant)],
        lte: [instant],
        in: [['2026-01-01T02:14:02Z', new Date('2026-01-01T00:00:00Z')]],
      } satisfies Operands<InstantConditions>,
    ],
    [
      'enum',
      (Status) => ({ Status }),
      { eq: ['PAID'], ne: ['PAID'], in: [['PAID', 'DRAFT']] } satisfies Operands<
        EnumConditions<InvoiceStatus>
      >,
    ],
  ];

/** Every operator with every operand, null where it can be compared with, and without case. */
export const cases: readonly (readonly [kind: string, operator: string, where: AnyWhere])[] =
  kinds.flatMap(([kind, place, operands]) =>
    Object.entries<readonly unknown[]>({ ...operands }).flatMap(([operator, values]) => {
      const plain = values.map((value) => place({ [operator]: value }));
      const folding = values.map((value) => place({ [operator]: value, ignoreCase: true }));
      const guarded = [...plain, ...folding].map((where) => ({
        ...where,
        AND: [place({ ne: null })],
      }));
      const wheres: AnyWhere[] = kind.startsWith('text') ? guarded : plain;
      return wheres.map((where) => [kind, operator, where] as const);
    }),
  );

/** Comparisons with null, alone and as a guard. */
export const missing: readonly AnyWhere[] = [
  { Reference: null },
  { Reference: { ne: null } },
  { Reference: { ne: 'Order 7' } },
  { AmountDue: { eq: null } },
  { AmountDue: { ne: null, lt: 0.5 } },
  { SentToContact: null },
  { BrandingThemeID: { ne: null } },
  { DueDate: null },
  { DueDate: { ne: null, lte: day } },
  { Contact: { EmailAddress: null } },
  { Contact: { BrandingTheme: { SortOrder: { eq: null } } } },
];
