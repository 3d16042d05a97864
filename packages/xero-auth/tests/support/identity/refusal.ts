/** A refusal as the identity server words it: 400, and as a rule the code alone. */
export class Refusal extends Error {
  readonly error: string;

  constructor(error: string) {
    super(error);
    this.error = error;
  }

  /** What goes over the wire. */
  response(): Response {
    return Response.json({ error: this.error }, { status: 400 });
  }
}
