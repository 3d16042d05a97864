/** Id of an organisation or practice. Any text passes for one, a {@link ConnectionId} does not. */
export type TenantId = string & { readonly __xeroId?: 'tenant' };

/** Id of a connection between a tenant and the app; a {@link TenantId} does not pass for one. */
export type ConnectionId = string & { readonly __xeroId?: 'connection' };
