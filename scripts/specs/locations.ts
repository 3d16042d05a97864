import { join, resolve } from 'node:path';

/** Where the specs and their lock are in a repository. */
export interface Locations {
  readonly root: string;
  readonly specs: string;
  readonly lock: string;
  /** The published YAML, git-ignored. */
  readonly published: string;
  readonly generator: string;
  readonly checker: string;
  readonly apiChecker: string;
  /** What waits for the next release, as changesets. */
  readonly changesets: string;
}

/** The locations in the repository at `root`; by default the one that this file is part of. */
export function locate(root: string = join(import.meta.dirname, '../..')): Locations {
  const base = resolve(root);
  return {
    root: base,
    specs: join(base, 'specs'),
    lock: join(base, 'specs/lock.json'),
    published: join(base, 'specs/xero'),
    generator: join(base, 'scripts/generate.ts'),
    checker: join(base, 'scripts/check-specs.ts'),
    apiChecker: join(base, 'scripts/check-api.ts'),
    changesets: join(base, '.changeset'),
  };
}
