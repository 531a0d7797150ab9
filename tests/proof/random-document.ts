// Documents at random: every role with every look it may be given, and texts that break what does not escape them.
import fc from 'fast-check';
import type { Block, Document, Paragraph, Run, Table } from '../../src/core/document/document.ts';
import { FONT_CLASSES } from '../../src/core/style/fonts.ts';
import { ROLE_NAMES } from '../../src/core/style/roles.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';

const text = fc.oneof(
  fc.constantFrom(
    '',
    '整改',
    ' 甲 ',
    '\t',
    '\n',
    '甲\t乙\n丙\t',
    '\n\n',
    'CURRENT',
    '\ue000\ue001\ue010\ue011',
    '$1$&',
  ),
  fc.constantFrom(...HOSTILE_TEXTS),
);
const run: fc.Arbitrary<Run> = fc.record(
  { text, font: fc.constantFrom(...FONT_CLASSES), gap: fc.constant(true as const) },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 });
const length = fc.nat(9000);
const yes = fc.constant(true as const);

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  {
    kind: fc.constant('paragraph' as const),
    role: fc.constantFrom(...ROLE_NAMES),
    runs,
    indent: fc.record({ left: length, right: length, hanging: length }, { requiredKeys: [] }),
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    pageBreakBefore: yes,
    keepNext: yes,
    before: length,
    line: length,
    size: length,
    tabs: fc.array(length, { maxLength: 3 }),
    ruleBelow: yes,
  },
  { requiredKeys: ['kind', 'role', 'runs'] },
);

const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record(
    {
      kind: fc.constant('table' as const),
      columns: fc.array(fc.record({ title: text, width: length, centered: fc.boolean() }), {
        minLength: width,
        maxLength: width,
      }),
      rows: fc.array(fc.array(runs, { minLength: width, maxLength: width }), { maxLength: 3 }),
      keepNext: yes,
    },
    { requiredKeys: ['kind', 'columns', 'rows'] },
  ),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
);

export const anyDocument: fc.Arbitrary<Document> = fc.record(
  {
    title: text,
    blocks: fc.array(block, { maxLength: 12 }),
    imprint: fc.record(
      { copies: runs, printer: runs, printed: runs },
      { requiredKeys: ['printer', 'printed'] },
    ),
    gaps: fc.constant([]),
  },
  { requiredKeys: ['title', 'blocks', 'gaps'] },
);

/** One text wherever a document has text. */
export function documentOf(words: string): Document {
  const each: readonly Run[] = [{ text: words }, { text: words, font: '楷体' }, { text: words, gap: true }];
  const columns = [{ title: words, width: 4422, centered: true }];
  return {
    title: words,
    blocks: [
      { kind: 'paragraph', role: 'body', runs: each },
      { kind: 'paragraph', role: 'attachmentTitle', runs: each },
      { kind: 'table', columns, rows: [[each], [each]] },
    ],
    imprint: { copies: each, printer: each, printed: each },
    gaps: [],
  };
}
