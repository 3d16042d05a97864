import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** A row of a table: the code in its first cell, and in its last. */
export interface TableRow {
  readonly heading: string;
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

/**
 * The rows of all tables of a guide whose first column is headed so.
 *
 * @param title Such as `PyXero`.
 */
export function rowsOf(markdown: string, title: string): TableRow[] {
  const rows: TableRow[] = [];
  let heading = '';
  let isWanted = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
    if (!line.startsWith('|')) isWanted = false;
    else if (isWanted && !line.startsWith('| --')) {
      const cells = line.split('|').slice(1, -1);
      rows.push({ heading, theirs: codeIn(cells[0]), ours: codeIn(cells.at(-1)) });
    } else if (line.startsWith(`| ${title} `)) isWanted = true;
  }
  return rows;
}

function codeIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** What a cell of the left side names: `get_history(id)` → `get_history`. */
export function nameOf(code: string): string {
  return code.replace(/^new /, '').replace(/\(.*$/s, '');
}

const keywords = ['await', 'new', 'true', 'false', 'null', 'undefined'];

/**
 * Writes what the right sides name as a program that compiles only if all of it exists: calls and
 * members as they stand, with arguments that fit everywhere; names that stand alone as such.
 *
 * @param name Of the folder under `output`.
 */
export function writeCode(rows: readonly TableRow[], name: string): string {
  const all = [...new Set(rows.flatMap(({ ours }) => ours))].filter(
    (code) => !/^['@]|^for await$/.test(code),
  );
  const imported = new Set<string>();
  const given = new Set<string>();
  for (const code of all.filter((one) => !/^\w+$/.test(one))) {
    const plain = code.replaceAll(/'[^']*'/g, '');
    for (const [word, next] of namesIn(plain)) {
      if (keywords.includes(word)) continue;
      (next === '.' || next === '(' ? imported : given).add(word);
    }
  }
  const lines = all.map((code) => {
    if (/^\w+$/.test(code)) return `'${code}' satisfies Name;`;
    return /^\w+: \{/.test(code) ? `({ ${code} }) satisfies scope.CallOptions;` : `${code};`;
  });
  const folder = new URL(`../output/${name}/`, import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = new URL('tables.ts', folder);
  const program = [
    `import type * as scope from '../../src/tables-scope.ts';`,
    `import { ${[...imported].join(', ')} } from '../../src/tables-scope.ts';`,
    'type Name = keyof typeof scope | keyof typeof globalThis | scope.Option;',
    ...[...given].filter((one) => !imported.has(one)).map((one) => `declare const ${one}: never;`),
    ...lines,
  ];
  writeFileSync(file, `/// <reference types="node" />\n${program.join('\n')}\n`);
  return file.pathname;
}

/** The names in code that are neither members nor keys, each with what comes after it. */
function namesIn(code: string): [word: string, next: string][] {
  return [...code.matchAll(/(?<![\w.])([A-Za-z_]\w*)\b(?!:)(?=(.?))/g)].map(
    ([, word = '', next = '']) => [word, next],
  );
}
