/** A Lua script, which Redis runs without anything in between, and the name Redis knows it by. */
export interface Script {
  readonly text: string;
  sha1(): Promise<string>;
}

export function script(text: string): Script {
  let name: Promise<string> | undefined;
  return {
    text,
    sha1: () => {
      name ??= hex('SHA-1', text);
      return name;
    },
  };
}

/** The digest of a text, in hexadecimal digits. */
export async function hex(algorithm: 'SHA-1' | 'SHA-256', text: string): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
