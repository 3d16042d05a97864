/** Splits a name at case changes, hyphens and other separators: `CISSettings` → `CIS`, `Settings`. */
export function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}

/** `CISSettings` → `cisSettings`, `InvoiceID` → `invoiceId`, `payroll-uk` → `payrollUk`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name);
  return first.toLowerCase() + rest.map(capitalised).join('');
}

/** `invoices.attachments` → `InvoicesAttachments`, `cis-settings` → `CisSettings`. */
export function pascalCase(name: string): string {
  return words(name).map(capitalised).join('');
}

/** First letter upper case, the rest as it is: `calculationTypeNZ` → `CalculationTypeNZ`. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `bankTransactions` → `bank-transactions`: the name of a resource's file. */
export function kebabCase(name: string): string {
  return words(name).join('-').toLowerCase();
}

/** `CreditNote` → `credit note`: a name inside a sentence; acronyms stay. */
export function phrase(name: string): string {
  return words(name)
    .map((word) => (/^[A-Z0-9]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

/** `tracking category` → `tracking categories`, `invoice` → `invoices`. */
export function plural(thing: string): string {
  return /[^aeiou]y$/.test(thing) ? `${thing.slice(0, -1)}ies` : `${thing}s`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
