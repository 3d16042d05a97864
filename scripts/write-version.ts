/** Has the `User-Agent` name the version that `changeset version` gave: part of `pnpm release:version`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const core = join(import.meta.dirname, '../packages/xero-core');
const { version } = JSON.parse(await readFile(join(core, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const file = join(core, 'src/version.ts');
const text = await readFile(file, 'utf8');
await writeFile(file, text.replace(/'[^']+'/, `'${version}'`));
