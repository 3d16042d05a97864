import type { Plugin } from 'esbuild';

/** For esbuild: other text for some source files, found by the end of their path. */
export function stubs(texts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'stubs',
    setup: ({ onLoad, onEnd }) => {
      const used = new Set<string>();
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const found = Object.keys(texts).find((end) => path.endsWith(end));
        if (found === undefined) return;
        used.add(found);
        return { contents: texts[found] ?? '', loader: 'ts' };
      });
      // A file that moved would weigh nothing, and the test would pass.
      onEnd(() => {
        const unused = Object.keys(texts).filter((end) => !used.has(end));
        return { errors: unused.map((end) => ({ text: `No file ends with ${end}.` })) };
      });
    },
  };
}
