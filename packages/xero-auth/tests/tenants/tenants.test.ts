import { describe, expect, test } from 'vitest';
import type { XeroAuthError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import type { Person, Tenant } from '../support/identity/apps.ts';
import { answers } from '../support/identity/faults.ts';
import { ada, books, cafe } from '../support/identity-server.ts';
import { world } from '../support/world.ts';

const practice: Tenant = {
  tenantId: '44444444-aaaa-4000-8000-000000000004',
  tenantName: 'Advisors',
  tenantType: 'PRACTICE',
};
const twin: Tenant = { ...cafe, tenantId: '55555555-aaaa-4000-8000-000000000005' };
const having = (...tenants: Tenant[]): Person => ({ ...ada, tenants });
const calls = (urls: readonly { readonly url: URL; readonly method: string }[]): string[] =>
  urls.map(({ method, url }) => `${method} ${url.pathname}${url.search}`);

describe('row 16: which organisation did the user just pick', () => {
  test('connections of this login only, by one request', async () => {
    const here = world();
    const person = having(books, cafe);
    await here.login('ada', person, { tenants: [books] });
    const user = await here.login('ada', person, { tenants: [cafe] });
    const event = here.server.book.pairs[1]?.grant.authEventId;
    const before = here.server.received.length;
    const picked = await user.connections({ thisLogin: true });
    expect(picked.map(({ tenantName }) => tenantName)).toEqual(['Café Zoë']);
    expect(calls(here.server.received.slice(before))).toEqual([
      `GET /connections?authEventId=${event}`,
    ]);
    expect(await user.connections()).toHaveLength(2);
    expect(here.server.received.length).toBe(before + 2);
  });

  test('is what selectTenant takes when asked to', async () => {
    const here = world();
    const person = having(books, cafe);
    await here.login('ada', person, { tenants: [books] });
    const user = await here.login('ada', person, { tenants: [cafe] });
    expect(await user.selectTenant('thisLogin')).toMatchObject({ tenantId: cafe.tenantId });
  });

  test('still known after the tokens were renewed', async () => {
    const here = world();
    const user = await here.login('ada', having(books, cafe), { tenants: [cafe] });
    await user.accessToken({ rejected: await user.accessToken() });
    expect(await user.connections({ thisLogin: true })).toHaveLength(1);
  });
});

describe('a connection', () => {
  test('has Xero’s fields, and its instants are complete', async () => {
    const here = world();
    const user = await here.login('ada');
    const [connection] = await user.connections();
    expect(connection).toMatchObject({
      id: here.server.logins.connections[0]?.id,
      tenantId: books.tenantId,
      tenantName: 'Books Ltd',
      tenantType: 'ORGANISATION',
    });
  });

  test('is ended by its own id', async () => {
    const here = world();
    const user = await here.login('ada', having(books, cafe));
    const [first] = await user.connections();
    if (first) await user.disconnect(first.id);
    expect((await user.connections()).map(({ tenantId }) => tenantId)).toEqual([cafe.tenantId]);
  });

  test('ended by a tenant id, it is an error that says which id is wanted', async () => {
    const here = world();
    const user = await here.login('ada');
    const error = await failureOf<Error>(() => user.disconnect(books.tenantId));
    expect(error.name).toMatch(/^Xero/);
    expect(await user.connections()).toHaveLength(1);
  });
});

describe('the list of connections, refused', () => {
  test('because the token has ended: it is renewed once', async () => {
    const here = world();
    const user = await here.login('ada');
    for (const pair of here.server.book.pairs) pair.refused = true;
    expect(await here.clock.until(user.connections())).toHaveLength(1);
    expect(here.server.count('token')).toBe(2);
  });

  test('because a scope is missing: it is not', async () => {
    const here = world();
    const user = await here.login('ada');
    here.server.next('connections', answers(401, { Detail: 'AuthorizationUnsuccessful' }), 9);
    const error = await failureOf(() => user.connections());
    expect(error).toMatchObject({ status: 401 });
    expect(here.server.count('token')).toBe(1);
  });
});

describe('selectTenant', () => {
  test('takes the only organisation, practices aside', async () => {
    const here = world();
    const user = await here.login('ada', having(practice, books));
    expect(await user.selectTenant()).toMatchObject({ tenantId: books.tenantId });
  });

  test('takes one by id or by name', async () => {
    const here = world();
    const user = await here.login('ada', having(books, cafe));
    expect(await user.selectTenant({ tenantId: cafe.tenantId })).toMatchObject(cafe);
    expect(await user.selectTenant({ name: 'Books Ltd' })).toMatchObject(books);
  });

  test.each<[string, Tenant[], { name: string } | undefined]>([
    ['several organisations', [books, cafe], undefined],
    ['two of one name', [books, cafe, twin], { name: 'Café Zoë' }],
  ])('does not guess among %s: the error lists them', async (_, tenants, choice) => {
    const here = world();
    const user = await here.login('ada', having(...tenants));
    const error = await failureOf<XeroAuthError>(() => user.selectTenant(choice));
    expect(error).toMatchObject({ name: 'XeroAuthError', code: 'ambiguous_tenant' });
    for (const { tenantId, tenantName } of tenants) {
      if (choice && tenantName !== choice.name) continue;
      expect(error.message).toContain(tenantId);
      expect(error.message).toContain(tenantName);
    }
  });

  test.each<[string, Tenant[], { tenantId: string } | { name: string } | undefined]>([
    ['nothing is connected', [], undefined],
    ['only a practice is', [practice], undefined],
    ['another one is', [books], { tenantId: cafe.tenantId }],
    ['none has that name', [books], { name: 'Nobody' }],
  ])('says what is missing when %s', async (_, tenants, choice) => {
    const here = world();
    const user = await here.login('ada', having(...tenants));
    const error = await failureOf<XeroAuthError>(() => user.selectTenant(choice));
    expect(error).toMatchObject({ name: 'XeroAuthError', code: 'no_connection' });
    expect(error.message).toMatch(/consent|scope|connect/i);
    if (choice) expect(error.message).toContain(Object.values(choice)[0]);
  });
});

test('revoke ends the tokens at Xero and in the store', async () => {
  const here = world();
  const user = await here.login('ada');
  const token = await user.accessToken();
  const refresh = (await here.stored('ada'))?.refreshToken;
  await user.revoke();
  expect(await here.accepts(token)).toBe(false);
  expect(await here.stored('ada')).toBeUndefined();
  const sent = here.server.received.find(({ route }) => route === 'revocation');
  expect(sent?.form.get('token')).toBe(refresh);
  await expect(user.accessToken()).rejects.toMatchObject({
    code: 'no_tokens',
    reauthRequired: true,
  });
});
