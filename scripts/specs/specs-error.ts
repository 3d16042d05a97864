/**
 * A failure that the person at the terminal can do something about. The message is complete (what,
 * where, way out), so the command prints it and nothing else.
 */
export class SpecsError extends Error {
  override readonly name = 'SpecsError';
}
