import {
  isXeroError,
  XeroForbiddenError,
  XeroNetworkError,
  XeroRateLimitError,
  XeroServerError,
} from '@acme/xero-accounting';
import { XeroAuthError } from '@acme/xero-auth';
import type { ErrorRequestHandler } from 'express';

/** What the user sees of an error, and what to do about it. The details are for the log. */
export const showError: ErrorRequestHandler = (error, request, response, next) => {
  if (!isXeroError(error) || response.headersSent) return next(error);
  const show = (status: number, title: string, link: string, label: string) =>
    response.status(status).render('message', { title, link, label });

  if (error instanceof XeroAuthError && error.reauthRequired) {
    // After a login that failed the user decides: they may have refused on purpose.
    if (request.path !== '/callback') return response.redirect(303, '/login');
    const refused = error.code === 'access_denied';
    const title = refused ? 'You have not connected Xero.' : 'The login did not work.';
    return show(400, title, '/login', 'Try again');
  }
  if (error instanceof XeroForbiddenError) {
    const title = 'This organisation is not open to you any more.';
    return show(403, title, '/organisations', 'Choose an organisation');
  }
  if (error instanceof XeroRateLimitError) {
    const seconds = Math.ceil((error.retryAfter ?? 60_000) / 1000);
    response.set('retry-after', `${seconds}`);
    return show(503, `Xero is busy. Try again in ${seconds} s.`, request.originalUrl, 'Try again');
  }
  if (error instanceof XeroServerError || error instanceof XeroNetworkError) {
    return show(502, 'Xero does not answer just now.', request.originalUrl, 'Try again');
  }
  next(error);
};
