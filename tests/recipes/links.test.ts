import { existsSync, globSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { textOf } from '@acme/test-queries/documents';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const places = [
  '*.md',
  '.github/*.md',
  'docs/**/*.md',
  'generated/*/API.md',
  'packages/*/README.md',
  'tests/**/*.md',
];
const exclude = ['**/node_modules/**', '**/output/**', '**/dist/**'];
const documents = globSync(places, { cwd: root.pathname, exclude })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** A document as its reader sees it, without what is only shown as code. */
function proseOf(document: string): string {
  return textOf(document).replace(/^([ \t]*)(```+|~~~+)[\s\S]*?^\1\2[ \t]*$/gm, '');
}

/** Where its links lead, in the order of the text. */
function linksOf(document: string): string[] {
  const prose = proseOf(document).replace(/(`+)[\s\S]*?\1/g, (code) =>
    code.includes('](') ? '' : code,
  );
  const inline = /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
  const defined = /^\[[^\]]+\]:\s+(\S+)/gm;
  const html = /\b(?:href|src)="([^"]+)"/g;
  return [inline, defined, html].flatMap((form) =>
    [...prose.matchAll(form)].map(([, target = '']) => target),
  );
}

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(document: string): string[] {
  const slugger = new GithubSlugger();
  const headings = [...proseOf(document).matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*#*$/gm)];
  return headings.map(([, heading = '']) => slugger.slug(textOfHeading(heading)));
}

function textOfHeading(heading: string): string {
  return heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}

/** What is wrong with a link; undefined if it leads somewhere. Other sites are not asked. */
function faultOf(document: string, link: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return undefined;
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? document : posix.join(posix.dirname(document), path);
  const file = new URL(target, root);
  if (target.startsWith('..') || !existsSync(file)) return `${link}: there is no ${target}`;
  if (anchor === undefined) return undefined;
  if (statSync(file).isDirectory() || !target.endsWith('.md')) return undefined;
  return anchorsOf(target).includes(anchor) ? undefined : `${link}: no such heading in ${target}`;
}

test('documents are read with their links and anchors', () => {
  expect(linksOf('README.md')).toContain('docs/guides/auth.md');
  expect(linksOf('README.md').length).toBeGreaterThan(60);
  expect(anchorsOf('docs/guides/auth.md')).toContain('which-kind-of-app-is-mine');
  expect(faultOf('README.md', 'docs/guides/none.md')).toContain('there is no docs/guides/none.md');
  expect(faultOf('README.md', 'docs/guides/auth.md#none')).toContain('no such heading');
});

test.each(documents)('%s: every link leads somewhere', (document) => {
  const faults = linksOf(document).map((link) => faultOf(document, link));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});
