import { createApp } from '../src/app.ts';
import type { Env } from '../src/xero.ts';

/** The Worker, with the addresses of the simulated Xero in its environment. */
export default {
  fetch: (request: Request, env: Env & { readonly XERO: string }) =>
    createApp(JSON.parse(env.XERO)).fetch(request, env),
};
