/** What is known of a call that Xero answered with 401 or 403. */
export interface AccessFacts {
  readonly status: number;
  readonly headers: Headers;
  /** The answer's body. */
  readonly text: string;
  /** The scopes of which one is enough, those to ask for first. */
  readonly required: readonly string[];
  /** What the access token carries, where it can be read. */
  readonly granted: readonly string[] | undefined;
  /** Whether the session acts for the app itself, with no user. */
  readonly customConnection: boolean;
}

/** One of the required scopes that the access token carries. */
export function heldScope({ required, granted }: AccessFacts): string | undefined {
  return required.find((scope) => granted?.includes(scope));
}

/** What to do about a scope that is missing. */
export function scopeAdvice(facts: AccessFacts): string {
  const [wanted] = facts.required;
  if (wanted === undefined) return 'Xero does not say which scope it wants.';
  const held = heldScope(facts);
  if (held !== undefined) return `Xero wants another scope than ${held}, which the token has.`;
  const way = facts.customConnection
    ? 'as client credentials; a custom connection must be given it in the developer portal first'
    : 'and have the user consent again, since renewing a token never adds one';
  return `The access token lacks a scope. Ask for ${wanted}, ${way}.`;
}

/** What Xero's own words say, where they are about something else than a scope. */
export function adviceOnWords({ status, text }: AccessFacts): string | undefined {
  if (/AuthenticationUnsuccessful|Token(Expired|Invalid)/i.test(text)) {
    return status === 403
      ? 'The organisation is not connected to the app, or no longer, or tenantId is the id of a connection and not its tenantId.'
      : 'The session gave no access token that Xero accepts.';
  }
  return status === 403 && /\brole\b/i.test(text)
    ? "The user's role in the organisation does not allow it; no scope does."
    : undefined;
}

/** What is likely where Xero gives no reason, though the scopes are as they should be. */
export function adviceOnSilence(facts: AccessFacts): string | undefined {
  const { status, text, required } = facts;
  const isOf = (family: string): boolean => required.some((scope) => scope.startsWith(family));
  if (status === 401) {
    return isOf('projects') ? 'The organisation may not use Xero Projects.' : undefined;
  }
  if (isOf('payroll.') && text.trim() === '') {
    return 'Payroll is not set up in the organisation, or the user has no role in it.';
  }
  const held = heldScope(facts);
  if (held === undefined || held === journals) return undefined;
  return `The token has ${held}: look at the user's role and at what the app is allowed.`;
}

/** What journals need beside a scope. */
export function tierAdvice({ required }: AccessFacts): string | undefined {
  return required.includes(journals)
    ? `Journals need ${journals}, which only apps on Xero's Advanced tier get, and a user who may see reports.`
    : undefined;
}

const journals = 'accounting.journals.read';
