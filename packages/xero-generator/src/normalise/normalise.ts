import type { FamilyConfig } from '../families.ts';
import { checkStructure } from '../ingest/check-structure.ts';
import type { JsonObject } from '../json.ts';
import type { Document } from '../openapi.ts';
import { binaryBodies } from './binary-bodies.ts';
import { checkRenames } from './check-renames.ts';
import { dropTransport } from './drop-transport.ts';
import { hoistEnums } from './hoist-enums.ts';
import { markDates } from './mark-dates.ts';
import { nestRecords } from './nest-records.ts';
import { markReadOnly } from './read-only.ts';
import { renameSchemas } from './rename-schemas.ts';
import { resolveShared } from './resolve-shared.ts';
import { splitVariants } from './split-variants.ts';

/** All steps in order: from a corrected published document to one that says what is meant. */
export function normalise(source: JsonObject, config: FamilyConfig): Document {
  checkStructure(config.name, source);
  const steps: readonly ((document: Document) => Document)[] = [
    dropTransport,
    binaryBodies,
    (document) => checkRenames(document, config),
    (document) => hoistEnums(document, config),
    (document) => renameSchemas(document, config),
    markDates,
    markReadOnly,
    (document) => splitVariants(document, config),
    (document) => nestRecords(document, config),
  ];
  return steps.reduce((document, step) => step(document), resolveShared(config.name, source));
}
