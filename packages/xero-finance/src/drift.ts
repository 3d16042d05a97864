import { drift } from '@acme/gen-finance/drift';
import {
  createDriftObserver,
  type Drift,
  type DriftObserver,
  type DriftOptions,
} from '@acme/xero-core/drift';

export type { Drift, DriftObserver, DriftOptions };

/**
 * For the client option `onDrift`: compares answers of Xero's Finance API with the types, and
 * reports values, fields and kinds of values that they do not know, once for each path.
 *
 * @param report Told of each; what it throws changes nothing.
 * @throws {XeroConfigError} when `sample` is not from 0 to 1.
 */
export function detectDrift(report: (drift: Drift) => void, options?: DriftOptions): DriftObserver {
  return createDriftObserver(drift, report, options);
}
