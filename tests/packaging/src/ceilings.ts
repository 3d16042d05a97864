/** How large something may get, and why it may be that large. */
export interface Ceiling {
  readonly kilobytes: number;
  readonly reason: string;
}

/** One list and one get of accounting for the browser, minified and gzipped. */
export const helloWorldCeiling: Ceiling = {
  kilobytes: 27.4,
  reason:
    'limits, retries, errors with reasons, the doubt about lost writes, filters, batches, files and paging, of which a table of methods lets nothing be shaken out; xero-node takes 250',
};

/** Of the same, what is loaded before the first call where the bundler splits code. */
export const helloWorldAtStartCeiling: Ceiling = {
  kilobytes: 24.6,
  reason: 'all of it but what compiles filters, sends files and sends batches: decision 13',
};

/** The operation and field tables of accounting alone, which every accounting user carries. */
export const tablesCeiling: Ceiling = {
  kilobytes: 6,
  reason: 'the price of 235 operations in one client: 26 bytes for each',
};

/** The runtime that all families share. */
export const coreCeiling: Ceiling = {
  kilobytes: 22.3,
  reason:
    'all of it at once: send path, limiter, errors, filters, batches, uploads, paging, a word to onDrift and validate',
};

/** The schema of an invoice and of all that is inside of it, without zod. */
export const invoiceSchemaCeiling: Ceiling = {
  kilobytes: 3.6,
  reason: 'an invoice holds contacts, payments, credit notes and lines: 29 schemas and their enums',
};

/** All schemas of accounting, as `validate` needs them, without zod. */
export const allSchemasCeiling: Ceiling = {
  kilobytes: 12.75,
  reason: 'what is sent and read by 235 operations; nobody has it who does not ask for it',
};

/** Logins and tokens for the browser, with oauth4webapi and what they take of core. */
export const authCeiling: Ceiling = {
  kilobytes: 16,
  reason: 'oauth4webapi 7.4, our own code 8.6; scopes, sealing and import have subpaths',
};

/** Of the same, what an app needs that logs users in. */
export const loginsCeiling: Ceiling = {
  kilobytes: 16,
  reason: 'nearly all of it: logins, refresh, tenants and errors belong together',
};

/** All of webhooks, as a Worker would load it. */
export const webhooksCeiling: Ceiling = {
  kilobytes: 3,
  reason: 'it stands on nothing, so that it starts quickly in a Worker; the handler alone is 1.7',
};

/** What Redis adds to an app that has auth and core; for Node, where nobody counts them twice. */
export const redisCeiling: Ceiling = {
  kilobytes: 9,
  reason: 'two thirds are the Lua scripts of the limiter, which no minifier shortens',
};

/** What compiling filters adds to hello-world: the code, without the fields of a family. */
export const filterCodeCeiling: Ceiling = {
  kilobytes: 2.048,
  reason: 'the price of checked filters to those who use none',
};

/** What `toInput` adds to hello-world: the code, and the writable fields of accounting. */
export const inputsCeiling: Ceiling = {
  kilobytes: 3,
  reason: 'the fields of some 45 types, for those who change what they read',
};

/** What an app that calls `scopesFor` with the methods of accounting loads for it. */
export const scopesForCeiling: Ceiling = {
  kilobytes: 3,
  reason: 'the scopes of 281 methods by name, and the code that chooses among them',
};

/** Each façade alone (its tables, factory and `toInput`, without core), minified and gzipped. */
export const facadeCeilings: Readonly<Record<string, Ceiling>> = {
  accounting: { kilobytes: 7.5, reason: '235 operations, the largest family by far' },
  'app-store': { kilobytes: 1, reason: '4 operations' },
  assets: { kilobytes: 1, reason: '6 operations' },
  bankfeeds: { kilobytes: 1, reason: '7 operations' },
  files: { kilobytes: 1, reason: '18 operations' },
  finance: { kilobytes: 1, reason: '8 operations' },
  identity: { kilobytes: 0.75, reason: '2 operations: the least that a façade can weigh' },
  'payroll-au': { kilobytes: 3.25, reason: '32 operations over pay data of many fields' },
  'payroll-au-v2': { kilobytes: 1, reason: '9 operations' },
  'payroll-nz': { kilobytes: 4, reason: '71 operations' },
  'payroll-uk': { kilobytes: 3.5, reason: '69 operations' },
  projects: { kilobytes: 1, reason: '16 operations' },
};
