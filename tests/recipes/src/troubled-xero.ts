/** A Xero that refuses and loses what the guide to errors says it does. */
export function troubledXero(): { readonly fetch: typeof globalThis.fetch } {
  const payments = new Map<string, object>();
  let lost = 0;
  const pay = (key: string): Response => {
    const known = payments.get(key) ?? { PaymentID: `payment-${payments.size + 1}` };
    payments.set(key, known);
    lost += 1;
    if (lost <= 4) throw new TypeError('reset');
    return Response.json({ Payments: [known] });
  };
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/Payments')) return pay(request.headers.get('idempotency-key') ?? '');
    if (pathname.endsWith('/Contacts')) return contacts(request);
    if (pathname.endsWith('/Organisation')) {
      return new Response('Down for maintenance', { status: 503 });
    }
    const headers = { 'x-rate-limit-problem': 'day', 'retry-after': '66960' };
    return new Response(null, { status: 429, headers });
  };
  return { fetch: (input, init) => answer(new Request(input, init)) };
}

interface Contact {
  readonly Name: string;
}

async function contacts(request: Request): Promise<Response> {
  const { Contacts } = (await request.json()) as { readonly Contacts: readonly Contact[] };
  if (new URL(request.url).searchParams.has('summarizeErrors')) {
    return Response.json({ Contacts: Contacts.map(saved) });
  }
  const refused = Contacts.map((contact) => ({
    ...contact,
    EmailAddress: { ValidationErrors: [{ Message: 'No address.' }] },
    ContactPersons: [{ ValidationErrors: [{ Message: 'A person needs a name.' }] }],
  }));
  return Response.json({ Type: 'ValidationException', Elements: refused }, { status: 400 });
}

function saved(contact: Contact): object {
  return contact.Name === 'Acme'
    ? { ...contact, HasErrors: true, ValidationErrors: [{ Message: 'There is one of that name.' }] }
    : { ...contact, ContactID: `id of ${contact.Name}` };
}
