// A template and facts make a document. Total: any facts give a document, with marks where something is missing.

import type { Facts } from '../facts/fact.ts';
import { pageShape } from '../style/page.ts';
import type { Template } from '../template/template.ts';
import { columnWidths } from './column-widths.ts';
import { type Block, type Document, type Paragraph, plainText, type Run, type Table } from './document.ts';
import { envelope } from './envelope.ts';
import { type Absent, expander } from './expand.ts';
import { fitsOneLine, formBlocks } from './form-blocks.ts';
import { keepEnd } from './keep-end.ts';
import { type Numbered, number } from './number.ts';
import { lookupIn } from './scope.ts';
import { breakRuns } from './title-lines.ts';
import { linesOf } from './title-memory.ts';

const BLANK: Paragraph = { kind: 'paragraph', role: 'blank', runs: [] };
const HEADING_ROLES = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const;
const HEADING_FONTS = { 1: '黑体', 2: '楷体', 3: '仿宋', 4: '仿宋' } as const;

/** Fills a template. With `absent: 'show'` every optional part appears once, as the blank form needs. */
export function fill(template: Template, facts: Facts, absent: Absent = 'leave out'): Document {
  const lookup = lookupIn(template.fields, facts, template.feeds);
  const form = formOf(template);
  const { textWidth } = pageShape(form?.page);
  // A form is blank as it is: what is not known has its room in it.
  const { nodes, inlines, mend, gaps, edges } = expander(
    lookup,
    template.required,
    form ? 'leave out' : absent,
  );
  const toBlocks = blocksFor(textWidth);
  const own = lookup({ name: '标题', views: [] }, []);
  if (own.kind === 'wrong') inlines([{ kind: 'value', ref: { name: '标题', views: [] } }]);
  const heading: Run[] =
    own.kind === 'text'
      ? mend([{ text: own.text, from: own.path, typed: true }])
      : mend(inlines(template.heading));
  const title = plainText(heading);
  const [organ, theme] = ['发文机关', '专题名称'].map((name) => lookup({ name, views: [] }, []));
  const known = {
    organs: organ?.kind === 'text' ? [organ.text] : [],
    ...(theme?.kind === 'text' ? { theme: theme.text } : {}),
  };
  const broken = (text: string) => linesOf(template, text, known);
  const lines = broken(title);
  const { before, after, supplied, imprint } = envelope(
    template,
    breakRuns(heading, lines),
    lookup,
    inlines,
    mend,
  );

  const numbered = number(nodes(template.body));
  if (form) {
    const inLines = (runs: readonly Run[]) =>
      fitsOneLine(runs, textWidth) ? runs : breakRuns(runs, broken(plainText(runs)));
    return finished(
      formBlocks(
        inLines(heading),
        numbered,
        inLines,
        textWidth,
        template.rows === '并排' ? 'two by two' : 'one by one',
      ),
    );
  }
  const cut = numbered.findIndex((block) => block.kind === 'attachment');
  const body = cut < 0 ? numbered : numbered.slice(0, cut);
  const attached = cut < 0 ? [] : numbered.slice(cut);
  const names = attached.flatMap((block) => (block.kind === 'attachment' ? [block.runs] : []));
  const blocks: Block[] = [
    ...keepEnd([...before, ...body.flatMap(toBlocks), ...after(names)]),
    ...attachmentBlocks(attached, names.length + supplied, broken, toBlocks),
  ];
  return finished(blocks);

  function finished(whole: readonly Block[]): Document {
    const notes = edges();
    return {
      title: lines.join(''),
      blocks: whole.map((block, index) => (index === whole.length - 1 ? notAlone(block) : block)),
      ...(imprint ? { imprint } : {}),
      gaps: gaps(),
      ...(form ? { form } : {}),
      ...(notes.length ? { edges: notes } : {}),
    };
  }
}

/** Word ends no text on a table: the paragraph it puts there turns no page without a row of the table. */
function notAlone(block: Block): Block {
  return block.kind === 'table' ? { ...block, keepNext: true } : block;
}

/** Each attachment on a new page: 附件 and number on line 1, the title centred on line 3 (7.3.7). */
function attachmentBlocks(
  numbered: readonly Numbered[],
  count: number,
  broken: (title: string) => readonly string[],
  toBlocks: (block: Numbered) => Block[],
): Block[] {
  let index = 0;
  return numbered.flatMap((block): Block[] => {
    if (block.kind !== 'attachment') return toBlocks(block);
    index += 1;
    const label = `附件${count > 1 ? index : ''}`;
    const title = breakRuns(block.runs, broken(plainText(block.runs)));
    return [
      { kind: 'paragraph', role: 'attachmentLabel', runs: [{ text: label }], pageBreakBefore: true },
      BLANK,
      { kind: 'paragraph', role: 'attachmentTitle', runs: title },
      BLANK,
    ];
  });
}

function formOf({ genre, page }: Template): Document['form'] {
  return genre === '表' ? { page: page === '横' ? 'landscape' : 'portrait' } : undefined;
}

function blocksFor(textWidth: number): (block: Numbered) => Block[] {
  return (block) => {
    switch (block.kind) {
      case 'paragraph':
        return splitLines(block.runs).map((runs) => ({ kind: 'paragraph', role: 'body', runs }));
      case 'heading':
        return headingBlocks(block);
      case 'table':
        return [tableBlock(block, textWidth)];
      case 'attachment':
        return [];
    }
  };
}

/** A heading on its own line takes the style of its level; a run-in heading is body text whose first sentence has its font. */
function headingBlocks({ level, runs, rest }: Extract<Numbered, { kind: 'heading' }>): Block[] {
  const heading = runs.map((run) =>
    run.text.includes('\n') ? { ...run, text: run.text.replaceAll('\n', '') } : run,
  );
  if (rest.length === 0)
    return [{ kind: 'paragraph', role: HEADING_ROLES[level], runs: heading, keepNext: true }];
  const font = HEADING_FONTS[level];
  const [first = [], ...more] = splitLines(rest);
  const lead = heading.map((run): Run => (font === '仿宋' ? run : { ...run, font }));
  return [
    { kind: 'paragraph', role: 'body', runs: [...lead, ...first] },
    ...more.map((line): Paragraph => ({ kind: 'paragraph', role: 'body', runs: line })),
  ];
}

/** Several lines in a fact become several paragraphs. */
function splitLines(runs: readonly Run[]): (readonly Run[])[] {
  // Nearly always one line.
  if (!runs.some(({ text }) => !text || text.includes('\n'))) return runs.length ? [runs] : [];
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...more] = run.text.split('\n');
    if (first) lines.at(-1)?.push({ ...run, text: first });
    for (const text of more) lines.push(text ? [{ ...run, text }] : []);
  }
  return lines.filter((line) => line.length > 0);
}

function tableBlock(
  { columns, rows, tall, headless }: Extract<Numbered, { kind: 'table' }>,
  textWidth: number,
): Table {
  const widths = columnWidths(columns, rows, textWidth);
  return {
    kind: 'table',
    columns: columns.map(({ title, centered }, index) => ({ title, width: widths[index] ?? 0, centered })),
    rows,
    ...(tall.some((lines) => lines > 0) ? { tall } : {}),
    ...(headless ? { headless } : {}),
  };
}
