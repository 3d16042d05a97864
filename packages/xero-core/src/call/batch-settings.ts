import { XeroInputError } from '../errors/xero-error.ts';
import type { BatchOptions, BatchProgress } from '../options.ts';
import { quietly } from '../send/observe.ts';

/** The settings of a batch itself, beside those of its requests. */
export interface BatchSettings {
  readonly concurrency: number;
  /** Never throws. */
  readonly onProgress: (progress: BatchProgress) => void;
}

/** @throws {XeroInputError} for a `concurrency` that is no count. */
export function batchSettings(name: string, options: unknown): BatchSettings {
  const { concurrency = 1, onProgress } = (options ?? {}) as BatchOptions;
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new XeroInputError(
      'concurrency',
      `${name}: \`concurrency\` is a whole number from 1, not ${concurrency}.`,
    );
  }
  return { concurrency, onProgress: (progress) => void quietly(() => onProgress?.(progress)) };
}
