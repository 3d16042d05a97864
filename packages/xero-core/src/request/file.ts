import { XeroInputError } from '../errors/xero-error.ts';

/**
 * A file to upload. A stream, of the web or of Node, is read to its end before it is sent, so that
 * it can be sent again; for one of more than 25 MB give a function that opens it, which is called
 * for every attempt.
 */
export type FileInput =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | (() => ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>);

/** A file in one piece. */
export type WholeFile = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

/** @unit bytes */
export const largestFile: number = 25 * 2 ** 20;

const empty = 'Xero takes no empty file.';

/**
 * A file as `fetch` takes it; a function is called for every attempt.
 *
 * @throws {XeroInputError} for what is no file, is empty, or is a stream that cannot be read (any
 * more) or is too long to be kept.
 */
export async function fileBody(
  file: FileInput,
): Promise<WholeFile | (() => Promise<ReadableStream>)> {
  return typeof file === 'function' ? () => started(file) : wholeFile(file);
}

/**
 * A file in one piece, as a form wants it.
 *
 * @throws {XeroInputError} as {@link fileBody} does.
 */
export async function wholeFile(file: FileInput): Promise<WholeFile> {
  const whole = isWhole(file) ? file : await collected(file);
  return (whole instanceof Blob ? whole.size : whole.byteLength) > 0 ? whole : refuse(empty);
}

function isWhole(file: unknown): file is WholeFile {
  return file instanceof Blob || file instanceof ArrayBuffer || file instanceof Uint8Array;
}

async function collected(file: unknown): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of chunksOf(file)) {
    size += chunk.length;
    if (size > largestFile) {
      refuse('A stream of over 25 MB is not kept to be sent again: give a Blob or `() => stream`.');
    }
    parts.push(chunk);
  }
  return new Blob(parts);
}

/** A stream that has given something, so that an empty one is found before it is sent. */
async function started(file: unknown): Promise<ReadableStream> {
  const chunks = chunksOf(file);
  const { value: first } = await chunks.next();
  if (!first) refuse(empty);
  return new ReadableStream({
    start: (controller) => controller.enqueue(first),
    async pull(controller) {
      const { value } = await chunks.next();
      if (value) controller.enqueue(value);
      else controller.close();
    },
    cancel: async () => void (await chunks.return(undefined)),
  });
}

/** The bytes of a stream as copies, since it may fill one buffer again and again. */
async function* chunksOf(file: unknown): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  try {
    const source: unknown = typeof file === 'function' ? file() : file;
    for await (const chunk of iterable(source)) {
      if (!(chunk instanceof Uint8Array))
        refuse('A stream must give bytes; open it without encoding.');
      if (chunk.length > 0) yield new Uint8Array(chunk);
    }
  } catch (error) {
    if (error instanceof XeroInputError) throw error;
    refuse(`The file cannot be read (${error instanceof Error ? error.message : error}).`);
  }
  return undefined;
}

function iterable(source: unknown): AsyncIterable<unknown> {
  if (source instanceof ReadableStream) return streamChunks(source);
  if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) {
    return source as AsyncIterable<unknown>;
  }
  return refuse(
    'A file is a Blob, an ArrayBuffer, a Uint8Array, a stream of bytes, or a function that opens one; of a path it is `await fileFromPath(path)`.',
  );
}

/** Not every browser can iterate its streams. */
async function* streamChunks(stream: ReadableStream): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function refuse(problem: string): never {
  throw new XeroInputError('file', problem);
}
