export {
  createDriftObserver,
  type Drift,
  type DriftObserver,
  type DriftOptions,
} from './drift/observer.ts';
export type { DriftTable } from './drift/table.ts';
