import type { BrandingThemeRow, CurrencyRow, UserRow } from '../books/rows.ts';
import { brandingTheme, currency, user } from '../lists/entities.ts';
import type { Resource } from '../resource.ts';
import { type AccountingHandler, changing, enveloped, reading } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import { elementsOf } from '../writes/write.ts';

const editions = {
  AU: { Version: 'AU', Timezone: 'AUSEASTERNSTANDARDTIME', endMonth: 6, endDay: 30 },
  GB: { Version: 'UK', Timezone: 'GMTSTANDARDTIME', endMonth: 3, endDay: 31 },
  NZ: { Version: 'NZ', Timezone: 'NEWZEALANDSTANDARDTIME', endMonth: 3, endDay: 31 },
  US: { Version: 'US', Timezone: 'EASTERNSTANDARDTIME', endMonth: 12, endDay: 31 },
} as const;

/** The one organisation of the books. */
export const getOrganisation: AccountingHandler = reading((request) => {
  const { organisation, createdAt } = request.state;
  const { Version, Timezone, endMonth, endDay } = editions[organisation.countryCode];
  return enveloped(request, 'Organisations', [
    {
      OrganisationID: organisation.tenantId,
      Name: organisation.name,
      LegalName: organisation.name,
      PaysTax: true,
      Version,
      OrganisationType: 'COMPANY',
      OrganisationEntityType: 'COMPANY',
      BaseCurrency: organisation.baseCurrency,
      CountryCode: organisation.countryCode,
      IsDemoCompany: true,
      OrganisationStatus: 'ACTIVE',
      FinancialYearEndDay: endDay,
      FinancialYearEndMonth: endMonth,
      SalesTaxBasis: 'ACCRUALS',
      SalesTaxPeriod: organisation.countryCode === 'NZ' ? 'TWOMONTHS' : 'QUARTERLY1',
      DefaultSalesTax: 'Tax Exclusive',
      DefaultPurchasesTax: 'Tax Exclusive',
      CreatedDateUTC: createdAt,
      Timezone,
      ShortCode: `!${organisation.tenantId.slice(0, 5).toUpperCase()}`,
      Class: 'DEMO',
      Edition: 'BUSINESS',
      Addresses: [],
      Phones: [],
      ExternalLinks: [],
      PaymentTerms: {},
    },
  ]);
});

const actions = [
  'CreateApprovedInvoice',
  'CreateDraftInvoice',
  'CreateRepeatingInvoice',
  'UseMulticurrency',
];

export const getOrganisationActions: AccountingHandler = reading((request) =>
  enveloped(
    request,
    'Actions',
    actions.map((Name) => ({ Name, Status: 'ALLOWED' })),
  ),
);

export const users: Resource<UserRow> = {
  collection: 'Users',
  idField: 'UserID',
  entity: user,
  table: (books) => books.users,
  id: (row) => row.UserID,
  present: (row) => ({ ...row }),
};

export const brandingThemes: Resource<BrandingThemeRow> = {
  collection: 'BrandingThemes',
  idField: 'BrandingThemeID',
  entity: brandingTheme,
  table: (books) => books.brandingThemes,
  id: (row) => row.BrandingThemeID,
  present: (row) => ({ ...row, Type: 'INVOICE' }),
};

export const currencies: Resource<CurrencyRow> = {
  collection: 'Currencies',
  idField: 'Code',
  entity: currency,
  table: (books) => books.currencies,
  id: (row) => row.Code,
  present: (row) => ({ ...row }),
};

export const createCurrency: AccountingHandler = changing((request) => {
  const [input] = elementsOf(request.body, 'Currencies');
  const Code = input.name('Code') ?? '';
  check([!/^[A-Z]{3}$/.test(Code) && `'${Code}' is no currency code.`]);
  const row = request.state.currencies.save({
    Code,
    Description: input.text('Description') ?? Code,
  });
  return enveloped(request, 'Currencies', [{ ...row }]);
});
