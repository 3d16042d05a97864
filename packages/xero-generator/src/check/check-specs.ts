import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FamilyConfig, readFamilies } from '../families.ts';
import { correctedDocument } from '../family-pipeline.ts';
import { parseYaml } from '../ingest/parse-document.ts';
import type { JsonObject } from '../json.ts';
import { checkFamily, type FamilyCheck } from './check-family.ts';
import { compareLooseness, isAcceptable, readLooseness, readLooser } from './looseness.ts';
import { type Malformed, readMalformed } from './malformed.ts';

/** Where to check, and what to do with counts that changed. */
export interface CheckOptions {
  /** The repository's root: holds `specs/`. */
  readonly root: string;
  /** Writes down counts that got better, or worse with a reason. */
  readonly accept?: boolean;
}

/** What came of checking all families. */
export interface SpecsCheck {
  readonly families: readonly FamilyCheck[];
  /** Everything that is wrong, a line each. */
  readonly problems: readonly string[];
}

/**
 * Holds every example of the published documents against the schema that its operation has after
 * our corrections, and the schemas against bodies with one thing wrong.
 *
 * @throws {GeneratorError} when a file is missing or cannot be understood.
 */
export async function checkSpecs({ root, accept = false }: CheckOptions): Promise<SpecsCheck> {
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const configs = readFamilies(await read('specs/families.yaml'));
  const malformed = readMalformed(await read('specs/malformed.yaml'));
  const before = readLooseness(await read('specs/looseness.json'));
  const families: FamilyCheck[] = [];
  const complaints: string[] = [];
  for (const config of configs) {
    const { name } = config;
    const overlay = await read(`specs/overlays/${name}.yaml`);
    const family = check(config, await read(`specs/xero/${config.file}`), overlay, malformed);
    families.push(family);
    const looser = readLooser(name, overlay);
    complaints.push(...compareLooseness(name, before[name], family.looseness, looser));
  }
  const mayAccept = accept && complaints.every(isAcceptable);
  if (mayAccept && complaints.length > 0) {
    const counts = families.map(({ family, looseness }) => [family, looseness]);
    const text = `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`;
    await writeFile(join(root, 'specs/looseness.json'), text);
  }
  const wrong = families.flatMap(({ problems }) => problems);
  return { families, problems: mayAccept ? wrong : [...wrong, ...complaints] };
}

function check(
  config: FamilyConfig,
  published: string,
  overlay: string,
  malformed: readonly Malformed[],
): FamilyCheck {
  return checkFamily({
    config,
    published: parseYaml(config.name, config.file, published) as JsonObject,
    document: correctedDocument(config, { published, overlay }),
    malformed: malformed.filter(({ family }) => family === config.name),
  });
}
