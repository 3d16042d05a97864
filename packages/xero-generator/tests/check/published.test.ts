import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSpecs } from '../../src/check/check-specs.ts';
import { mostMalformed } from '../../src/check/malformed.ts';
import { readFamilies } from '../../src/families.ts';
import { repository } from '../support/project.ts';

const families = readFamilies(readFileSync(join(repository, 'specs/families.yaml'), 'utf8'));
const missing = families.find(({ file }) => !existsSync(join(repository, 'specs/xero', file)));
const reason = missing
  ? ` (skipped: specs/xero/${missing.file} is missing, run pnpm specs:fetch)`
  : '';

describe.skipIf(missing !== undefined)(`the published examples${reason}`, () => {
  test('fit or are known to be malformed, and all of their mutants are refused', async () => {
    const { families: checks, problems } = await checkSpecs({ root: repository });
    expect(problems).toEqual([]);
    const sum = (count: (check: (typeof checks)[number]) => number) =>
      checks.reduce((total, check) => total + count(check), 0);
    const answers = sum((check) => check.answers.total);
    const requests = sum((check) => check.requests.total);
    const malformed = sum((check) => check.answers.malformed + check.requests.malformed);
    const fit = sum((check) => check.answers.fit + check.requests.fit);
    expect(fit + malformed).toBe(answers + requests);
    expect(malformed).toBeLessThanOrEqual(mostMalformed);
    expect(answers).toBeGreaterThanOrEqual(446);
    expect(requests).toBeGreaterThanOrEqual(150);
    for (const { family, refused } of checks) {
      expect(refused.ids, family).toBeGreaterThan(0);
      expect(refused.total, family).toBeGreaterThan(0);
    }
  });
});
