import type { RateLimit } from '../rate-limit.ts';

/** A result with the HTTP answer it came in. */
export interface CallResult<Value> {
  readonly data: Value;
  /** Status and headers; the body is read already. */
  readonly response: Response;
  readonly rateLimit: RateLimit;
}

/** A call that is sent when it is first awaited, and once only however often it is awaited. */
export interface Call<Value> extends Promise<Value> {
  /** The result together with the HTTP answer and what is left of Xero's limits. */
  withResponse(): Promise<CallResult<Value>>;
}

/** A lazy {@link Call} around a function that sends it. */
export class LazyCall<Value> implements Call<Value> {
  readonly [Symbol.toStringTag] = 'XeroCall';
  readonly #send: () => Promise<CallResult<Value>>;
  #result: Promise<CallResult<Value>> | undefined;

  constructor(name: string, send: () => Promise<CallResult<Value>>) {
    this.#send = send;
    // What Node prints for a call that somebody forgot to await.
    const print = () => `XeroCall(${name}: ${this.#result ? 'sent' : 'not sent yet; await it'})`;
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: print });
  }

  withResponse(): Promise<CallResult<Value>> {
    this.#result ??= this.#send();
    return this.#result;
  }

  then<Fulfilled = Value, Rejected = never>(
    onFulfilled?: ((value: Value) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Value | Rejected> {
    return this.#data().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Value> {
    return this.#data().finally(onFinally);
  }

  #data(): Promise<Value> {
    return this.withResponse().then((result) => result.data);
  }
}
