import type { Upload } from './library.ts';

/** The file in a multipart body; undefined where there is none. */
export async function fileIn(bytes: Uint8Array, headers: Headers): Promise<Upload | undefined> {
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return undefined;
  try {
    const body = new Uint8Array(bytes);
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    const file = [...form.values()].find((value): value is File => value instanceof File);
    if (!file) return undefined;
    const mediaType = file.type === '' ? 'application/octet-stream' : file.type;
    return { name: file.name, mediaType, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return undefined;
  }
}
