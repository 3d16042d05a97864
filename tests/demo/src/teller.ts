import type { Exchange } from './exchange.ts';
import { code, heading, type Print, wire } from './page.ts';
import { sourceOf } from './source-of.ts';

/** The demo did not go as it should. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}

/** One step: its title, the program's functions that it runs, what it does and what it tells. */
export type Show = <Result>(
  title: string,
  parts: readonly { readonly name: string }[],
  run: () => Result | Promise<Result>,
  tell: (result: Result, seen: readonly Exchange[]) => string,
) => Promise<Result>;

/** Numbers the steps, and prints of each its code, its requests and its result. */
export function teller(exchanges: () => readonly Exchange[], print: Print): Show {
  let step = 0;
  return async (title, parts, run, tell) => {
    step += 1;
    const before = exchanges().length;
    print(heading(`${step}. ${title}`));
    for (const part of parts) print(code(sourceOf(part.name)));
    try {
      const result = await run();
      const seen = exchanges().slice(before);
      if (seen.length > 0) print(wire(seen));
      print(tell(result, seen));
      return result;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new DemoError(`Step ${step}: ${why}`, { cause: error });
    }
  };
}

/** @throws {DemoError} when what was found is not what was wanted. */
export function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new DemoError(`${what} is ${found} and should be ${wanted}.`);
}
