interface Stored {
  readonly AttachmentID: string;
  readonly FileName: string;
  readonly MimeType: string;
  readonly ContentLength: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const pdf = { headers: { 'content-type': 'application/pdf' } };

/** A Xero that keeps the files it is sent, as far as the guide to files needs it. */
export function filingXero(): { readonly fetch: typeof globalThis.fetch } {
  const receipt = new TextEncoder().encode('%PDF-1.7 given');
  const stored: Stored[] = [];
  const store = (FileName: string, MimeType: string, bytes: Uint8Array<ArrayBuffer>): Stored => {
    const AttachmentID = `file-${stored.length + 1}`;
    stored.push({ AttachmentID, FileName, MimeType, ContentLength: bytes.length, bytes });
    return stored.at(-1) as Stored;
  };
  const shown = ({ bytes: _, ...attachment }: Stored): object => attachment;
  store('given.pdf', 'application/pdf', receipt);

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
    const known = stored.find((file) => pathname.includes(file.AttachmentID));
    if (request.method === 'PUT') {
      const type = request.headers.get('content-type') ?? '';
      const bytes = new Uint8Array(await request.arrayBuffer());
      return Response.json({ Attachments: [shown(store(name, type, bytes))] });
    }
    if (pathname.endsWith('/Associations')) return Response.json(await request.json());
    if (pathname.endsWith('/Files')) {
      const body = (await request.formData()).get('body') as File;
      const { AttachmentID } = store(
        body.name,
        body.type,
        new Uint8Array(await body.arrayBuffer()),
      );
      return Response.json({ Id: AttachmentID, Name: body.name });
    }
    if (pathname.endsWith('/Attachments')) {
      return Response.json({ Attachments: stored.map(shown) });
    }
    return new Response(known?.bytes ?? receipt, pdf);
  }
  return { fetch: (input, init) => answer(new Request(input, init)) };
}
