import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Row {
  readonly id: string;
  readonly decision: string;
  readonly places: readonly string[];
  readonly reason: string;
}

const rows = read('docs/spec-defects.md')
  .split('\n')
  .filter((line) => /^\| [ST]\d/.test(line))
  .map((line): Row => {
    const [, id = '', , decision = '', where = '', reason = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { id, decision, places: where.match(/(?<=`)[^`,]+(?=`)/g) ?? [], reason };
  });

/** The defects that an overlay names as evidence. */
const cited: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readdirSync(new URL('specs/overlays/', root)).map((file) => {
    const evidence = read(`specs/overlays/${file}`).match(/user-needs [^(;\n]*/g) ?? [];
    const ids = evidence.flatMap((text) => text.match(/\b[ST]\d+\b/g) ?? []);
    return [`specs/overlays/${file}`, new Set(ids)] as const;
  }),
);

describe('docs/spec-defects.md', () => {
  test('decides each of the 62 defects once, in order', () => {
    const ids = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect(rows.map(({ id }) => id)).toEqual([...ids('S', 44), ...ids('T', 18)]);
  });

  test.each(rows)('$id has a decision, a reason and places that exist', (row) => {
    expect(['mended', 'tolerated', 'refused', 'gone']).toContain(row.decision);
    expect(row.reason).not.toBe('');
    expect(row.places).not.toEqual([]);
    expect(row.places.filter((place) => !existsSync(new URL(place, root)))).toEqual([]);
  });

  test('names every overlay that names a defect', () => {
    const unnamed = [...cited].flatMap(([overlay, ids]) =>
      [...ids].filter((id) => !rows.find((row) => row.id === id)?.places.includes(overlay)),
    );
    expect(unnamed).toEqual([]);
  });

  test('says of no overlay that it mends a defect which the overlay does not name', () => {
    // What is mended field by field has evidence of its own for each.
    const byField = ['S2', 'S3'];
    const unproven = rows
      .filter(({ id, decision }) => decision === 'mended' && !byField.includes(id))
      .flatMap(({ id, places }) => places.map((place) => ({ id, place })))
      .filter(({ id, place }) => cited.has(place) && !cited.get(place)?.has(id));
    expect(unproven).toEqual([]);
  });
});
