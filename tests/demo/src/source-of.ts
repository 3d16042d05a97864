import { readFileSync } from 'node:fs';

const file = readFileSync(new URL('program.ts', import.meta.url), 'utf8');
// A checkout on Windows may have carriage returns.
const program = file.replaceAll('\r', '');

/**
 * The lines between the braces of a function of the user's program, as they stand in its file.
 *
 * @throws {Error} when the file has no such function.
 */
export function sourceOf(name: string): string[] {
  const found = new RegExp(`function ${name}\\([^]*? \\{\\n([^]*?)\\n\\}\\n`).exec(program);
  if (!found?.[1]) throw new Error(`src/program.ts has no function ${name}.`);
  return found[1].split('\n').map((line) => line.slice(2));
}
