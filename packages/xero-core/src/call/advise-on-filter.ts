import type { ClientHooks } from '../options.ts';
import type { PreparedCall } from '../request/prepare.ts';
import { quietly } from '../send/observe.ts';

/** Tells the hook what is slow in a call's filter, if anything is. */
export function adviseOnFilter(hooks: ClientHooks, { operation, slowFilter }: PreparedCall): void {
  if (!slowFilter || slowFilter.length === 0) return;
  const { name, id } = operation;
  void quietly(() => hooks.onSlowFilter?.({ name, operationId: id, parts: slowFilter }));
}
