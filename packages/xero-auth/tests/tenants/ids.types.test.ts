import { expectTypeOf, test } from 'vitest';
import type { Connection, ConnectionId, TenantId, XeroUser } from '../../src/index.ts';

test('row 15: an id of a connection and one of a tenant cannot be mixed up', () => {
  expectTypeOf<ConnectionId>().not.toExtend<TenantId>();
  expectTypeOf<TenantId>().not.toExtend<ConnectionId>();
  expectTypeOf<string>().toExtend<TenantId>();
  expectTypeOf<string>().toExtend<ConnectionId>();
  expectTypeOf<Connection['id']>().toEqualTypeOf<ConnectionId>();
  expectTypeOf<Connection['tenantId']>().toEqualTypeOf<TenantId>();
  expectTypeOf<Connection['id']>().not.toExtend<Parameters<XeroUser['forTenant']>[0]>();
  expectTypeOf<Connection['tenantId']>().not.toExtend<Parameters<XeroUser['disconnect']>[0]>();
});
