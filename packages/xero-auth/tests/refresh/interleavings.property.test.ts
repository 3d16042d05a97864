import fc from 'fast-check';
import { describe, test } from 'vitest';
import { anyAct } from '../support/acts.ts';
import { graceModels } from '../support/identity/apps.ts';
import { stage } from '../support/stage.ts';

describe.each(graceModels)('whatever happens in whichever order (%s)', (grace) => {
  test.each([
    ['with a lock', true],
    ['when the lock keeps nobody out', false],
  ])('%s, no tokens are lost and nobody gets unsaved or expired ones', async (_, lock) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 25 }), async (acts) => {
        const { perform, close } = await stage(grace, lock);
        for (const act of acts) await perform(act);
        await close();
      }),
      { numRuns: 150 },
    );
  });
});
