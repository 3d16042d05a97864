import type { PageFacts } from './envelope.ts';
import type { Work } from './work.ts';

/** How many records a page has unless the query says. */
const usual: Readonly<Record<string, number>> = { assets: 10, files: 50, projects: 50 };

/** Which part of a list is asked for; undefined where lists come whole. */
export function pageOf({ request, route }: Work, itemCount: number): PageFacts | undefined {
  const names = Object.keys(route.query ?? {});
  const named = (wanted: string) => names.find((one) => one.toLowerCase() === wanted);
  const name = named('page');
  if (name === undefined) return undefined;
  return {
    page: wholeNumber(request.query.get(name)) ?? 1,
    pageSize:
      wholeNumber(request.query.get(named('pagesize') ?? '')) ?? usual[request.family] ?? 100,
    itemCount,
  };
}

/** The records of a page. */
export function partOf<Item>(items: readonly Item[], page: PageFacts | undefined): readonly Item[] {
  if (!page) return items;
  const from = (page.page - 1) * page.pageSize;
  return items.slice(from, from + page.pageSize);
}

function wholeNumber(text: string | null): number | undefined {
  const number = Number(text ?? '');
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
