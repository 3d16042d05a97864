import { isXeroError, XeroForbiddenError, XeroRateLimitError } from '@acme/xero-accounting';
import { XeroAuthError, type XeroUser } from '@acme/xero-auth';
import { openTransaction, sealTransaction } from '@acme/xero-auth/sealing';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';
import { invoicesPage, message, organisationsPage } from './pages.ts';
import { clientFor, createAuth, type Env, type XeroAddresses } from './xero.ts';

type Request = Context<{ Bindings: Env }>;

const cookie = { httpOnly: true, secure: true, sameSite: 'Lax' } as const;
const lasting = { ...cookie, maxAge: 60 * 24 * 60 * 60 };

/** @param xero left out but in tests and on the simulator. */
export function createApp(xero: XeroAddresses = {}): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();

  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });

  app.get('/', (context) => context.html(message('Your invoices', '/invoices', 'Show them')));

  app.get('/login', async (context) => {
    const user = await userOf(context, xero);
    const { url, transaction } = await user.createAuthorization();
    const sealed = await sealTransaction(transaction, context.env.LOGIN_KEY);
    setCookie(context, 'login', sealed, { ...cookie, path: '/callback', maxAge: 600 });
    return context.redirect(url, 303);
  });

  app.get('/callback', async (context) => {
    const user = await userOf(context, xero);
    const sealed = getCookie(context, 'login') ?? '';
    deleteCookie(context, 'login', { ...cookie, path: '/callback' });
    const transaction = await openTransaction(sealed, context.env.LOGIN_KEY);
    await user.handleCallback(context.req.url, transaction);
    return context.redirect('/organisations', 303);
  });

  app.get('/organisations', async (context) => {
    const user = await userOf(context, xero);
    const connections = await user.connections();
    const organisations = connections.filter(({ tenantType }) => tenantType === 'ORGANISATION');
    return context.html(organisationsPage(organisations));
  });

  app.post('/organisations', async (context) => {
    const { tenantId = '' } = await context.req.parseBody<{ tenantId?: string }>();
    const chosen = await (await userOf(context, xero)).selectTenant({ tenantId });
    await keep(context, 'organisation', chosen.tenantId);
    return context.redirect('/invoices', 303);
  });

  app.get('/invoices', async (context) => {
    const tenantId = await kept(context, 'organisation');
    if (!tenantId) return context.redirect('/organisations', 303);
    const accounting = clientFor(await userOf(context, xero), tenantId, xero);
    const { items } = await accounting.invoices.list({
      where: { Type: 'ACCREC', Status: 'AUTHORISED' },
      order: 'DueDate',
    });
    return context.html(invoicesPage(items));
  });

  app.post('/logout', async (context) => {
    await (await userOf(context, xero)).revoke();
    deleteCookie(context, 'user', lasting);
    deleteCookie(context, 'organisation', lasting);
    return context.redirect('/', 303);
  });

  app.onError((error, context) => {
    if (error instanceof XeroAuthError && error.reauthRequired) {
      // After a login that failed the user decides: they may have refused on purpose.
      if (context.req.path !== '/callback') return context.redirect('/login', 303);
      return context.html(message('You have not connected Xero.', '/login', 'Try again'), 400);
    }
    if (error instanceof XeroForbiddenError) {
      const title = 'This organisation is not open to you any more.';
      return context.html(message(title, '/organisations', 'Choose an organisation'), 403);
    }
    if (error instanceof XeroRateLimitError) {
      const seconds = Math.ceil((error.retryAfter ?? 60_000) / 1000);
      context.header('retry-after', `${seconds}`);
      const title = `Xero is busy. Try again in ${seconds} s.`;
      return context.html(message(title, context.req.path, 'Try again'), 503);
    }
    if (!isXeroError(error)) throw error;
    console.error(error);
    return context.html(message('Xero does not answer just now.', '/invoices', 'Try again'), 502);
  });

  return app;
}

/** The user of this browser. Where your app has users of its own, take their id. */
async function userOf(context: Request, xero: XeroAddresses): Promise<XeroUser> {
  const known = await kept(context, 'user');
  const key = known ?? crypto.randomUUID();
  if (!known) await keep(context, 'user', key);
  return createAuth(context.env, xero).forUser(key);
}

async function kept(context: Request, name: string): Promise<string | undefined> {
  return (await getSignedCookie(context, context.env.SESSION_SECRET, name)) || undefined;
}

async function keep(context: Request, name: string, value: string): Promise<void> {
  await setSignedCookie(context, name, value, context.env.SESSION_SECRET, lasting);
}
