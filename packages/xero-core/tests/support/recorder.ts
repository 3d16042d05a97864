/** A request as it reached `fetch`. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
}

/** A `fetch` of a test's own, and what was sent through it. */
export interface Recorder {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: SentRequest[];
}

/** Answers a request; `position` counts from 0. */
export type Responder = (request: SentRequest, position: number) => Response | Promise<Response>;

/** Records what is sent and answers it. */
export function recorder(respond: Responder): Recorder {
  const sent: SentRequest[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, headers } = request;
      const recorded = { method, headers, url: new URL(request.url), text: await request.text() };
      sent.push(recorded);
      return respond(recorded, sent.length - 1);
    },
  };
}

/** Records what is sent and answers everything with the same JSON. */
export function answering(body: unknown, init?: ResponseInit): Recorder {
  return recorder(() => Response.json(body, init));
}

/** Fails the test when anything is sent. */
export const sendingNothing: Recorder = recorder(() => {
  throw new Error('Nothing was to be sent.');
});
