// What the published code takes from its surroundings, beside ECMAScript itself. All of it exists in
// browsers, Node 20, Deno, Bun and Workers, and in the types of the DOM library and of @types/node.
// A name that is not here (`window`, `process`, `Buffer`) would shut one of them out.

/** Names that the declarations refer to: without a type for each, a user's compile fails. */
export const namesInDeclarations: readonly string[] = [
  'AbortSignal',
  'Blob',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'URL',
  'URLSearchParams',
  'globalThis.fetch',
];

/** Names that the code refers to at run time. */
export const namesInCode: readonly string[] = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'File',
  'FormData',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'clearTimeout',
  'crypto',
  'globalThis.fetch',
  'setTimeout',
  'structuredClone',
];
