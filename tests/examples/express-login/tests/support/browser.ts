/** A browser's part: it keeps cookies, sends them where they belong, and follows nothing by itself. */
export class Browser {
  readonly #origin: string;
  readonly #jar = new Map<string, { value: string; path: string }>();
  /** As the app sent them, attributes and all. */
  readonly received: string[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  get(path: string): Promise<Page> {
    return this.#send(path, {});
  }

  post(path: string, form: Record<string, string> = {}): Promise<Page> {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(form) });
  }

  cookie(name: string): string | undefined {
    return this.#jar.get(name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.#jar.set(name, { value, path: '/' });
  }

  async #send(path: string, init: RequestInit): Promise<Page> {
    const url = new URL(path, this.#origin);
    const cookie = [...this.#jar]
      .filter(([, { path: scope }]) => url.pathname.startsWith(scope))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const { status, headers } = response;
    const text = (await response.text()).replaceAll(/<style>[\s\S]*?<\/style>/g, '');
    return { status, headers, text, location: headers.get('location') ?? '' };
  }

  #keep(line: string): void {
    this.received.push(line);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const [, path = '/'] = /; Path=([^;]+)/i.exec(line) ?? [];
    if (value === '') this.#jar.delete(name);
    else this.#jar.set(name, { value, path });
  }
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly location: string;
}
