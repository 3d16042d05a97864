import type { Json, JsonObject } from '../../src/json.ts';
import { applyOverlay } from '../../src/overlay/apply-overlay.ts';
import type { OverlayAction } from '../../src/overlay/read-overlay.ts';

/** An action that merges a value into every match. */
export function update(target: string, value: Json): OverlayAction {
  return { target, reason: 'It is so.', evidence: 'a letter', update: value, remove: false };
}

/** An action that takes every match away. */
export function remove(target: string): OverlayAction {
  return { target, reason: 'It is not so.', evidence: 'a visit', remove: true };
}

/** A document with actions applied. */
export function corrected(document: JsonObject, ...actions: readonly OverlayAction[]): JsonObject {
  return applyOverlay('bakery', document, actions);
}
