/** What a field holds. */
export type Kind = 'text' | 'number' | 'boolean' | 'guid' | 'date' | 'instant' | 'enum';

/** By entity, some fields of every kind, and `#Entity` for references; written down by hand. */
export const fields: Readonly<Record<string, Readonly<Record<string, Kind | `#${string}`>>>> = {
  Payment: {
    Reference: 'text',
    Amount: 'number',
    IsReconciled: 'boolean',
    PaymentID: 'guid',
    Date: 'date',
    UpdatedDateUTC: 'instant',
    Status: 'enum',
    Invoice: '#Invoice',
  },
  Invoice: {
    InvoiceNumber: 'text',
    Reference: 'text',
    Total: 'number',
    AmountDue: 'number',
    HasAttachments: 'boolean',
    SentToContact: 'boolean',
    InvoiceID: 'guid',
    BrandingThemeID: 'guid',
    Date: 'date',
    DueDate: 'date',
    UpdatedDateUTC: 'instant',
    Status: 'enum',
    Type: 'enum',
    Contact: '#Contact',
  },
  Contact: {
    Name: 'text',
    EmailAddress: 'text',
    IsCustomer: 'boolean',
    ContactID: 'guid',
    UpdatedDateUTC: 'instant',
    ContactStatus: 'enum',
    BrandingTheme: '#BrandingTheme',
  },
  BrandingTheme: {
    Name: 'text',
    SortOrder: 'number',
    BrandingThemeID: 'guid',
    CreatedDateUTC: 'instant',
  },
};

/** The values of the enums among them. */
export const enumValues: Readonly<Record<string, readonly string[]>> = {
  Status: ['AUTHORISED', 'DELETED'],
  Type: ['ACCREC', 'ACCPAY'],
  ContactStatus: ['ACTIVE', 'ARCHIVED', 'GDPRREQUEST'],
};

/** The operators of each kind, beside null, which all of them compare with. */
export const operators: Readonly<Record<Kind, readonly string[]>> = {
  text: ['eq', 'ne', 'in', 'contains', 'startsWith', 'endsWith'],
  number: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in'],
  boolean: ['eq', 'ne'],
  guid: ['eq', 'ne', 'in'],
  date: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in'],
  instant: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in'],
  enum: ['eq', 'ne', 'in'],
};
