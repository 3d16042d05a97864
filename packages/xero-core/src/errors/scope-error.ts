import {
  type AccessFacts,
  adviceOnSilence,
  adviceOnWords,
  heldScope,
  scopeAdvice,
  tierAdvice,
} from './access-advice.ts';
import { type ApiErrorFacts, apiError, XeroApiError } from './api-error.ts';

type RefusedAccess = ApiErrorFacts & AccessFacts;

/**
 * 401 or 403: the access token lacks a scope. No renewed token has it: the user must consent again.
 *
 * @see https://developer.xero.com/documentation/guides/oauth2/scopes
 */
export class XeroScopeError extends XeroApiError {
  override readonly name = 'XeroScopeError';
  /** The scopes of which one is enough: the narrowest first, those that Xero has deprecated last. */
  readonly required: readonly string[];
  /** What the access token carries; undefined for a token that cannot be read. */
  readonly granted: readonly string[] | undefined;
  /** What to ask for; empty where nothing is, by all that is known. */
  readonly missing: readonly string[];

  constructor(facts: RefusedAccess) {
    super({ ...facts, advice: sentences(scopeAdvice(facts), tierAdvice(facts)) });
    const { required, granted } = facts;
    this.required = required;
    this.granted = granted;
    this.missing = heldScope(facts) === undefined ? required.slice(0, 1) : [];
  }
}

/** The error for any answer that is not a success; a 401 or 403 says what is missing. */
export function refusal(facts: RefusedAccess): XeroApiError {
  if (facts.status !== 401 && facts.status !== 403) return apiError(facts);
  if (isScopeMissing(facts)) return new XeroScopeError(facts);
  const tier = facts.status === 403 ? tierAdvice(facts) : undefined;
  const advice = facts.advice ?? sentences(adviceOnWords(facts) ?? adviceOnSilence(facts), tier);
  return apiError({ ...facts, advice });
}

/**
 * Whether a 401 or 403 is about a scope: because Xero says so (it misspells it in places, and
 * elsewhere has a name of its own for it), or because the token has none that would do and Xero
 * gives no other reason.
 */
export function isScopeMissing(facts: AccessFacts): boolean {
  const { text, headers } = facts;
  const challenge = headers.get('www-authenticate') ?? '';
  if (/insuffici?ent_scope|AuthorizationUnsuccessful/i.test(text + challenge)) return true;
  if (!facts.granted || facts.required.length === 0) return false;
  return heldScope(facts) === undefined && adviceOnWords(facts) === undefined;
}

function sentences(...advice: readonly (string | undefined)[]): string | undefined {
  const found = advice.filter((sentence) => sentence !== undefined);
  return found.length === 0 ? undefined : found.join(' ');
}
