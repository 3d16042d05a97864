/** A piece of code in the guide, and what its comments or its row promise. */
export interface Example {
  /** Where it stands: `line 12`. */
  readonly place: string;
  readonly code: string;
  /** `where=…`, `If-Modified-Since: …`, in the order in which they are sent. */
  readonly sends: readonly string[];
  readonly reports: readonly string[];
  /** What `console.log` is called with. */
  readonly prints: readonly string[];
  /** `XeroFilterError: The filter on Name …` */
  readonly throws: string | undefined;
}

/** Every block of TypeScript, and every row of the table that has code beside what it sends. */
export function examplesOf(markdown: string, language = 'ts'): Example[] {
  const examples: Example[] = [];
  const blockOrRow = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$|^\\|.*\\|$`, 'gm');
  for (const match of markdown.matchAll(blockOrRow)) {
    const line = markdown.slice(0, match.index).split('\n').length;
    const example =
      match[1] === undefined ? fromRow(match[0]) : { code: match[1], ...promisesOf(match[1]) };
    if (example) examples.push({ place: `line ${line}`, ...example });
  }
  return examples;
}

function promisesOf(code: string): Omit<Example, 'place' | 'code'> {
  // A promise goes on in comments that are indented.
  const whole = code.replaceAll(/\n *\/\/ {3}/g, '');
  const promised = (word: string): string[] =>
    [...whole.matchAll(new RegExp(`^ *// ${word} (.*)$`, 'gm'))].map(([, text = '']) => text);
  return {
    sends: promised('sends'),
    reports: promised('reports'),
    prints: promised('prints'),
    throws: promised('throws')[0],
  };
}

/** `| PyXero | it sends | here | which sends |` */
function fromRow(row: string): Omit<Example, 'place'> | undefined {
  const [, , , here = '', sends = ''] = row.split('|').map((cell) => cell.trim());
  const code = /^`(.*\.list\(.*\))`$/.exec(here)?.[1];
  if (code === undefined) return undefined;
  const promised = [...sends.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  if (promised.length === 0) return undefined;
  return {
    code: `await accounting.${code};\n`,
    sends: promised,
    reports: [],
    prints: [],
    throws: undefined,
  };
}

/**
 * An example as a module: it imports what it takes for granted and does not declare itself.
 *
 * @param granted Names that the module `from` exports.
 */
export function moduleOf(
  { code }: Pick<Example, 'code'>,
  granted: readonly string[],
  from = '../../src/guide-clients.ts',
): string {
  const names = granted.filter(
    (name) =>
      new RegExp(`(?<![\\w.'])${name}\\b(?!:)`).test(code) &&
      !new RegExp(
        `\\b(const|let|function|as) ${name}\\b|\\b(const|import) (type )?\\{[^}]*\\b${name}\\b(?!:)`,
      ).test(code),
  );
  return `import { ${names.join(', ')} } from '${from}';\n${code}export {};\n`;
}
