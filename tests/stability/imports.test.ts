import { describe, expect, test } from 'vitest';
import { circles, type Import, importsOf } from './support/imports.ts';

const packages = importsOf('packages/*/src/**/*.ts');
const generated = importsOf('generated/*/src/**/*.ts');

const isOurs = ({ specifier }: Import): boolean => /^\.|^@acme\//.test(specifier);
const at = (imports: readonly Import[]) =>
  imports.map(({ from, specifier }) => `${from}: ${specifier}`);

describe('no circular imports', () => {
  test('packages: none at run time; types may refer to each other', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(circles(packages.filter(({ isType }) => !isType))).toEqual([]);
  });

  test('generated: none at all', () => {
    expect(generated.length).toBeGreaterThan(100);
    expect(circles(generated)).toEqual([]);
  });

  test('a circle is found, whatever leads into it', () => {
    const link = (from: string, to: string): Import => ({
      from,
      specifier: `./${to}`,
      isType: false,
    });
    const imports = [
      link('a', 'b'),
      link('b', 'c'),
      link('c', 'd'),
      link('d', 'b'),
      link('d', 'e'),
    ];
    expect(circles(imports)).toEqual([['b', 'c', 'd']]);
    expect(circles(imports.slice(0, 3))).toEqual([]);
    expect(circles([link('a', 'a')])).toEqual([['a']]);
  });
});

/** What may be imported of ours, by a pattern of the importing file's path; the first one counts. */
const directions: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^generated\/[^/]+\/src\/(types|operations|models|drift|scopes|raw|routes)\.gen\.ts$/, /(?!)/],
  [/^generated\/[^/]+\/src\/(filters|inputs|schema-parts)\.gen\.ts$/, /^\.\/types\.gen\.ts$/],
  [/^generated\/[^/]+\/src\/schemas\.gen\.ts$/, /^\.\/(schema-parts|types)\.gen\.ts$/],
  [/^generated\/[^/]+\/src\/resources\//, /^\.\.\/(types|filters)\.gen\.ts$|^@acme\/xero-core$/],
  [/^generated\/[^/]+\/src\/client\.gen\.ts$/, /^\.\/resources\//],
  [/^generated\/[^/]+\/src\/index\.gen\.ts$/, /^\.\//],
  [/^packages\/xero-(generator|core)\//, /^\./],
  [/^packages\/xero-auth\//, /^\.|^@acme\/(xero-core(\/|$)|gen-scopes$)/],
  [/^packages\/xero-webhooks\//, /^\.|^@acme\/gen-webhooks$/],
  [/^packages\/xero-redis\//, /^\.|^@acme\/xero-(core|auth)(\/|$)/],
  [/^packages\/xero-simulator\//, /^\.|^@acme\/gen-/],
  [/^packages\/xero-[^/]+\//, /^@acme\/xero-core(\/|$)|^@acme\/gen-/],
];

describe('dependencies point one way', () => {
  test.each(directions)('%s', (pattern, allowed) => {
    const mine = [...packages, ...generated].filter(
      ({ from }) => directions.find(([one]) => one.test(from))?.[0] === pattern,
    );
    const wrong = mine.filter((one) => isOurs(one) && !allowed.test(one.specifier));
    expect(at(wrong)).toEqual([]);
  });

  test('every file has a direction', () => {
    const lost = [...packages, ...generated].filter(
      ({ from }) => !directions.some(([pattern]) => pattern.test(from)),
    );
    expect(at(lost)).toEqual([]);
  });

  test('resources take types only', () => {
    const resources = generated.filter(({ from }) => from.includes('/resources/'));
    expect(at(resources.filter(({ isType }) => !isType))).toEqual([]);
  });

  test('a façade builds on its own family', () => {
    const facades = packages.filter(({ specifier }) => specifier.startsWith('@acme/gen-'));
    const foreign = facades.filter(({ from, specifier }) => {
      const family = /^packages\/xero-([^/]+)\//.exec(from)?.[1];
      const isShared = family === 'auth' || family === 'simulator';
      return !isShared && specifier.split('/')[1] !== `gen-${family}`;
    });
    expect(at(foreign)).toEqual([]);
  });
});
