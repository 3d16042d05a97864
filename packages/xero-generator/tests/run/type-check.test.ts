import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { emitFamily } from '../../src/emit/emitters.ts';
import type { FamilyConfig } from '../../src/families.ts';
import { contextOf } from '../support/emit.ts';
import { miniProject, repository } from '../support/project.ts';

/** The compiler's complaints about files, with the options of this repository. */
function complaints(files: readonly string[]): string[] {
  const path = join(repository, '.configs/tsconfig.base.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const program = ts.createProgram(files, {
    ...options,
    skipLibCheck: true,
    paths: {
      '@acme/xero-core': [join(repository, 'packages/xero-core/src/index.ts')],
      zod: [join(repository, 'packages/xero-generator/node_modules/zod/index.d.ts')],
    },
  });
  const messages = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    return `${diagnostic.file?.fileName ?? ''}: ${text}`;
  });
  return messages.filter((message) => !message.includes('/packages/xero-core/'));
}

/** What a user of the mini bakery may write, and what must not compile. */
const use = `
import type { BakeryClient, Loaf, LoafInput } from './bakery/src/index.gen.ts';
import { api, models, operations } from './bakery/src/index.gen.ts';

export async function bake(client: BakeryClient): Promise<Loaf> {
  const input: LoafInput = { Name: 'Rye', Grain: 'RYE', BakedOn: '2026-01-31' };
  const loaf: Loaf = await client.loaves.create(input);
  const id: string = loaf.LoafID;
  for await (const { Grain } of client.loaves.list({ sort: 'AGE', ids: ['1'], modifiedSince: new Date() })) {
    if (Grain === 'NO') break;
    if (Grain === 'a grain that is newer than this') break;
  }
  const [small] = (await client.loaves.list({ summaryOnly: true })).items;
  // @ts-expect-error a summary has no slices
  small?.Slices?.map((slice) => slice);
  // @ts-expect-error an unknown grain cannot be written
  client.loaves.create({ Grain: 'SAND' });
  // @ts-expect-error only the server sets it
  client.loaves.create({ UpdatedDateUTC: '2026-01-31T00:00:00Z' });
  // @ts-expect-error the list is sorted by nothing else
  client.loaves.list({ sort: 'TASTE' });
  await client.loaves.attachments.upload(id, 'a.txt', new Uint8Array());
  await client.orders.delete('7');
  const bytes: Uint8Array = await (await client.loaves.pdf(id)).bytes();
  return bytes.length > 0 ? client.loaves.getByName('Rye') : client.loaves.get(id);
}

export const baseUrl: 'https://bakery.example/2.0' = api.baseUrl;
export const date: 'date' = models.Loaf.BakedOn;
export const path: '/Loaves' = operations.loaves.list.path;
`;

const fixtures: Readonly<Record<string, Partial<FamilyConfig>>> = {
  'byte-bodies': { methods: { uploadCoverForm: 'covers.uploadForm' } },
  'comma-lists': {},
  'constant-bodies': { bodies: { deleteOrder: { Status: 'DELETED' }, announceOrder: {} } },
  dates: {},
  'enum-name-clash': {},
  envelopes: { answers: { getNested: 'list' } },
  'inline-enums': {},
  'many-rows': {},
  nulls: { nulls: 'always' },
  'one-way-schemas': {},
  paging: { offsets: { byOffset: 'BunID' } },
  'pdf-paths': {},
  'prose-names': {},
  'read-write-split': {},
  'reference-siblings': {},
  'schema-cycles': {},
  schemas: { summaries: { Loaf: { omits: ['Slices', 'Weight'] } } },
  'shared-parts': {},
  'summary-only': { summaries: { Order: { omits: ['Loaves'] } } },
  'transport-headers': {},
  'webhooks-only': {},
};

/** Writes what is emitted for every fixture; gives the sources. */
async function emitFixtures(root: string): Promise<string[]> {
  const sources: string[] = [];
  for (const [feature, exceptions] of Object.entries(fixtures)) {
    for (const { path, text } of await emitFamily(contextOf(feature, exceptions))) {
      const target = join(root, 'generated', feature, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
      if (path.endsWith('.ts')) sources.push(target);
    }
  }
  return sources;
}

test('what is generated compiles, and so does what a user writes', async () => {
  const project = await miniProject();
  await project.run();
  await project.write('generated/package.json', '{ "type": "module" }');
  await project.write('generated/use.ts', use);
  const mini = Object.keys(await project.generated())
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(project.root, 'generated', path));
  const sources = [...mini, ...(await emitFixtures(project.root))];
  expect(sources.length).toBeGreaterThan(100);
  expect(complaints(sources)).toEqual([]);
});
