import { describe, expect, test } from 'vitest';
import { compileWhere } from '../../src/index.ts';
import { filters } from './table.ts';

const id = '0f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';
const other = '1f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';
const day = '2026-01-31';
const instant = '2026-01-31T09:30:05Z';

const compile = (where: object | string): string | undefined =>
  compileWhere(filters.fields, 'Book', where);

const operators: readonly [where: object, sent: string][] = [
  // Text
  [{ Title: 'Emma' }, 'Title=="Emma"'],
  [{ Title: '' }, 'Title==""'],
  [{ Title: null }, 'Title==null'],
  [{ Title: { eq: 'Emma' } }, 'Title=="Emma"'],
  [{ Title: { eq: null } }, 'Title==null'],
  [{ Title: { ne: 'Emma' } }, 'Title!="Emma"'],
  [{ Title: { ne: null } }, 'Title!=null'],
  [{ Title: { in: ['Emma', "Swann's Way"] } }, `Title=="Emma" OR Title=="Swann's Way"`],
  [{ Title: { in: ['Emma'] } }, 'Title=="Emma"'],
  [{ Title: { contains: 'm & m' } }, 'Title.Contains("m & m")'],
  [{ Title: { startsWith: 'É' } }, 'Title.StartsWith("É")'],
  [{ Title: { endsWith: ') OR (1==1' } }, 'Title.EndsWith(") OR (1==1")'],
  [{ Title: { eq: 'EMMA', ignoreCase: true } }, 'Title.ToLower()=="emma"'],
  [{ Title: { ne: 'EMMA', ignoreCase: true } }, 'Title.ToLower()!="emma"'],
  [{ Title: { contains: 'MM', ignoreCase: true } }, 'Title.ToLower().Contains("mm")'],
  [{ Title: { startsWith: 'É', ignoreCase: true } }, 'Title.ToLower().StartsWith("é")'],
  [{ Title: { endsWith: 'A', ignoreCase: true } }, 'Title.ToLower().EndsWith("a")'],
  [{ Title: { in: ['A', 'B'], ignoreCase: true } }, 'Title.ToLower()=="a" OR Title.ToLower()=="b"'],
  [
    { Title: { ne: null, contains: 'X', ignoreCase: true } },
    'Title!=null AND Title.ToLower().Contains("x")',
  ],
  // Numbers
  [{ Copies: 3 }, 'Copies==3'],
  [{ Copies: -0.5 }, 'Copies==-0.5'],
  [{ Copies: -0 }, 'Copies==0'],
  [{ Copies: null }, 'Copies==null'],
  [{ Copies: { eq: 3, ne: 4 } }, 'Copies==3 AND Copies!=4'],
  [{ Copies: { gt: 3, lt: 4.25 } }, 'Copies>3 AND Copies<4.25'],
  [{ Copies: { gte: 3, lte: 123456789.01 } }, 'Copies>=3 AND Copies<=123456789.01'],
  [{ Copies: { in: [1, 2] } }, 'Copies==1 OR Copies==2'],
  // Booleans
  [{ OnLoan: true }, 'OnLoan==true'],
  [{ OnLoan: { ne: false } }, 'OnLoan!=false'],
  [{ OnLoan: { eq: null } }, 'OnLoan==null'],
  // Ids
  [{ BookID: id }, `BookID==Guid("${id}")`],
  [{ BookID: id.toUpperCase() }, `BookID==Guid("${id.toUpperCase()}")`],
  [{ BookID: { ne: id } }, `BookID!=Guid("${id}")`],
  [{ BookID: { ne: null } }, 'BookID!=null'],
  [{ BookID: { in: [id, other] } }, `BookID==Guid("${id}") OR BookID==Guid("${other}")`],
  // Days
  [{ Published: day }, 'Published==DateTime(2026,01,31)'],
  [{ Published: null }, 'Published==null'],
  [{ Published: { ne: day } }, 'Published!=DateTime(2026,01,31)'],
  [
    { Published: { gte: '2026-01-01', lt: '2026-02-01' } },
    'Published>=DateTime(2026,01,01) AND Published<DateTime(2026,02,01)',
  ],
  [{ Published: { gt: '0001-01-01' } }, 'Published>DateTime(0001,01,01)'],
  [{ Published: { lte: '9999-12-31' } }, 'Published<=DateTime(9999,12,31)'],
  [{ Published: { in: [day] } }, 'Published==DateTime(2026,01,31)'],
  // Instants
  [{ UpdatedDateUTC: instant }, 'UpdatedDateUTC==DateTime(2026,01,31,09,30,05)'],
  [{ UpdatedDateUTC: new Date(instant) }, 'UpdatedDateUTC==DateTime(2026,01,31,09,30,05)'],
  [
    { UpdatedDateUTC: { gt: '2026-01-31T09:30:05.999+13:00' } },
    'UpdatedDateUTC>DateTime(2026,01,30,20,30,05)',
  ],
  [{ UpdatedDateUTC: { gte: day } }, 'UpdatedDateUTC>=DateTime(2026,01,31,00,00,00)'],
  [{ UpdatedDateUTC: { lt: '2026-01-31T09:30' } }, 'UpdatedDateUTC<DateTime(2026,01,31,09,30,00)'],
  [{ UpdatedDateUTC: { ne: null } }, 'UpdatedDateUTC!=null'],
  // References
  [{ Author: { AuthorID: id } }, `Author.AuthorID==Guid("${id}")`],
  [{ Author: { Name: { startsWith: 'J' } } }, 'Author.Name.StartsWith("J")'],
  [{ Author: { Shelf: { Label: 'A' } } }, 'Author.Shelf.Label=="A"'],
  [{ Author: null }, 'Author==null'],
  [{ Author: { ne: null } }, 'Author!=null'],
  [
    { Title: 'T', Author: { Name: 'A', ne: null } },
    'Author!=null AND Title=="T" AND Author.Name=="A"',
  ],
  [
    { Author: { Name: 'A', Shelf: { Label: { ne: null } } } },
    'Author.Shelf.Label!=null AND Author.Name=="A"',
  ],
];

describe('what each operator sends', () => {
  test.each(operators)('%j', (where, sent) => {
    expect(compile(where)).toBe(sent);
  });
});

const groups: readonly [what: string, where: object, sent: string | undefined][] = [
  ['several fields', { Title: 'A', Copies: 1 }, 'Title=="A" AND Copies==1'],
  [
    'null checks first',
    { Title: 'A', Copies: { gt: 0, ne: null }, Status: null },
    'Copies!=null AND Status==null AND Title=="A" AND Copies>0',
  ],
  ['an OR alone', { OR: [{ Title: 'A' }, { Copies: 1 }] }, 'Title=="A" OR Copies==1'],
  [
    'an OR beside a field',
    { Status: 'S', OR: [{ Title: 'A' }, { Copies: 1 }] },
    'Status=="S" AND (Title=="A" OR Copies==1)',
  ],
  [
    '`in` beside a field',
    { Title: { in: ['A', 'B'] }, Copies: 1 },
    '(Title=="A" OR Title=="B") AND Copies==1',
  ],
  [
    'an AND in an OR, null checks first in it',
    { OR: [{ Title: 'A', Copies: { ne: null } }, { Copies: 1 }] },
    'Copies!=null AND Title=="A" OR Copies==1',
  ],
  [
    'an OR in an AND in an OR',
    { OR: [{ Status: 'S', OR: [{ Title: 'A' }, { Title: 'B' }] }, { Copies: 1 }] },
    'Status=="S" AND (Title=="A" OR Title=="B") OR Copies==1',
  ],
  [
    'an OR in an OR',
    { OR: [{ OR: [{ Title: 'A' }, { Title: 'B' }] }, { Copies: { in: [1, 2] } }] },
    'Title=="A" OR Title=="B" OR Copies==1 OR Copies==2',
  ],
  [
    'an AND of fields',
    { AND: [{ Title: 'A' }, { Title: { ne: null } }, {}] },
    'Title!=null AND Title=="A"',
  ],
  [
    'two ORs',
    { AND: [{ OR: [{ Title: 'A' }, { Title: 'B' }] }, { OR: [{ Copies: 1 }, { Copies: 2 }] }] },
    '(Title=="A" OR Title=="B") AND (Copies==1 OR Copies==2)',
  ],
  ['an OR of one', { OR: [{ Title: 'A' }], Copies: 1 }, 'Title=="A" AND Copies==1'],
  [
    'an OR inside a reference',
    { Copies: 1, Author: { OR: [{ Name: 'A' }, { Name: 'B' }] } },
    'Copies==1 AND (Author.Name=="A" OR Author.Name=="B")',
  ],
  ['nothing', {}, undefined],
  ['nothing that is defined', { Title: undefined, Copies: { gt: undefined } }, undefined],
  ['nothing in a reference and in a list', { Author: {}, AND: [] }, undefined],
];

describe('groups', () => {
  test.each(groups)('%s', (_, where, sent) => {
    expect(compile(where)).toBe(sent);
  });
});

test.each(['Status=="A" && Title.Contains("\\"")', ''])('text passes unchanged: %j', (text) => {
  expect(compile(text)).toBe(text);
});

test('an entity that the table does not know has texts, numbers and booleans', () => {
  expect(compileWhere({}, 'constructor', { toString: 'A' })).toBe('toString=="A"');
});
