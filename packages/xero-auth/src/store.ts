// For packages that keep tokens somewhere: how they are written down, and encrypted.
export { abortable } from './abortable.ts';
export type { AesKey } from './aes-gcm.ts';
export { storeError } from './errors/store-error.ts';
export { checkedKey, type TokenCodec, tokenCodec } from './stored-text.ts';
