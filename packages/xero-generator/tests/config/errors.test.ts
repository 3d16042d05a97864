import { expect, test } from 'vitest';
import { GeneratorError } from '../../src/errors.ts';

const details = {
  stage: 'model',
  family: 'bakery',
  pointer: '/paths/~1Loaves',
  problem: 'It is stale.',
  hint: 'Bake it anew.',
} as const;

test('the message of a failed run is complete', () => {
  expect(new GeneratorError(details).message).toBe(
    'bakery (model) at /paths/~1Loaves: It is stale.\n  hint: Bake it anew.',
  );
});

test('the error has its details, its name and its cause', () => {
  const cause = new Error('mould');
  const error = new GeneratorError(details, { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'GeneratorError', details, cause });
});
