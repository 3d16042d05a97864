import type { Clients, Family } from '../clients.ts';
import type { Json } from '../json.ts';

/** One call as a user types it, with everything that must be seen on the wire, written by hand. */
export interface Golden {
  readonly family: Family;
  readonly does: string;
  readonly call: (clients: Clients) => PromiseLike<unknown>;
  readonly sends: GoldenRequest;
  readonly answer: GoldenAnswer;
  /** What the call comes to; of a list its `items`, and its `pagination` where it has one. */
  readonly gives: unknown;
}

export interface GoldenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Body as JSON, as bytes or as the parts of a form; absent where nothing may be sent. */
  readonly json?: Json;
  readonly bytes?: Uint8Array;
  readonly form?: Readonly<Record<string, string>>;
}

export type GoldenAnswer =
  | { readonly status?: number; readonly json: Json }
  | {
      readonly status?: number;
      readonly contentType: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly status: number };

export const id1 = '11111111-1111-4111-8111-111111111111';
export const id2 = '22222222-2222-4222-8222-222222222222';
export const id3 = '33333333-3333-4333-8333-333333333333';

/** The first bytes of a PNG: none of them is text. */
export const png: Uint8Array<ArrayBuffer> = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00,
]);
export const pdf: Uint8Array<ArrayBuffer> = new TextEncoder().encode('%PDF-1.7\n');
