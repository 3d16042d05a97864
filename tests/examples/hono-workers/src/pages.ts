import type { Invoice } from '@acme/xero-accounting';
import type { Connection } from '@acme/xero-auth';
import { html } from 'hono/html';

type Html = ReturnType<typeof html>;

function page(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; }
  th, td { padding: .4rem .6rem; text-align: left; border-bottom: 1px solid #ddd; }
  td:last-child, th:last-child { text-align: right; font-variant-numeric: tabular-nums; }
  button, a.button { font: inherit; padding: .4rem .9rem; border: 1px solid #06718f; border-radius: .3rem;
    background: #06718f; color: #fff; text-decoration: none; cursor: pointer; }
</style>
<h1>${title}</h1>
${content}
</html>`;
}

export function message(title: string, link: string, label: string): Html {
  return page(title, html`<p><a class="button" href="${link}">${label}</a></p>`);
}

export function organisationsPage(connections: readonly Connection[]): Html {
  const button = ({ tenantId, tenantName }: Connection) =>
    html`<p><button name="tenantId" value="${tenantId}">${tenantName}</button></p>`;
  return page(
    'Choose an organisation',
    html`<form method="post">${connections.map(button)}</form>
<p><a href="/login">Connect another one</a></p>`,
  );
}

export function invoicesPage(invoices: readonly Invoice[]): Html {
  return page(
    'Sales invoices to be paid',
    html`<table>
<tr><th>Number</th><th>Customer</th><th>Due</th><th>Amount</th></tr>
${invoices.map(row)}
</table>
<form method="post" action="/logout">
<a href="/organisations">Another organisation</a> <button>Log out</button>
</form>`,
  );
}

function row({ InvoiceNumber, Contact, DueDate, AmountDue, CurrencyCode }: Invoice): Html {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: CurrencyCode });
  return html`<tr>
<td>${InvoiceNumber}</td><td>${Contact.Name}</td><td>${DueDate}</td><td>${money.format(AmountDue)}</td>
</tr>`;
}
