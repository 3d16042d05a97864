import { GeneratorError } from '../errors.ts';
import { parseYaml } from '../ingest/parse-document.ts';
import { isObject, type Json, pointer } from '../json.ts';

/** One correction of a published document, with why we make it and what shows that we are right. */
export interface OverlayAction {
  /** RFC 9535 JSONPath. */
  readonly target: string;
  readonly reason: string;
  readonly evidence: string;
  /** What to merge into each match, unless `remove` is set. */
  readonly update?: Json;
  readonly remove: boolean;
}

/**
 * Reads an OpenAPI Overlay 1.0 document.
 *
 * @throws {GeneratorError} when it is no overlay, or an action lacks target, reason, evidence or effect.
 * @see https://spec.openapis.org/overlay/v1.0.0
 */
export function readOverlay(family: string, file: string, text: string): OverlayAction[] {
  const overlay = parseYaml(family, file, text);
  const actions = isObject(overlay) ? overlay['actions'] : undefined;
  if (!isObject(overlay) || overlay['overlay'] !== '1.0.0' || !Array.isArray(actions)) {
    throw invalid(family, file, 'The file is not an OpenAPI Overlay 1.0.0 document.');
  }
  return actions.map((action, index) => readAction(family, file, index, action));
}

function readAction(family: string, file: string, index: number, action: unknown): OverlayAction {
  const place = `${file}#${pointer('actions', index)}`;
  if (!isObject(action)) throw invalid(family, place, 'The action is not an object.');
  const { target, description, update, remove } = action;
  const evidence = action['x-evidence'];
  if (typeof target !== 'string') throw invalid(family, place, 'The action has no `target`.');
  if (!isText(description) || !isText(evidence)) {
    throw invalid(family, place, 'The action lacks its `description` or its `x-evidence`.');
  }
  if ((update === undefined) === (remove !== true)) {
    throw invalid(family, place, 'The action must have either `update` or `remove: true`.');
  }
  return {
    target,
    reason: description,
    evidence,
    remove: remove === true,
    ...(update !== undefined && { update }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function invalid(family: string, place: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'overlay',
    family,
    pointer: place,
    problem,
    hint: 'An action is `{ target, description, x-evidence, update | remove: true }`.',
  });
}
