import { XeroDecodeError, XeroInputError } from './errors/xero-error.ts';
import { callOf, type Operation } from './operation-table.ts';
import type { OpenAnswer } from './send/open-answer.ts';

/**
 * A file that Xero answered with. Read it once, in one of three ways. Until it is read it counts
 * among the five calls that an organisation may have under way, at the longest for the call's
 * `timeout`: cancel the stream of one that is not wanted.
 */
export interface Download {
  /** Media type, such as `application/pdf`. */
  readonly contentType: string;
  /** The whole file as bytes. */
  bytes(): Promise<Bytes>;
  /** The whole file as a blob of its media type. */
  blob(): Promise<Blob>;
  /** The file as it arrives. */
  stream(): ReadableStream<Uint8Array>;
}

/** `Uint8Array<ArrayBuffer>`, which `Response` and `Blob` take, in words of TypeScript before 5.7 too. */
type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

/**
 * The body of an answer as a file.
 *
 * @throws {XeroDecodeError} when a file of one type is due and another one comes.
 */
export function downloadOf(operation: Operation, answer: OpenAnswer): Download {
  const { response } = answer;
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (operation.accept !== undefined && !type.startsWith(operation.accept)) {
    const problem = `${operation.accept} was due, and Xero answered with ${type || 'no type'}.`;
    answer.close();
    response.body?.cancel().catch(() => undefined);
    throw new XeroDecodeError(callOf(operation), { status, headers }, problem);
  }
  const once = <Value>(read: () => Value): Value => {
    if (!response.bodyUsed) return read();
    throw new XeroInputError('download', 'The file was read already; it can be read once only.');
  };
  return {
    contentType: type || 'application/octet-stream',
    bytes: async () =>
      once(() => whole(answer, async () => new Uint8Array(await response.arrayBuffer()))),
    blob: async () => once(() => whole(answer, () => response.blob())),
    stream: () => once(() => streamOf(answer)),
  };
}

async function whole<Value>(answer: OpenAnswer, read: () => Promise<Value>): Promise<Value> {
  const value = await answer.read(read);
  answer.close();
  return value;
}

/** The body chunk by chunk, each read under the call's signal and timeout, with the SDK's errors. */
function streamOf(answer: OpenAnswer): ReadableStream<Uint8Array> {
  const reader = answer.response.body?.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = await answer.read(async () => reader?.read());
      if (chunk?.value) {
        controller.enqueue(chunk.value);
        return;
      }
      answer.close();
      controller.close();
    },
    cancel: (reason) => {
      answer.close();
      return reader?.cancel(reason);
    },
  });
}
