import { type Editor, openEditor } from './editor.ts';

/** A place in a user's file where names are offered. */
export interface Place {
  /** A user's project. */
  readonly folder: string;
  /** The file, with `|` where the cursor is. */
  readonly text: string;
}

/** What the editor offered at a place, and how long that took. */
export interface Completion {
  readonly names: readonly string[];
  /** Of the first time, with the libraries still to be read. @unit milliseconds */
  readonly first: number;
  /** Of each later time, after a keystroke that has TypeScript look at the file anew. @unit milliseconds */
  readonly samples: readonly number[];
}

/** Asks for completions at several places in turns, each in an editor of its own. */
export function timeCompletions(places: readonly Place[], rounds: number): Completion[] {
  const asked = places.map(({ folder, text }) => {
    const editor = openEditor(folder);
    return { editor, text, ...timed(editor, text), samples: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { editor, text, samples } of asked) samples.push(timed(editor, text).first);
  }
  return asked.map(({ names, first, samples }) => ({ names, first, samples }));
}

function timed(editor: Editor, text: string): Pick<Completion, 'names' | 'first'> {
  const start = performance.now();
  const names = editor.completionsAt(text);
  return { names, first: performance.now() - start };
}
