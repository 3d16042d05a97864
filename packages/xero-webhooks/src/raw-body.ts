/** The bytes of a body as they came over the wire. */
export type RawBody = Uint8Array | ArrayBuffer;

/** How large a body may be, unless said otherwise: some 3,000 events. @unit bytes */
export const defaultMaxBytes: number = 1024 * 1024;

/**
 * A copy of the bytes, so that what is read is what was verified.
 *
 * @throws {TypeError} for anything but bytes, which Xero cannot have signed.
 */
export function bytesOf(caller: string, rawBody: RawBody): Uint8Array<ArrayBuffer> {
  // Not by instanceof: test runners and sandboxes have classes of their own for the same thing.
  if (ArrayBuffer.isView(rawBody)) {
    const { buffer, byteOffset, byteLength } = rawBody;
    return Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength));
  }
  if (Object.prototype.toString.call(rawBody) === '[object ArrayBuffer]') {
    return Uint8Array.from(new Uint8Array(rawBody));
  }
  throw new TypeError(
    `${caller}: rawBody takes the bytes of the body as they came, a Uint8Array or ArrayBuffer; got ${adviceOn(rawBody)}`,
  );
}

function adviceOn(body: unknown): string {
  if (typeof body === 'string') {
    return 'a text. If it is the untouched body, encode it: new TextEncoder().encode(body).';
  }
  if (body === undefined || body === null) {
    return `${body}. Nothing has read the body: in Express, mount express.raw({ type: () => true }) on this route.`;
  }
  return (
    'something that was parsed already. JSON written anew has another signature: ' +
    'in Express, mount express.raw({ type: () => true }) on this route, before any express.json().'
  );
}

/**
 * Reads the body of a request.
 *
 * @returns undefined as soon as it is larger than allowed.
 * @throws {TypeError} when it was read before.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.bodyUsed) {
    throw new TypeError(
      'The body of this request was read before the webhook handler got it. ' +
        'Give the handler the request first, or a clone of it.',
    );
  }
  if (Number(request.headers.get('content-length')) > maxBytes) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
