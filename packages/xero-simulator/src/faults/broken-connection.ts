/** What `fetch` rejects with when its connection ends; thrown where a client is to see that. */
export class BrokenConnection extends TypeError {
  constructor() {
    const cause = Object.assign(new Error('The simulator ended the connection.'), {
      code: 'ECONNRESET',
    });
    super('fetch failed', { cause });
  }
}
