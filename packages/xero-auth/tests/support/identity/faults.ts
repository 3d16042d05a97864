import type { Barrier } from '../barrier.ts';

/** What goes wrong with one request: it gets the server's work and may do it, change it or not. */
export type Fault = (work: () => Promise<Response>, request: Request) => Promise<Response>;

/** The connection ends without an answer. */
export class Dropped extends Error {}

/** The server does its work, and the answer is lost on the way back. */
export const losesAnswer: Fault = async (work) => {
  await work();
  throw new Dropped('The answer was lost.');
};

/** The request never arrives. */
export const losesRequest: Fault = () => Promise.reject(new Dropped('The request was lost.'));

/** No answer ever comes, and nothing was done. */
export const hangs: Fault = () => new Promise<Response>(() => undefined);

/** The server does its work, and no answer ever comes. */
export const hangsAfterwards: Fault = async (work) => {
  await work();
  return await hangs(work, new Request('https://nowhere.example'));
};

/** Answers with a status and a body of its own, and does nothing. */
export function answers(status: number, body: string | object, type?: string): Fault {
  const json = typeof body !== 'string';
  return async () =>
    new Response(json ? JSON.stringify(body) : body, {
      status,
      headers: { 'content-type': type ?? (json ? 'application/json' : 'text/html') },
    });
}

/** The server does its work, and a proxy answers in its stead. */
export function answersAfterwards(status: number, body: string): Fault {
  return async (work, request) => {
    await work();
    return await answers(status, body)(work, request);
  };
}

/** Changes the JSON of an answer. */
export function rewrites(change: (body: Record<string, unknown>) => object): Fault {
  return async (work) => {
    const answer = await work();
    return Response.json(change((await answer.json()) as Record<string, unknown>), answer);
  };
}

/** Stops a request before the server's work, or between the work and its answer. */
export function stopsAt(where: 'before' | 'after', { pass }: Barrier): Fault {
  return async (work) => {
    if (where === 'before') await pass();
    const answer = await work();
    if (where === 'after') await pass();
    return answer;
  };
}
