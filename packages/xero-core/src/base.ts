/*
 * What the SDK's other packages stand on, so that they need not load the runtime of the clients. The
 * build makes one file of it, as long as every other entry imports it (decision 12).
 */
export { systemClock } from './clock.ts';
export {
  isXeroError,
  XeroConfigError,
  XeroDecodeError,
  XeroError,
  XeroFilterError,
  XeroInputError,
  XeroNetworkError,
  XeroTimeoutError,
} from './errors/xero-error.ts';
