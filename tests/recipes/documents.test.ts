import { globSync, readFileSync, rmSync } from 'node:fs';
import { format } from 'node:util';
import { diagnose } from '@acme/test-queries/diagnose';
import {
  documentsTakenIn,
  documentsWithCode,
  fencesOf,
  takeBlocks,
  textOf,
} from '@acme/test-queries/documents';
import { moduleOf } from '@acme/test-queries/guide';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as granted from './src/simulated.ts';

const root = new URL('../../', import.meta.url).pathname;
const home = process.cwd();

const documents = documentsWithCode();
const exclude = ['**/node_modules/**', '**/output/**'];
const taken = globSync('{packages,tests}/**/*.test.ts', { cwd: root, exclude }).flatMap((file) => {
  const source = readFileSync(`${root}${file}`, 'utf8');
  return documentsTakenIn(source).map((document) => ({ document, source }));
});

// Whatever no test takes by its name is taken here, and runs on the simulator.
const blocks = documents
  .filter((document) => taken.every((one) => one.document !== document))
  .flatMap((document) => {
    const name = document.replaceAll('/', '-').replace('.md', '');
    const output = new URL(`output/documents/${name}/`, import.meta.url);
    const world = name.includes('payroll-au') ? 'simulated-au' : 'simulated';
    return takeBlocks(document, output, (example) => ({
      code: moduleOf(example, Object.keys(granted), `../../../src/${world}.ts`),
    })).map((block) => ({ document, ...block }));
  });

beforeEach(() => {
  vi.mocked(console.log).mockImplementation(() => undefined);
  vi.stubGlobal('fetch', granted.simulator.fetch);
  const { clientId = '', clientSecret = '' } = granted.simulator.credentials('web');
  vi.stubEnv('CLIENT_ID', clientId);
  vi.stubEnv('CLIENT_SECRET', clientSecret);
  process.chdir(granted.folder);
});
afterEach(() => {
  process.chdir(home);
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(granted.folder, { recursive: true, force: true }));

test('every document with code is taken by a test, which must run all of it', () => {
  expect(documents).toContain('README.md');
  expect(documents.filter((one) => one.startsWith('docs/guides/')).length).toBeGreaterThan(15);
  const names = [...new Set(taken.map(({ document }) => document))];
  expect(documents).toEqual(expect.arrayContaining(names));
  expect(new Set([...names, ...blocks.map(({ document }) => document)])).toEqual(
    new Set(documents),
  );
});

test('code of documents is in blocks that its test asks for', () => {
  for (const document of documents) {
    const source = taken.find((one) => one.document === document)?.source ?? '';
    const isTaken = (fence: string): boolean =>
      fence === '```ts' || source.includes(`'${fence.replace('```', '')}'`);
    expect(
      fencesOf(textOf(document)).filter((fence) => !isTaken(fence)),
      document,
    ).toEqual([]);
  }
});

test('the README leads to every guide', () => {
  const guides = globSync('docs/guides/*.md', { cwd: root });
  for (const guide of guides) expect(textOf('README.md')).toContain(`](${guide})`);
});

test('every block compiles', () => {
  expect(diagnose(blocks.map(({ file }) => file))).toEqual([]);
}, 300_000);

test.each(blocks)(
  '$document, $place: runs on the simulator, and prints what it says',
  async (block) => {
    const ending = await import(block.file).then(() => undefined, String);
    const printed = vi.mocked(console.log).mock.calls.map((line) => format(...line));
    vi.mocked(console.log).mockClear();
    expect(ending).toBe(block.throws);
    if (block.prints.length > 0) expect(printed.join('\n').split('\n')).toEqual(block.prints);
  },
);
