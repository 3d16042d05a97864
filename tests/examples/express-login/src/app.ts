import { type ClientOptions, createAccountingClient, type Invoice } from '@acme/xero-accounting';
import type { XeroAuth, XeroUser } from '@acme/xero-auth';
import { openTransaction, sealTransaction } from '@acme/xero-auth/sealing';
import cookieParser from 'cookie-parser';
import express, { type CookieOptions, type Express, type Request, type Response } from 'express';
import { showError } from './show-error.ts';

export interface Settings {
  readonly auth: XeroAuth;
  /** Signs the cookies that say who the user is and which organisation was chosen. */
  readonly sessionSecret: string;
  /** Encrypts what a login is checked against. 32 bytes in base64. */
  readonly loginKey: string;
  readonly client?: ClientOptions | undefined;
}

const cookie: CookieOptions = { httpOnly: true, secure: true, sameSite: 'lax' };
const signed: CookieOptions = { ...cookie, signed: true, maxAge: 60 * 24 * 60 * 60_000 };

export function createApp({ auth, sessionSecret, loginKey, client }: Settings): Express {
  const app = express();
  app.set('view engine', 'ejs');
  app.set('views', new URL('../views', import.meta.url).pathname);
  app.disable('x-powered-by');
  app.use(cookieParser(sessionSecret), express.urlencoded());
  app.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });

  app.get('/', async (request, response) => {
    const user = userOf(auth, request, response);
    if (await user.tokens()) response.redirect(303, '/invoices');
    else response.render('home');
  });

  app.get('/login', async (request, response) => {
    const user = userOf(auth, request, response);
    const { url, transaction } = await user.createAuthorization();
    const sealed = await sealTransaction(transaction, loginKey);
    response.cookie('login', sealed, { ...cookie, path: '/callback', maxAge: 10 * 60_000 });
    response.redirect(303, url);
  });

  app.get('/callback', async (request, response) => {
    const user = userOf(auth, request, response);
    response.clearCookie('login', { ...cookie, path: '/callback' });
    const transaction = await openTransaction(request.cookies.login, loginKey);
    await user.handleCallback(request.originalUrl, transaction);
    const picked = await user.connections({ thisLogin: true });
    if (picked.length === 1) choose(response, picked[0]?.tenantId);
    response.redirect(303, picked.length === 1 ? '/invoices' : '/organisations');
  });

  app.get('/organisations', async (request, response) => {
    const connections = await userOf(auth, request, response).connections();
    const organisations = connections.filter(({ tenantType }) => tenantType === 'ORGANISATION');
    const chosen = request.signedCookies.organisation;
    response.render('organisations', { organisations, chosen });
  });

  app.post('/organisations', async (request, response) => {
    const tenantId = request.body?.tenantId;
    await userOf(auth, request, response).selectTenant({ tenantId });
    choose(response, tenantId);
    response.redirect(303, '/invoices');
  });

  app.post('/disconnect', async (request, response) => {
    await userOf(auth, request, response).disconnect(request.body?.connectionId);
    response.redirect(303, '/organisations');
  });

  app.get('/invoices', async (request, response) => {
    const tenantId = request.signedCookies.organisation;
    if (!tenantId) return response.redirect(303, '/organisations');
    const session = userOf(auth, request, response).forTenant(tenantId);
    // Nobody waits for a page as long as Xero may ask: the user is told.
    const accounting = createAccountingClient(session, { maxRetryWait: 3_000, ...client });
    const page = Math.max(1, Number.parseInt(String(request.query['page']), 10) || 1);
    const { items, pagination } = await accounting.invoices.list({
      where: { Type: 'ACCREC' },
      order: 'Date DESC',
      page,
      pageSize: 20,
    });
    const invoices = items.map(shown);
    response.render('invoices', { invoices, page, pages: pagination?.pageCount ?? page });
  });

  app.post('/logout', async (request, response) => {
    await userOf(auth, request, response).revoke();
    response.clearCookie('user', signed).clearCookie('organisation', signed);
    response.redirect(303, '/');
  });

  app.use(showError);
  return app;
}

/** The user of this browser. Where your app has users of its own, take their id. */
function userOf(auth: XeroAuth, request: Request, response: Response): XeroUser {
  const known = request.signedCookies.user;
  const key: string = known || crypto.randomUUID();
  if (!known) response.cookie('user', key, signed);
  return auth.forUser(key);
}

function choose(response: Response, tenantId: string | undefined): void {
  response.cookie('organisation', tenantId, signed);
}

/** An invoice as the page shows it. */
function shown(invoice: Invoice) {
  const { InvoiceNumber, Contact, Status, Total, AmountDue, CurrencyCode: currency } = invoice;
  const money = new Intl.NumberFormat('en', { style: 'currency', currency });
  return {
    number: InvoiceNumber,
    customer: Contact.Name,
    date: invoice.Date,
    status: Status,
    total: money.format(Total),
    due: money.format(AmountDue),
  };
}
