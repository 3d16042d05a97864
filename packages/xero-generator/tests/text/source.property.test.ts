import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docComment, key, quote } from '../../src/emit/source.ts';

const width = 100;
const word = fc.stringMatching(/^[!-~]{1,30}$/);
const line = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(' '));
const indent = fc.constantFrom('', '  ', '    ');

test('a comment ends where it ends, and nowhere before', () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom('*', '/', ' ', 'a', '\\', '\n') }));
  fc.assert(
    fc.property(text, indent, (lines, by) => {
      const comment = docComment(lines, by);
      if (comment === '') return;
      expect(comment.indexOf('*/')).toBe(comment.length - '*/\n'.length);
      expect(comment.trimStart().startsWith('/**')).toBe(true);
    }),
  );
});

test('no line is longer than a line may be', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), indent, (lines, by) => {
      for (const each of docComment(lines, by).split('\n')) {
        expect(each.length).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test.each(['', '  '])('not even one that is as long as a line can be (indent %j)', (by) => {
  for (let length = 80; length <= 110; length += 1) {
    const text = 'ab '
      .repeat(length)
      .slice(0, length - 1)
      .concat('c');
    for (const each of docComment([text], by).split('\n')) {
      expect(each.length).toBeLessThanOrEqual(width);
    }
  }
});

test('no word is lost', () => {
  const plain = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(plain, indent, (parts, by) => {
      const said = docComment([parts.join(' ')], by).match(/[a-z]+/g);
      expect(said).toEqual(parts);
    }),
  );
});

const hostile = fc.string({
  unit: fc.constantFrom("'", '\\', '\n', '\r', '\u2028', '\0', '`', '$', 'é', '😀'),
});

test('a literal means the text that it was made of', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), hostile), (text) => {
      expect(runInThisContext(quote(text))).toBe(text);
    }),
  );
});

test('a key means the name that it was made of', () => {
  const name = fc.string().filter((text) => text !== '__proto__');
  fc.assert(
    fc.property(name, (text) => {
      expect(Object.keys(runInThisContext(`({ ${key(text)}: 1 })`) as object)).toEqual([text]);
    }),
  );
});
