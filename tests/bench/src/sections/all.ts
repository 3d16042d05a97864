import type { Contest } from '../contest.ts';
import type { Section } from '../results.ts';
import { bundles } from './bundles.ts';
import { calls } from './calls.ts';
import { completions } from './completions.ts';
import { filters } from './filters.ts';
import { firstCall } from './first-call.ts';
import { generators } from './generators.ts';
import { imports } from './imports.ts';
import { pacing } from './pacing.ts';
import { simulator } from './simulator.ts';
import { typeChecks } from './type-checks.ts';

/** What can be measured, by the name that the command line takes, in the order of the document. */
export const sections: Readonly<
  Record<string, (contest: Contest) => Promise<Section | readonly Section[]>>
> = {
  import: imports,
  'first-call': firstCall,
  calls,
  filters,
  bundle: bundles,
  'type-check': typeChecks,
  completion: completions,
  generate: generators,
  limiter: pacing,
  simulator,
};
