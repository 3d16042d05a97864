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

/** What to do about a scope that is missing. */
export function scopeAdvice({ required, granted, customConnection }: AccessFacts): string {
  const [wanted] = required;
  if (wanted === undefined) return 'Xero wants a scope here and does not say which.';
  const held = required.find((scope) => granted?.includes(scope));
  if (held !== undefined) {
    return `Xero says that a scope is missing, though the access token has ${held}: see in the developer portal what the app is allowed.`;
  }
  const way = customConnection
    ? 'as client credentials; a custom connection must also be given it in the developer portal'
    : 'and have the user consent again, since renewing a token never adds one';
  return `The access token lacks a scope. Ask for ${wanted}, ${way}.`;
}

/** What Xero's own words say, where they are about something else than a scope. */
export function adviceOnWords({ status, text }: AccessFacts): string | undefined {
  if (/AuthenticationUnsuccessful|Token(Expired|Invalid)/i.test(text)) {
    return status === 403
      ? 'The user has not connected this organisation to the app, or has disconnected it. tenantId takes the tenantId of a connection, not its id.'
      : 'The session gave no access token that Xero accepts.';
  }
  return status === 403 && /\brole\b/i.test(text)
    ? "It is the user's role in the organisation that does not allow this; no scope does."
    : undefined;
}

/** What is likely where Xero gives no reason, though the scopes are as they should be. */
export function adviceOnSilence(facts: AccessFacts): string | undefined {
  const { status, text, required, granted } = facts;
  const isOf = (family: string): boolean => required.some((scope) => scope.startsWith(family));
  if (status === 401) {
    return isOf('projects') ? 'The organisation may not use Xero Projects.' : undefined;
  }
  if (isOf('payroll.') && text.trim() === '') {
    return 'Payroll is not set up in this organisation, or the user has no role in it.';
  }
  const held = required.find((scope) => granted?.includes(scope));
  if (held === undefined || needsTier(facts)) return undefined;
  return `The access token has ${held}, so look at the user's role in the organisation and at what the app is allowed.`;
}

/** What journals need beside a scope. */
export function tierAdvice(facts: AccessFacts): string | undefined {
  return needsTier(facts)
    ? `Journals need the scope ${journals}, which Xero gives to apps on its Advanced tier only, after a security assessment, and a user whose role may see reports.`
    : undefined;
}

const journals = 'accounting.journals.read';

function needsTier({ required }: AccessFacts): boolean {
  return required.includes(journals);
}
