/**
 * Follows a login from page to page, as a browser without a window does, until it is sent to
 * `redirectUri`; that address is not visited.
 */
export async function browse(start: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const page = await fetch(url, { headers: { cookie }, redirect: 'manual' });
    for (const set of page.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = page.headers.get('location');
    if (location === null) throw new Error(`${url}: ${page.status} ${await page.text()}`);
    url = new URL(location, url).href;
    if (url.startsWith(redirectUri)) return url;
  }
  throw new Error(`${start} led nowhere.`);
}
