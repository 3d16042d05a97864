import type { Docs } from '../docs/docs.ts';
import type { FilterFacts } from '../filters.ts';
import type { FamilyModel } from '../model/model.ts';
import type { Document } from '../openapi.ts';
import type { ScopeRules } from '../scopes.ts';
import { emitApiMarkdown } from './api-markdown/emit-api-markdown.ts';
import { emitDrift } from './drift/emit-drift.ts';
import { emitFilters } from './filters/emit-filters.ts';
import { emitInputs } from './inputs/emit-inputs.ts';
import { emitModels } from './models/emit-models.ts';
import { emitOperations } from './operations/emit-operations.ts';
import { emitPackage } from './package/emit-package.ts';
import { emitRaw } from './raw/emit-raw.ts';
import { emitResources } from './resources/emit-resources.ts';
import { emitRoutes } from './routes/emit-routes.ts';
import { emitSchemas } from './schemas/emit-schemas.ts';
import { emitScopes } from './scopes/emit-scopes.ts';
import type { EmittedFile } from './source.ts';
import { emitTypes } from './types/emit-types.ts';

/** What every emitter may look at. */
export interface EmitContext {
  readonly model: FamilyModel;
  readonly document: Document;
  readonly docs: Docs;
  readonly scopes: ScopeRules;
  readonly filters: FilterFacts;
}

/** Turns a family into files. One folder each; listed here, and nowhere else. */
export type Emitter = (context: EmitContext) => EmittedFile[] | Promise<EmittedFile[]>;

const always: readonly Emitter[] = [
  ({ model, docs }) => [emitTypes(model, docs)],
  ({ model, filters }) => emitPackage(model, filters),
];

const forCallableFamilies: readonly Emitter[] = [
  emitResources,
  ({ model, filters }) => [emitOperations(model, filters)],
  ({ model }) => [emitModels(model)],
  ({ model }) => [emitDrift(model)],
  ({ model }) => emitInputs(model),
  emitFilters,
  ({ model }) => [emitScopes(model)],
  ({ model }) => emitSchemas(model),
  ({ model }) => [emitRoutes(model)],
  async ({ model, document }) => [await emitRaw(model, document)],
  (context) => [emitApiMarkdown(context)],
];

/** All files of a family, sorted by path. */
export async function emitFamily(context: EmitContext): Promise<EmittedFile[]> {
  const callable = context.model.operations.length > 0;
  const emitters = callable ? [...always, ...forCallableFamilies] : always;
  const files = await Promise.all(emitters.map((emit) => emit(context)));
  return files.flat().toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
