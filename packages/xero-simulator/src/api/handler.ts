/** An API family, as its package is called: `accounting` of `@acme/xero-accounting`. */
export type Family =
  | 'accounting'
  | 'app-store'
  | 'assets'
  | 'bankfeeds'
  | 'files'
  | 'finance'
  | 'identity'
  | 'payroll-au'
  | 'payroll-au-v2'
  | 'payroll-nz'
  | 'payroll-uk'
  | 'projects';

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** A request that passed the gate: its token, scope, tenant and limits are in order. */
export interface ApiRequest<State = unknown> {
  readonly family: Family;
  readonly operationId: string;
  /** What the path's `{parameters}` stand for, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body read as JSON, in its wire form; undefined where there was none, or another kind. */
  readonly body: JsonValue | undefined;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  readonly organisation: Organisation;
  /** The family's books of this organisation; whatever the handlers change stays until `reset()`. */
  readonly state: State;
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly now: number;
  /** The app that the token was made for; `createdByMyApp` and idempotency depend on it. */
  readonly clientId: string;
  /** Other books of the same organisation. */
  stateOf<Other>(ledger: Ledger<Other>): Other;
  /** A new id, the same in every run of the same seed. */
  newId(): string;
  /** Tells webhooks that a record was created or changed. */
  changed(change: Change): void;
}

/** An organisation whose books the simulator keeps. */
export interface Organisation {
  readonly tenantId: string;
  readonly name: string;
  readonly countryCode: 'AU' | 'GB' | 'NZ' | 'US';
  readonly baseCurrency: string;
}

/** What a handler answers: JSON, bytes as they are, or nothing. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue | Uint8Array;
}

export type ApiHandler<State> = (request: ApiRequest<State>) => ApiAnswer | Promise<ApiAnswer>;

/** Something that is kept for each organisation. */
export interface Ledger<State> {
  /** The books of an organisation as they are before the first call. */
  createState(context: StateContext): State;
}

/** A family with books of its own; operations without a handler get a schema-true answer. */
export interface FamilyModule<State> extends Ledger<State> {
  readonly family: Family;
  /** By operationId. */
  readonly handlers: Readonly<Record<string, ApiHandler<State>>>;
}

export interface StateContext {
  readonly organisation: Organisation;
  readonly now: number;
  newId(): string;
  /** From 0 to 1, the same in every run of the same seed. */
  random(): number;
}

/** A record that was created or changed, in the words of Xero's webhooks. */
export interface Change {
  readonly category:
    | 'CONTACT'
    | 'INVOICE'
    | 'CREDITNOTE'
    | 'PREPAYMENT'
    | 'OVERPAYMENT'
    | 'PAYMENT';
  readonly type: 'CREATE' | 'UPDATE';
  readonly resourceId: string;
  readonly data?: JsonValue;
}
