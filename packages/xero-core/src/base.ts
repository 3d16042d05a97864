/*
 * What the SDK's other packages stand on, so that they need not load the runtime of the clients. The
 * other entries import it, too: that is why the build makes one file of it.
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
