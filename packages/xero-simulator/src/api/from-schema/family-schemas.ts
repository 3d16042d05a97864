import type { z } from 'zod';
import type { Family } from '../handler.ts';

/** What the generated tables tell of a family's requests and answers. */
export interface FamilySchemas {
  /** By operationId. */
  readonly routes: Readonly<Record<string, Route>>;
  /** By operationId: of one record that is sent, and of one that is answered. */
  readonly schemas: Readonly<
    Record<string, { readonly input?: z.ZodType; readonly read?: z.ZodType }>
  >;
  /** By the name of a type. */
  named(type: string): z.ZodType | undefined;
}

/** An operation as Xero sees it. */
export interface Route {
  readonly status: number;
  readonly query?: Readonly<Record<string, { readonly type: string; readonly required?: true }>>;
  readonly body?: RouteBody;
  readonly answer: RouteAnswer;
}

export type RouteBody =
  | {
      readonly kind: 'json';
      readonly required: boolean;
      readonly key?: string;
      readonly array?: true;
    }
  | { readonly kind: 'binary' | 'multipart' | 'constant' };

export type RouteAnswer =
  | {
      readonly kind: 'json';
      readonly type: string;
      readonly keys?: readonly string[];
      readonly array?: true;
      readonly beside?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'binary'; readonly mediaType: string }
  | { readonly kind: 'empty' };

interface Modules {
  readonly routes: Pick<FamilySchemas, 'routes'>;
  readonly schemas: { readonly operationSchemas: FamilySchemas['schemas'] };
}

// Loaded when a family is first asked for: most tests need one of the twelve.
const loaders: Readonly<Record<Family, () => Promise<Modules>>> = {
  accounting: async () => ({
    routes: await import('@acme/gen-accounting/routes'),
    schemas: await import('@acme/gen-accounting/schemas'),
  }),
  'app-store': async () => ({
    routes: await import('@acme/gen-app-store/routes'),
    schemas: await import('@acme/gen-app-store/schemas'),
  }),
  assets: async () => ({
    routes: await import('@acme/gen-assets/routes'),
    schemas: await import('@acme/gen-assets/schemas'),
  }),
  bankfeeds: async () => ({
    routes: await import('@acme/gen-bankfeeds/routes'),
    schemas: await import('@acme/gen-bankfeeds/schemas'),
  }),
  files: async () => ({
    routes: await import('@acme/gen-files/routes'),
    schemas: await import('@acme/gen-files/schemas'),
  }),
  finance: async () => ({
    routes: await import('@acme/gen-finance/routes'),
    schemas: await import('@acme/gen-finance/schemas'),
  }),
  identity: async () => ({
    routes: await import('@acme/gen-identity/routes'),
    schemas: await import('@acme/gen-identity/schemas'),
  }),
  'payroll-au': async () => ({
    routes: await import('@acme/gen-payroll-au/routes'),
    schemas: await import('@acme/gen-payroll-au/schemas'),
  }),
  'payroll-au-v2': async () => ({
    routes: await import('@acme/gen-payroll-au-v2/routes'),
    schemas: await import('@acme/gen-payroll-au-v2/schemas'),
  }),
  'payroll-nz': async () => ({
    routes: await import('@acme/gen-payroll-nz/routes'),
    schemas: await import('@acme/gen-payroll-nz/schemas'),
  }),
  'payroll-uk': async () => ({
    routes: await import('@acme/gen-payroll-uk/routes'),
    schemas: await import('@acme/gen-payroll-uk/schemas'),
  }),
  projects: async () => ({
    routes: await import('@acme/gen-projects/routes'),
    schemas: await import('@acme/gen-projects/schemas'),
  }),
};

const loaded = new Map<Family, Promise<FamilySchemas>>();

/** The schemas of a family. */
export async function schemasOf(family: Family): Promise<FamilySchemas> {
  const known = loaded.get(family) ?? load(family);
  loaded.set(family, known);
  return await known;
}

async function load(family: Family): Promise<FamilySchemas> {
  const { routes, schemas } = await loaders[family]();
  const exported = schemas as unknown as Readonly<Record<string, z.ZodType | undefined>>;
  return {
    routes: routes.routes,
    schemas: schemas.operationSchemas,
    named: (type) => exported[`${type}Schema`],
  };
}
