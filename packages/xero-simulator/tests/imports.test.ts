import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = new URL('../src', import.meta.url).pathname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** Packages and Node's own modules that a file imports, types too. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)].map(
    ([, specifier]) => specifier ?? '',
  );
}

test('nothing of the SDK but generated data: the simulator can contradict it', () => {
  const ours = files.flatMap(importsOf).filter((specifier) => specifier.startsWith('@acme/'));
  expect(ours).toContain('@acme/gen-accounting');
  expect(ours.filter((specifier) => !specifier.startsWith('@acme/gen-'))).toEqual([]);
});

test('Node only where it listens, and in the command', () => {
  const forNode = files.filter((file) =>
    importsOf(file).some((specifier) => /^node:|^@hono\/node-server/.test(specifier)),
  );
  expect(forNode.sort()).toEqual(['cli/arguments.ts', 'http/listen.ts']);
});
