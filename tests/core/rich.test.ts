// The clipboard's HTML: well-formed whatever was typed, the same text as everywhere, nothing of it markup.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Paragraph } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/document/fill.ts';
import { FONT_SCHEMES } from '../../src/core/style/fonts.ts';
import { toRichHtml } from '../../src/render/rich.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';
import { all, type Element, parseXml } from '../proof/package-xml.ts';
import { HEAD_AND_IMPRINT } from '../proof/papers.ts';

const SCHEME = FONT_SCHEMES.机关字库;

/** Text of a paragraph; an empty one holds a single no-break space. */
function paragraphText({ children }: Element): string {
  const text = children
    .map(({ name, attributes, text: own }) => {
      if (name === 'br') return '\n';
      return attributes.style?.startsWith('mso-tab-count:1') ? '\t' : own;
    })
    .join('');
  return text === '\u00a0' ? '' : text;
}

function htmlText(html: string): string {
  const lines = parseXml(html).children.flatMap((block) => {
    if (block.name === 'p') return [paragraphText(block)];
    return all(block, 'tr').map(({ children }) =>
      children.map((cell) => all(cell, 'p').map(paragraphText).join('\n').replaceAll('\n', ' ')).join('\t'),
    );
  });
  return lines.join('\n');
}

/** HTML has no two spaces in a row, so some of them are no-break spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const NAMES = ['div', 'p', 'span', 'br', 'table', 'thead', 'tbody', 'tr', 'td'];

function checkHtml(document: Document): void {
  const html = toRichHtml(document, SCHEME);
  expect(parseXml(html).children.length).toBe(document.blocks.length + (document.imprint ? 1 : 0));
  expect(
    [...html.matchAll(/<(\w+)/g)].map(([, name]) => name).filter((name) => !NAMES.includes(name ?? '')),
  ).toEqual([]);
  expect(spaced(htmlText(html))).toBe(spaced(toText(document)));
}

describe.each(content.entries)('$template.id', ({ template, sample }) => {
  test.each([
    ['empty', {}],
    ['the sample', sample],
    ['with head and imprint', { ...sample, ...HEAD_AND_IMPRINT }],
  ])('%s', (_, facts) => checkHtml(fill(template, facts)));

  test('any facts', () => {
    const names = template.fields.map(({ name }) => name);
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' & ]]> <!--",
        '  甲  乙 ',
        '甲\n乙\t丙',
        '\u0000\ud800',
      ),
      fc.boolean(),
      fc.nat(),
      fc.array(fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('问题', '职务', '状态'), fc.string()))),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), typed, { maxKeys: 40 }), (facts) =>
        // As they come out of storage: plain JSON.
        checkHtml(fill(template, JSON.parse(JSON.stringify(facts)))),
      ),
      { numRuns: 30 },
    );
  });
});

describe('a paragraph', () => {
  const styleOf = (paragraph: Partial<Paragraph>) => {
    const block = { kind: 'paragraph', role: 'body', runs: [{ text: '甲' }], ...paragraph } as const;
    const html = toRichHtml({ title: '', blocks: [block], gaps: [] }, SCHEME);
    return all(parseXml(html), 'p')[0]?.attributes.style?.split(';') ?? [];
  };

  test.each<[what: string, paragraph: Partial<Paragraph>, declarations: readonly string[]]>([
    [
      'body',
      {},
      [
        'text-indent:32pt',
        'mso-char-indent-count:2.0',
        'line-height:28.95pt',
        'mso-line-height-rule:exactly',
        'text-align:justify',
        'font-size:16pt',
        "font-family:'仿宋_GB2312'",
        "mso-fareast-font-family:'仿宋_GB2312'",
        'letter-spacing:-0.25pt',
      ],
    ],
    [
      'title',
      { role: 'title' },
      [
        'text-align:center',
        'font-size:22pt',
        "font-family:'方正小标宋简体'",
        'text-indent:0pt',
        'mso-outline-level:1',
      ],
    ],
    ['heading', { role: 'heading1' }, ["font-family:'黑体'", 'mso-outline-level:1', 'text-indent:32pt']],
    [
      'signature',
      { role: 'signature', align: 'center', indent: { left: 4000, right: 640 } },
      ['text-align:center', 'margin:0pt 32pt 0pt 200pt', 'text-indent:0pt'],
    ],
    [
      'hanging',
      { role: 'attachmentNote', indent: { left: 1280, hanging: 640 } },
      ['margin:0pt 0pt 0pt 64pt', 'text-indent:-32pt'],
    ],
    ['attachment', { role: 'attachmentLabel', pageBreakBefore: true }, ['page-break-before:always']],
    ['ruled', { role: 'docNumber', ruleBelow: true }, ['border-bottom:solid red 1.0pt']],
  ])('%s', (_, paragraph, declarations) => {
    expect(styleOf(paragraph)).toEqual(expect.arrayContaining([...declarations]));
  });
});

test('a gap is seen: its colour and ground are its own', () => {
  const runs = [{ text: '甲' }, { text: '【待填：年度】', gap: true as const }];
  const html = toRichHtml(
    { title: '', blocks: [{ kind: 'paragraph', role: 'body', runs }], gaps: [] },
    SCHEME,
  );
  const marked = all(parseXml(html), 'span').filter(({ attributes }) =>
    attributes.style?.includes('background:#FFF2CC'),
  );
  expect(marked.map(({ text }) => text)).toEqual(['【待填：年度】']);
});

test.each([
  ['at both ends', ' 甲 ', '\u00a0甲\u00a0'],
  ['next to another', '甲  乙   丙', '甲\u00a0 乙\u00a0\u00a0 丙'],
  ['between words', 'a b', 'a b'],
])('a space %s is not lost', (_, text, kept) => {
  const html = toRichHtml(
    { title: '', blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text }] }], gaps: [] },
    SCHEME,
  );
  expect(all(parseXml(html), 'span').map((span) => span.text)).toEqual([kept]);
});
