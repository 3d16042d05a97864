export { type FileTokenStoreOptions, fileTokenStore } from './node/file-token-store.ts';
export {
  type LoginPages,
  type LoginUser,
  type LoginWithBrowserOptions,
  loginWithBrowser,
} from './node/login/login-with-browser.ts';
