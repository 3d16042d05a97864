import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('xero-node/package.json') as {
  readonly version: string;
};

/** How the contestants are called that several sections have, and which bars speak of. */
export const sdk = 'this SDK';
export const sdkWithAuth = 'this SDK, with auth';
export const xeroNode: string = `xero-node ${version}`;
export const bareFetch = 'fetch and JSON.parse';
