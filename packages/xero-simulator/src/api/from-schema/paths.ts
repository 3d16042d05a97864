/** A path with its `{parameters}` filled in. */
export function filledIn(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** What a path's last segment stands for: of a record's path, its id. */
export function lastOf(path: string): string {
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}

/** The path without its last segment: of a record, its collection. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** The name of the `{parameter}` that a template ends in. */
export function lastParameter(template: string): string | undefined {
  return /\{(\w+)\}$/.exec(template)?.[1];
}

/** The template of the collection: itself, or without the parameter that it ends in. */
export function collectionOf(template: string): string {
  return template.replace(/\/\{\w+\}$/, '');
}

/** Whether a template is of one record of a collection. */
export function isItemOf(template: string, collection: string): boolean {
  return lastParameter(template) !== undefined && collectionOf(template) === collection;
}
