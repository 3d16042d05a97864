const mostText = 2_000;

/** A text of an answer, fit to be shown: without tokens that it repeats. */
export function redacted(text: string): string {
  return text.replace(/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer …').replace(/\beyJ[\w-]+\.[\w.-]+/g, '…');
}

/** As much of a text as an error carries. */
export function capped(text: string): string {
  return text.slice(0, mostText);
}
