import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Simulator } from './create-simulator.ts';

const xero = /^https:\/\/(api|identity|login)\.xero\.com\//;

/**
 * Handlers for msw that lead everything meant for Xero to a simulator, so that code which calls
 * `fetch` by itself is tested without a change.
 *
 * @example
 * const server = setupServer(...handlers(simulator));
 */
export function handlers(simulator: Pick<Simulator, 'fetch'>): RequestHandler[] {
  return [
    http.all(xero, async ({ request }) => {
      try {
        return await simulator.fetch(new Request(request, { redirect: 'manual' }));
      } catch {
        return HttpResponse.error();
      }
    }),
  ];
}
