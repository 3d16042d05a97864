/** The answer of the token endpoint to a request that it refuses; RFC 6749 §5.2. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
