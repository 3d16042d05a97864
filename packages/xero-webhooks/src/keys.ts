/**
 * The webhook key that Xero shows beside the app's webhook, as the text it is. While the key is
 * changed, the new one and the old one.
 */
export type WebhookKeys = string | readonly string[];

/**
 * The keys as a list, without the white space that files of secrets end with.
 *
 * @throws {TypeError} when there is none or one is empty, since anyone could sign with that.
 */
export function keyList(caller: string, keys: WebhookKeys): readonly string[] {
  const list = typeof keys === 'string' ? [keys] : keys;
  if (Array.isArray(list) && list.length > 0 && list.every(isKey)) {
    return list.map((key) => key.trim());
  }
  throw new TypeError(
    `${caller}: keys takes the webhook key that Xero shows for the app, or several; got ${got(keys)}. ` +
      'Is the environment variable set?',
  );
}

function isKey(key: unknown): boolean {
  return typeof key === 'string' && key.trim() !== '';
}

// Never a key itself.
function got(keys: unknown): string {
  if (Array.isArray(keys)) {
    return keys.length === 0 ? 'an empty list' : 'a list with something that is no key';
  }
  return typeof keys === 'string' ? 'an empty text' : String(keys === null ? null : typeof keys);
}
