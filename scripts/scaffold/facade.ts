/** A file of a new façade package, its path relative to the package's folder. */
export interface ScaffoldFile {
  readonly path: string;
  readonly text: string;
}

/** The hand-written files that a new family's package starts with. */
export function facadeFiles(family: string, title: string): ScaffoldFile[] {
  const pascal = family
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return [
    { path: 'package.json', text: `${JSON.stringify(manifest(family, title), null, 2)}\n` },
    { path: 'tsconfig.json', text: `${JSON.stringify(tsconfig, null, 2)}\n` },
    { path: 'tsdown.config.ts', text: tsdownConfig },
    { path: 'src/index.ts', text: indexSource(family, title, pascal) },
    { path: 'src/drift.ts', text: driftSource(family, title) },
    { path: 'src/raw.ts', text: rawSource(family, title) },
    { path: 'src/schemas.ts', text: schemasSource(family) },
    { path: 'src/scopes.ts', text: `export { scopes } from '@acme/gen-${family}/scopes';\n` },
    { path: 'README.md', text: readme(family, title, pascal) },
  ];
}

function manifest(family: string, title: string): object {
  return {
    name: `@acme/xero-${family}`,
    version: '0.1.0',
    description: `Typed client for Xero's ${title} API.`,
    keywords: ['xero', family, 'sdk', 'typescript'],
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    files: ['dist'],
    exports: {
      '.': './src/index.ts',
      './drift': './src/drift.ts',
      './raw': './src/raw.ts',
      './schemas': './src/schemas.ts',
      './scopes': './src/scopes.ts',
      './package.json': './package.json',
    },
    publishConfig: {
      access: 'public',
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './drift': { types: './dist/drift.d.ts', default: './dist/drift.js' },
        './raw': { types: './dist/raw.d.ts', default: './dist/raw.js' },
        './schemas': { types: './dist/schemas.d.ts', default: './dist/schemas.js' },
        './scopes': { types: './dist/scopes.d.ts', default: './dist/scopes.js' },
        './package.json': './package.json',
      },
    },
    scripts: { build: 'tsdown', typecheck: 'tsc --noEmit -p .' },
    dependencies: { '@acme/xero-core': 'workspace:*' },
    peerDependencies: { zod: '^4.0.0' },
    peerDependenciesMeta: { zod: { optional: true } },
    devDependencies: {
      [`@acme/gen-${family}`]: 'workspace:*',
      tsdown: 'catalog:',
      typescript: 'catalog:',
      zod: 'catalog:',
    },
  };
}

const tsconfig = {
  extends: '../../.configs/tsconfig.base.json',
  include: ['src'],
};

const tsdownConfig = `import { facade } from '../../.configs/tsdown.ts';

export default facade(['src/index.ts', 'src/drift.ts', 'src/raw.ts', 'src/schemas.ts', 'src/scopes.ts']);
`;

function indexSource(family: string, title: string, pascal: string): string {
  return `import { api, models, operations, type ${pascal}Client } from '@acme/gen-${family}';
import type { ClientOptions, XeroSession } from '@acme/xero-core';
import { createClient } from '@acme/xero-core/client';

export * from '@acme/xero-core';
export type * from '@acme/gen-${family}';

/**
 * A client of Xero's ${title} API, bound to one session for life. Nothing is sent before a call is
 * awaited or iterated.
 *
 * @param session Whose access token and which organisation; from \`@acme/xero-auth\`, or your own.
 * @param options Transport settings; the defaults suit servers.
 * @throws {XeroConfigError} when an option is not usable, for example a \`baseUrl\` without https.
 */
export function create${pascal}Client(session: XeroSession, options?: ClientOptions): ${pascal}Client {
  return createClient<${pascal}Client>({ api, models, operations }, session, options);
}
`;
}

function schemasSource(family: string): string {
  return `import { operationSchemas } from '@acme/gen-${family}/schemas';
import { createSchemaChecks, type SchemaChecks } from '@acme/xero-core/validate';

export * from '@acme/gen-${family}/schemas';
export {
  createSchemaChecks,
  type OperationSchemas,
  type SchemaChecks,
  type SchemaIssue,
  type StandardSchema,
  XeroSchemaError,
} from '@acme/xero-core/validate';

/** For the client option \`schemas\`, beside \`validate\`. Every schema of the family comes with it. */
export const schemas: SchemaChecks = /*#__PURE__*/ createSchemaChecks(operationSchemas);
`;
}

function driftSource(family: string, title: string): string {
  return `import { drift } from '@acme/gen-${family}/drift';
import {
  createDriftObserver,
  type Drift,
  type DriftObserver,
  type DriftOptions,
} from '@acme/xero-core/drift';

export type { Drift, DriftObserver, DriftOptions };

/**
 * For the client option \`onDrift\`: compares answers of Xero's ${title} API with the types, and
 * reports values, fields and kinds of values that they do not know, once for each path.
 *
 * @param report Told of each; what it throws changes nothing.
 * @throws {XeroConfigError} when \`sample\` is not from 0 to 1.
 */
export function detectDrift(
  report: (drift: Drift) => void,
  options?: DriftOptions,
): DriftObserver {
  return createDriftObserver(drift, report, options);
}
`;
}

function rawSource(family: string, title: string): string {
  return `import { api } from '@acme/gen-${family}';
import type { paths } from '@acme/gen-${family}/raw';
import type { ClientOptions, XeroSession } from '@acme/xero-core';
import { type Client, createRawClientFor } from '@acme/xero-core/raw';

export type { paths };

/**
 * openapi-fetch's own client over Xero's ${title} API: every path and field as published, dates as
 * they are on the wire, \`{ data, error }\` instead of exceptions. Authorised and sent like every
 * other call.
 *
 * @param session Whose access token and which organisation.
 * @param options Transport settings, as for the typed client.
 * @throws {XeroConfigError} when an option is not usable, for example a \`baseUrl\` without https.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createRawClient(session: XeroSession, options?: ClientOptions): Client<paths> {
  return createRawClientFor<paths>(api, session, options);
}
`;
}

function readme(family: string, title: string, pascal: string): string {
  const client = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return `# @acme/xero-${family}

Xero's ${title} API. Generated from Xero's published OpenAPI document; part of the Xero SDK for
TypeScript.

\`\`\`sh
npm install @acme/xero-${family}
\`\`\`

\`\`\`ts
import { create${pascal}Client } from '@acme/xero-${family}';

const ${client} = create${pascal}Client({ accessToken: async () => token, tenantId });
\`\`\`

\`token\` and \`tenantId\` come from a login. With
[\`@acme/xero-auth\`](../xero-auth) it is
\`create${pascal}Client(user.forTenant(tenantId))\`, and tokens are renewed by themselves. Without a Xero account, a session of
[\`@acme/xero-simulator\`](../xero-simulator) does.

- **Guides**: [getting started](../../docs/guides/getting-started.md), [logins](../../docs/guides/auth.md),
  [paging](../../docs/guides/paging-and-sync.md), [updating](../../docs/guides/updating.md),
  [errors](../../docs/guides/errors-and-retries.md), [testing](../../docs/guides/testing.md).
- **Every method**, with Xero's operation and route: [generated/${family}/API.md](../../generated/${family}/API.md),
  in the package \`dist/API.md\`.
- **Beside it**: \`/scopes\`, which scope opens which method; \`/schemas\`, zod schemas of every type; \`/drift\`,
  for what Xero sends that the types do not know; \`/raw\`, openapi-fetch's own client over the same session.
`;
}
