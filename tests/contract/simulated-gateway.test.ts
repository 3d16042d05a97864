/** What Xero's gateway answers in place of an API, as the simulator gives it and the SDK reads it. */
import { createAccountingClient } from '@acme/xero-accounting';
import {
  XeroForbiddenError,
  XeroNotFoundError,
  XeroRateLimitError,
  XeroScopeError,
  XeroServerError,
  XeroUnauthorizedError,
} from '@acme/xero-core';
import { createPayrollNzClient } from '@acme/xero-payroll-nz';
import { createSimulator } from '@acme/xero-simulator';
import { beforeEach, describe, expect, test } from 'vitest';
import { refusalsOf } from './src/refusals.ts';

const simulator = createSimulator();
const { fetch, clock } = simulator;
const options = { fetch, clock, retries: 0 };
const session = simulator.session();
const accounting = createAccountingClient(session, options);

const refusals = refusalsOf(simulator);

beforeEach(() => simulator.reset());

const unknownId = '0f5f1b5e-6d1d-4b7e-9f6c-3a1d2b4c5d6e';

// A client of its own each time: one that met a limit does not ask again.
const contacts = () => createAccountingClient(simulator.session(), options).contacts.list();

describe('401 and 403', () => {
  test('a token that has ended', async () => {
    const token = await session.accessToken();
    await clock.advance(31 * 60_000);
    const stale = { accessToken: async () => token, tenantId: session.tenantId };
    const error = await refusals.of(() => createAccountingClient(stale, options).contacts.list());
    expect(error).toBeInstanceOf(XeroUnauthorizedError);
    expect(error.body).toMatchObject({ Detail: expect.stringMatching(/^TokenExpired/) });
  });

  test('a token that nobody issued', async () => {
    const made = { accessToken: async () => 'a.b.c', tenantId: session.tenantId };
    const error = await refusals.of(() => createAccountingClient(made, options).contacts.list());
    expect(error).toBeInstanceOf(XeroUnauthorizedError);
    expect(error.body).toMatchObject({ Detail: 'TokenInvalidSignature' });
  });

  test('a scope that is missing, and which', async () => {
    const narrow = simulator.session({ scopes: ['accounting.invoices'] });
    const error = await refusals.of(() => createAccountingClient(narrow, options).contacts.list());
    expect(error).toBeInstanceOf(XeroScopeError);
    expect(error).toMatchObject({ missing: ['accounting.contacts.read'] });
  });

  test('an organisation that is not connected', async () => {
    const other = { accessToken: session.accessToken, tenantId: unknownId };
    const error = await refusals.of(() => createAccountingClient(other, options).contacts.list());
    expect(error).toBeInstanceOf(XeroForbiddenError);
    expect(error.body).toMatchObject({ Status: 403, Detail: 'AuthenticationUnsuccessful' });
    expect(error.instance).toMatch(/^[\da-f-]{36}$/);
  });

  test('an organisation without payroll: no word', async () => {
    const nz = createPayrollNzClient(session, options);
    const employees = () => nz.employees.list();
    const error = await refusals.by({ kind: 'forbidden', reason: 'payroll' }, employees);
    expect(error).toBeInstanceOf(XeroForbiddenError);
    expect(error.body).toBe('');
    expect(error.message).toContain('Payroll is not set up');
  });

  test('a user whose role does not allow it', async () => {
    const report = () => accounting.reports.balanceSheet();
    const error = await refusals.by({ kind: 'forbidden', reason: 'role' }, report);
    expect(error).toBeInstanceOf(XeroForbiddenError);
    expect(error.message).toContain("The user's role in the organisation does not allow it");
  });
});

describe('404, 429 and 5xx', () => {
  test('a record that is not there: a sentence', async () => {
    const error = await refusals.of(() => accounting.invoices.get(unknownId));
    expect(error).toBeInstanceOf(XeroNotFoundError);
    expect(error.body).toBe("The resource you're looking for cannot be found");
  });

  test.each(['minute', 'day', 'appminute', 'concurrent'] as const)(
    'a limit: %s, with headers and no body',
    async (problem) => {
      const error = await refusals.by({ kind: 'rate-limit', problem }, contacts);
      expect(error).toBeInstanceOf(XeroRateLimitError);
      expect(error).toMatchObject({ problem, body: '' });
    },
  );

  test('an organisation that is offline', async () => {
    simulator.setOffline('Kauri Joinery', true);
    const error = await refusals.of(contacts);
    expect(error).toBeInstanceOf(XeroServerError);
    expect(error).toMatchObject({ status: 503, body: 'The Organisation is offline' });
  });

  test.each([
    ['maintenance', 'The Xero API is currently offline for maintenance'],
    ['temporarily', 'The Xero API is temporarily unavailable'],
  ] as const)('503: %s', async (what, words) => {
    expect(await refusals.by({ kind: 'offline', what }, contacts)).toMatchObject({
      status: 503,
      body: words,
    });
  });

  test('500 of the API, and a page of a proxy', async () => {
    const error = await refusals.by({ kind: 'server-error' }, contacts);
    expect(error).toBeInstanceOf(XeroServerError);
    expect(error.body).toMatchObject({ Title: 'An error occurred', Status: 500 });
    const page = await refusals.by({ kind: 'html' }, contacts);
    expect(page).toBeInstanceOf(XeroServerError);
    expect(page.validationErrors).toEqual([]);
  });
});
