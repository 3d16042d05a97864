import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFamilies } from '@acme/xero-generator';
import type { Entry } from './promises.ts';

/** A family's package, as users import it. */
export interface Facade {
  readonly family: string;
  readonly entries: readonly [Entry, ...Entry[]];
}

/** The façades of the families in `specs/families.yaml` that have operations. */
export async function readFacades(root: string): Promise<readonly Facade[]> {
  const families = readFamilies(await readFile(join(root, 'specs/families.yaml'), 'utf8'));
  const read = families.map(async ({ name }): Promise<Facade | undefined> => {
    const folder = join(root, 'packages', `xero-${name}`);
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly exports: Readonly<Record<string, string>>;
    };
    const [main, ...others] = Object.entries(manifest.exports)
      .filter(([, file]) => file.endsWith('.ts'))
      .map(([path, file]) => ({
        specifier: manifest.name + path.slice(1),
        file: join(folder, file),
      }));
    return main && others.length > 0 ? { family: name, entries: [main, ...others] } : undefined;
  });
  return (await Promise.all(read)).filter((facade) => facade !== undefined);
}
