import { Html, html } from './html.ts';

const style = new Html(`
:root { color-scheme: light dark; --ink: #16202c; --soft: #566271; --line: #d5dbe3; --back: #eef2f6;
  --card: #fff; --accent: #0a6c8f; --on-accent: #fff; --error: #a3201d; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f6; --soft: #a9b4c0; --line: #3a4654;
  --back: #10161d; --card: #1a222c; --accent: #58c1e6; --on-accent: #08222e; --error: #ff9b94; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  background: var(--back); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { width: min(27rem, 100%); background: var(--card); border: 1px solid var(--line);
  border-radius: 1rem; padding: 2rem; box-shadow: 0 .5rem 2rem rgb(0 0 0 / .08); }
.brand { margin: 0 0 1.25rem; color: var(--soft); font-size: .875rem; letter-spacing: .02em; }
h1 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.25; }
p { margin: 0 0 1rem; }
fieldset { margin: 1.25rem 0; padding: 0; border: 0; display: grid; gap: .5rem; }
legend { padding: 0 0 .5rem; font-weight: 600; }
label { display: flex; gap: .75rem; align-items: center; padding: .75rem 1rem; cursor: pointer;
  border: 1px solid var(--line); border-radius: .625rem; }
label:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); flex: none; }
small { display: block; color: var(--soft); font-size: .875rem; }
details { margin: 0 0 1.25rem; color: var(--soft); font-size: .875rem; }
summary { cursor: pointer; }
code { font: .8125rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
ul { margin: .5rem 0 0; padding-left: 1.25rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; }
button { flex: 1; min-height: 2.75rem; padding: .5rem 1rem; border-radius: .625rem; font: inherit;
  font-weight: 600; cursor: pointer; background: var(--accent); color: var(--on-accent);
  border: 1px solid var(--accent); }
button.quiet { background: transparent; color: var(--ink); border-color: var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role=alert] { color: var(--error); font-weight: 600; }
`);

/** A page of the simulated Xero. */
export function page(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Xero simulator</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="brand">Xero simulator: not Xero, and no real books</p>
${content}
</main>
</body>
</html>
`.text;
}
