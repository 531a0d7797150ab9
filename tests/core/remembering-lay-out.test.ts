// Laying out with a memory gives what laying out afresh gives, edit after edit, and the very same page where nothing changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Paragraph } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { layOut, rememberingLayOut } from '../../src/core/layout/lay-out.ts';
import { content } from '../content/load-content.ts';

const text = fc
  .array(fc.constantFrom('整改落实', '，', '2026年', '（一）', '——', 'Wi-Fi', '领导班子', '。', '\n'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const runs = fc.array(
  text.chain((part) =>
    fc.constantFrom({ text: part }, { text: part, from: ['名称'] }, { text: part, font: '黑体' as const }),
  ),
  { maxLength: 3 },
);
const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(
    runs,
    fc.constantFrom('body', 'heading1', 'title', 'blank'),
    fc.boolean(),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([own, role, keepNext, breaks]) => ({
    kind: 'paragraph',
    role,
    runs: own,
    ...(keepNext ? { keepNext } : {}),
    ...(breaks === 0 ? { pageBreakBefore: true } : {}),
  }));
const table: fc.Arbitrary<Block> = fc
  .tuple(fc.array(fc.tuple(runs, runs), { maxLength: 8 }), fc.boolean())
  .map(([rows, keepNext]) => ({
    kind: 'table',
    columns: [
      { title: '事项', width: 4000, centered: false },
      { title: '时限', width: 4844, centered: true },
    ],
    rows,
    ...(keepNext ? { keepNext } : {}),
  }));
const block = fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: table });
const imprint = fc.option(
  runs.map((printer) => ({ printer, printed: [{ text: '印发' }] })),
  { nil: undefined },
);

/** An edit: blocks put in place of `count` blocks from `at` on. */
const edit = fc.record({
  at: fc.nat(30),
  count: fc.integer({ min: 0, max: 2 }),
  blocks: fc.array(block, { maxLength: 2 }),
  imprint,
});

function edited(
  before: Document,
  { at, count, blocks, imprint }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Document {
  const next = [...before.blocks];
  next.splice(Math.min(at, next.length), count, ...blocks);
  return { title: '', gaps: [], blocks: next, ...(imprint ? { imprint } : {}) };
}

test('any edits, one after the other', () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 30 }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (blocks, edits) => {
        const next = rememberingLayOut();
        let document: Document = { title: '', gaps: [], blocks };
        expect(next(document)).toEqual(layOut(document));
        for (const each of edits) {
          document = edited(document, each);
          expect(next(document)).toEqual(layOut(document));
        }
      },
    ),
    { numRuns: 150 },
  );
});

// Of a paper of few pages there is little to keep.
const long = content.entries.filter(({ template, sample }) => layOut(fill(template, sample)).length > 2);

test('there are long papers', () => expect(long.length).toBeGreaterThan(15));

describe.each(long)('$template.id', ({ template, sample }) => {
  test('filled again without a change keeps every page', () => {
    const next = rememberingLayOut();
    const before = next(fill(template, sample));
    const after = next(fill(template, { ...sample }));
    expect(after.map((page, index) => page === before[index])).toEqual(before.map(() => true));
  });

  if (!template.fields.some(({ name }) => name === '成文日期')) return;
  test('with another date under it keeps all pages but that one', () => {
    const next = rememberingLayOut();
    const before = next(fill(template, sample));
    const after = next(fill(template, { ...sample, 成文日期: '2025-12-31' }));
    const dated = (pages: typeof before) =>
      pages.findIndex(({ lines }) => lines.some(({ role }) => role === 'date'));
    expect(after.flatMap((page, index) => (page === before[index] ? [] : [index]))).toEqual([dated(before)]);
  });
});
