import type { Transport } from '../transport.ts';
import { type Handover, onNetwork } from './attempt.ts';
import type { Sending } from './sending.ts';

/** An answer with a success status, its body still to be read. */
export interface OpenAnswer {
  readonly response: Response;
  /**
   * Runs a read of the body under the signal of the call, and a timeout of its own. After one that
   * fails, nothing is left to read.
   */
  read<Value>(reader: (response: Response) => Promise<Value>): Promise<Value>;
  /** Says that the body has been read, or will not be. */
  close(): void;
}

/**
 * An answer that counts among the calls under way until it is closed. One that nobody reads does so
 * for as long as an attempt may take, since otherwise five forgotten ones would end all others.
 */
export function openAnswer(
  { clock }: Transport,
  sending: Sending,
  response: Response,
  { guard, keepPermit }: Handover,
): OpenAnswer {
  const giveBack = keepPermit();
  let counts = true;
  let closed = false;
  let unread = new AbortController();
  const release = () => {
    if (counts) giveBack();
    counts = false;
  };
  const wait = () => {
    if (closed || !counts) return;
    unread = new AbortController();
    clock.sleep(sending.timeout, unread.signal).then(release, () => undefined);
  };
  const close = () => {
    closed = true;
    unread.abort('closed');
    release();
  };
  wait();
  return {
    response,
    close,
    async read(reader) {
      unread.abort('read');
      try {
        return await guard(() => onNetwork(sending, () => reader(response)));
      } catch (error) {
        close();
        throw error;
      } finally {
        wait();
      }
    },
  };
}
