/** `pnpm new-family NAME FILE "TITLE" BASE_URL`: an entry in specs/families.yaml and its package. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFamilies } from '@acme/xero-generator';
import { facadeFiles } from './scaffold/facade.ts';

const usage =
  'Usage: pnpm new-family NAME FILE TITLE BASE_URL\n' +
  'Example: pnpm new-family account-data xero-account-data.yaml "Account Data" https://api.xero.com/accountdata/1.0';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: join(import.meta.dirname, '..') } },
});
const [name, file, title, baseUrl] = positionals;
const { root } = values;

if (!name || !file || !title || !baseUrl) fail(usage);
else if (!/^[a-z][a-z0-9-]*$/.test(name)) fail(`"${name}" is not kebab-case.\n${usage}`);
else await addFamily(name, file, title, baseUrl);

async function addFamily(
  family: string,
  published: string,
  familyTitle: string,
  servedAt: string,
): Promise<void> {
  const families = join(root, 'specs/families.yaml');
  const known = readFamilies(await readFile(families, 'utf8'));
  if (known.some((entry) => entry.name === family)) {
    return fail(`The family "${family}" exists already; see specs/families.yaml.`);
  }
  await appendFile(
    families,
    `\n${family}:\n  file: ${published}\n  title: ${familyTitle}\n  baseUrl: ${servedAt}\n` +
      '  docs: https://developer.xero.com/documentation\n  nulls: evidence\n',
  );
  await create(
    `specs/overlays/${family}.yaml`,
    `overlay: 1.0.0\ninfo:\n  title: Corrections to ${published}\n  version: 1.0.0\nactions: []\n`,
  );
  await create(
    `specs/docs/${family}.yaml`,
    'resources: {}\noperations: {}\nparameters: {}\nfields: {}\n',
  );
  // Until the family is generated, so that installing finds the package which the façade builds on.
  await create(
    `generated/${family}/package.json`,
    `${JSON.stringify({ name: `@acme/gen-${family}`, version: '0.0.0', private: true }, null, 2)}\n`,
  );
  for (const scaffold of facadeFiles(family, familyTitle)) {
    await create(`packages/xero-${family}/${scaffold.path}`, scaffold.text);
  }
  console.log(
    [
      'Next:',
      `1. pnpm specs:update --from DIR (or --ref TAG) puts ${published} into specs/lock.json; --no-generate while sentences are missing.`,
      `2. pnpm generate ${family} tells, one by one, what specs/scopes.yaml and specs/docs/${family}.yaml lack.`,
      `3. tests/packaging wants consumers/${family}.ts and a ceiling; its failing tests say where.`,
    ].join('\n'),
  );
}

async function create(path: string, text: string): Promise<void> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text, { flag: 'wx' });
  console.log(`created ${path}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
