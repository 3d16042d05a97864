import { expect } from 'vitest';
import { GeneratorError, type GeneratorErrorDetails } from '../../src/errors.ts';

/** The details of the error that a run throws; anything but a GeneratorError fails the test. */
export function failureOf(run: () => unknown): GeneratorErrorDetails {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(GeneratorError);
    if (error instanceof GeneratorError) return error.details;
  }
  throw new Error('Nothing was thrown.');
}
