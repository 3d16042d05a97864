import { type FilterFacts, noFilterFacts } from '../../filters.ts';
import type { FamilyModel } from '../../model/model.ts';
import { kebabCase } from '../../names.ts';
import { hasFilters, hasWhere } from '../filters/emit-filters.ts';
import { hasInputs } from '../inputs/input-types.ts';
import { clientTypeName } from '../resources/emit-resources.ts';
import { banner, type EmittedFile } from '../source.ts';

/** `package.json`, `tsconfig.json` and the index of a private generated package. */
export function emitPackage(
  model: FamilyModel,
  filters: FilterFacts = noFilterFacts,
): EmittedFile[] {
  const callable = model.operations.length > 0;
  const exports = callable
    ? {
        '.': './src/index.gen.ts',
        './drift': './src/drift.gen.ts',
        './raw': './src/raw.gen.ts',
        './routes': './src/routes.gen.ts',
        './schemas': './src/schemas.gen.ts',
        './scopes': './src/scopes.gen.ts',
      }
    : { '.': './src/index.gen.ts' };
  return [
    ...manifestFiles(model.name, `@acme/xero-${model.name}`, {
      exports,
      ...(callable && { dependencies: { '@acme/xero-core': 'workspace:*', zod: 'catalog:' } }),
    }),
    { path: 'src/index.gen.ts', text: banner(model) + indexText(model, filters) },
  ];
}

/** `package.json` and `tsconfig.json` of a private package that a build puts into a public one. */
export function manifestFiles(
  name: string,
  owner: string,
  { exports, dependencies }: { readonly exports: object; readonly dependencies?: object },
): EmittedFile[] {
  const manifest = {
    name: `@acme/gen-${name}`,
    version: '0.0.0',
    private: true,
    description: `Generated code of ${owner}; bundled into it, never published.`,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    exports,
    scripts: { typecheck: 'tsc --noEmit -p .' },
    ...(dependencies && { dependencies }),
    devDependencies: { typescript: 'catalog:' },
  };
  const settings = { extends: '../../.configs/tsconfig.base.json', include: ['src'] };
  return [
    { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'tsconfig.json', text: `${JSON.stringify(settings, null, 2)}\n` },
  ];
}

function indexText(model: FamilyModel, filters: FilterFacts): string {
  if (model.operations.length === 0) return "export type * from './types.gen.ts';\n";
  const resources = model.resources.map(
    ({ path: [name = ''] }) => `export type * from './resources/${kebabCase(name)}.gen.ts';\n`,
  );
  return [
    `export type { ${clientTypeName(model.name)} } from './client.gen.ts';\n`,
    ...(hasFilters({ model, filters }) ? ["export type * from './filters.gen.ts';\n"] : []),
    ...(hasWhere(model) ? ["export { filters } from './filters.gen.ts';\n"] : []),
    ...(hasInputs(model)
      ? ["export type * from './inputs.gen.ts';\n", "export { inputs } from './inputs.gen.ts';\n"]
      : []),
    "export { models } from './models.gen.ts';\n",
    "export { operations } from './operations.gen.ts';\n",
    ...resources,
    "export type * from './types.gen.ts';\n",
    `\n/** Where Xero serves the ${model.title} API, and whether its calls name a tenant. */\n`,
    `export const api = {\n  name: '${model.name}',\n  baseUrl: '${model.baseUrl}',\n  tenanted: ${model.tenanted},\n  specVersion: '${model.version}',\n} as const;\n`,
  ].join('');
}
