import { readDocs } from './docs/docs.ts';
import { emitFamily } from './emit/emitters.ts';
import type { EmittedFile } from './emit/source.ts';
import type { FamilyConfig } from './families.ts';
import { readFilters } from './filters.ts';
import { parseDocument } from './ingest/parse-document.ts';
import { familyModel } from './model/family.ts';
import { normalise } from './normalise/normalise.ts';
import type { Document } from './openapi.ts';
import { applyOverlay } from './overlay/apply-overlay.ts';
import { readOverlay } from './overlay/read-overlay.ts';
import { readScopes } from './scopes.ts';

/** The texts that a family is made from. */
export interface FamilyInputs {
  /** The published YAML. */
  readonly published: string;
  /** `specs/overlays/<family>.yaml` */
  readonly overlay: string;
  /** `specs/docs/<family>.yaml` */
  readonly docs: string;
  /** `specs/scopes.yaml` */
  readonly scopes: string;
  /** `specs/filters.yaml` */
  readonly filters: string;
}

/** A published document, corrected by its overlay and normalised. */
export function correctedDocument(
  config: FamilyConfig,
  { published, overlay }: Pick<FamilyInputs, 'published' | 'overlay'>,
): Document {
  const { name } = config;
  const actions = readOverlay(name, `specs/overlays/${name}.yaml`, overlay);
  const document = parseDocument(name, config.file, published);
  return normalise(applyOverlay(name, document, actions), config);
}

/** The whole way of one family, from published YAML to files; nothing is read or written here. */
export async function familyFiles(
  config: FamilyConfig,
  inputs: FamilyInputs,
): Promise<EmittedFile[]> {
  const { name } = config;
  const document = correctedDocument(config, inputs);
  const scopes = readScopes(inputs.scopes);
  const model = familyModel(config, document, scopes);
  const docs = readDocs(model, `specs/docs/${name}.yaml`, inputs.docs);
  const filters = readFilters(model, inputs.filters);
  return emitFamily({ model, document, docs, scopes, filters });
}
