/** A pause of about so long, so that those who wait for one thing do not all come at once. */
export function jittered(milliseconds: number): number {
  return milliseconds * (0.5 + Math.random());
}
