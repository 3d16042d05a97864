/**
 * Sends a value that Xero knows and this version of the SDK does not: inputs and queries take only
 * the listed values, so that a slip is an error in the editor.
 *
 * @param value The value as Xero documents it; it goes out as it is.
 */
export function unlisted<Listed extends string | object | null | undefined = string>(
  value: string,
): Listed & string {
  return value as Listed & string;
}
