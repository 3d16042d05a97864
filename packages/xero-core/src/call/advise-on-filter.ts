import type { ClientHooks, SlowFilterAdvice } from '../options.ts';
import type { PreparedCall } from '../request/prepare.ts';

/** Tells the hook what is slow in a call's filter, if anything is. */
export function adviseOnFilter(hooks: ClientHooks, { operation, slowFilter }: PreparedCall): void {
  if (!slowFilter || slowFilter.length === 0) return;
  void tell(hooks, { name: operation.name, operationId: operation.id, parts: slowFilter });
}

/** A hook that throws, now or later, is the user's affair and not the call's. */
async function tell(hooks: ClientHooks, advice: SlowFilterAdvice): Promise<void> {
  try {
    await hooks.onSlowFilter?.(advice);
  } catch {}
}
