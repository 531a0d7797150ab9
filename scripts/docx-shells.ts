// What src/render/docx-shells.json holds: `docx` is asked for every format of paragraph, run and row a paper may have, and marks stand
// where texts and numbers belong. Which options make a format is written in docx-blocks.ts, docx-runs.ts and docx-table.ts.

import {
  DeletedTextRun,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  InsertedTextRun,
  Packer,
  TableCell,
  TableRow,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Paragraph, Run, Table } from '../src/core/document/document.ts';
import { leastHeight } from '../src/core/style/roles.ts';
import { slot } from '../src/render/docx-shells.ts';
import { fontStyleId, styleId } from '../src/render/docx-styles.ts';
import { toDocxBlock } from './docx-blocks.ts';
import { docxDocument, docxSheet, NO_STYLES } from './docx-document.ts';
import { toRuns } from './docx-runs.ts';
import { imprintTable } from './docx-table.ts';

/** Stand for the first number, the second and so on: `docx` takes no mark for one. */
const NUMBERS = [987654320, 987654321, 987654322] as const;
const [NUMBER] = NUMBERS;
const [SLOT, SECOND] = [slot(0), slot(1)];
const TEXT: readonly Run[] = [{ text: SLOT }];

export async function docxShells() {
  return {
    paragraph: await paragraphShells(),
    run: await runShells(),
    table: await tableShells(),
    imprint: await imprintShells(),
    tracked: await trackedShells(),
    sheet: { portrait: await docxSheet('portrait'), landscape: await docxSheet('landscape') },
  };
}

/** Property of a paragraph by the tag `docx` gives it. */
const TAGS = {
  style: 'w:pStyle',
  keepNext: 'w:keepNext',
  keepLines: 'w:keepLines',
  pageBreakBefore: 'w:pageBreakBefore',
  ruleBelow: 'w:pBdr',
  tabs: 'w:tabs',
  spacing: 'w:spacing',
  indent: 'w:ind',
  align: 'w:jc',
};

async function paragraphShells() {
  const flags = { keepNext: true, keepLines: true, pageBreakBefore: true, ruleBelow: true } as const;
  const all = await lookOf({ ...flags, tabs: [NUMBER], before: NUMBER, indent: { left: NUMBER } });
  const style = `<w:pStyle w:val="${SLOT}"/>`;
  const place = (tag: string) => (style + all).indexOf(`<${tag}`);
  const tabs = inside(await lookOf({ tabs: [NUMBER] }), '<w:tabs>', '</w:tabs>');
  return {
    whole: `<w:p><w:pPr>${SLOT}</w:pPr>${SECOND}</w:p>`,
    order: Object.entries(TAGS)
      .sort(([, one], [, other]) => place(one) - place(other))
      .map(([property]) => property),
    style,
    keepNext: await lookOf({ keepNext: true }),
    keepLines: await lookOf({ keepLines: true }),
    pageBreakBefore: await lookOf({ pageBreakBefore: true }),
    ruleBelow: await lookOf({ ruleBelow: true }),
    tabs: `<w:tabs>${SLOT}</w:tabs>`,
    tab: tabs,
    spacing: await variants(['before', 'line'], (given) => lookOf(given)),
    indent: await variants(['left', 'right', 'hanging'], (indent) => lookOf({ indent })),
    align: (await lookOf({ align: 'center' })).replace('"center"', `"${SLOT}"`),
  };
}

/** What a paragraph of plain text gets for the look given. */
async function lookOf(look: Partial<Paragraph>): Promise<string> {
  const xml = await asked(toDocxBlock({ kind: 'paragraph', role: 'body', runs: [], ...look }));
  return inside(xml, `<w:p><w:pPr><w:pStyle w:val="${styleId('body')}"/>`, '</w:pPr></w:p>');
}

/** For every choice of the names, by the names chosen; each of them is a number. */
async function variants(
  names: readonly string[],
  shell: (given: Readonly<Record<string, number>>) => Promise<string>,
): Promise<Record<string, string>> {
  let choices: string[][] = [[]];
  for (const name of names) choices = [...choices, ...choices.map((chosen) => [...chosen, name])];
  const shells = choices.map(async (chosen) => {
    const given = Object.fromEntries(chosen.map((name, index) => [name, NUMBERS[index] ?? NUMBER]));
    return [chosen.join(' '), await shell(given)] as const;
  });
  return Object.fromEntries(await Promise.all(shells));
}

async function runShells() {
  const text = `<w:t xml:space="preserve">${SLOT}</w:t>`;
  const close = '</w:r>';
  const runOf = async (runs: readonly Run[], size?: number) => {
    const xml = await asked(new DocxParagraph({ style: 'S', children: toRuns(runs, size) }));
    return inside(xml, '</w:pPr>', '</w:p>').replace(fontStyleId('楷体'), SLOT);
  };
  const open = async (run: Partial<Run>, size?: number) =>
    inside(await runOf([{ text: SLOT, ...run }], size), '', text + close);
  return {
    open: {
      '': await open({}),
      style: await open({ font: '楷体' }),
      size: await open({}, NUMBER),
      'style size': await open({ font: '楷体' }, NUMBERS[1]),
    },
    break: inside(await runOf([{ text: `\n${SLOT}` }]), '<w:r>', text + close),
    text,
    tab: inside(await runOf([{ text: '\t' }]), '<w:r>', close),
    close,
  };
}

async function tableShells() {
  const columns = [{ title: SLOT, width: NUMBER, centered: false }];
  const table: Table = { kind: 'table', columns, rows: [[TEXT]] };
  const whole = await asked(toDocxBlock(table));
  // The width of the table is that of its columns.
  const xml = whole.replace(
    `<w:tblW w:type="dxa" w:w="${SLOT}"/>`,
    `<w:tblW w:type="dxa" w:w="${slot(2)}"/>`,
  );
  const tall = await asked(toDocxBlock({ ...table, tall: [1] }));
  const wide = await asked(
    toDocxBlock({
      ...table,
      columns: [{ title: SLOT, width: 0, centered: false }, ...columns],
      rows: [[TEXT]],
    }),
  );
  const [column = ''] = /<w:gridCol [^>]*>/.exec(xml) ?? [];
  const [headRow = '', row = ''] = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  const shellOf = (whole: string) => whole.replace(/<w:tc>.*<\/w:tc>/, SLOT);
  const [cell = ''] = /<w:tc>.*<\/w:tc>/.exec(row) ?? [];
  const [, tallRow = ''] = tall.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  const [, wideRow = ''] = wide.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  const [wideCell = ''] = /<w:tc>.*<\/w:tc>/.exec(wideRow) ?? [];
  return {
    whole: xml.replace(column, SLOT).replace(headRow + row, SECOND),
    column,
    headRow: shellOf(headRow),
    row: shellOf(row),
    tallRow: shellOf(tallRow).replace(`w:val="${leastHeight(1)}"`, `w:val="${SECOND}"`),
    cell: cell.replace(/<w:p>.*<\/w:p>/, SECOND),
    wideCell: wideCell
      .replace(/<w:p>.*<\/w:p>/, SECOND)
      .replace('<w:gridSpan w:val="2"/>', `<w:gridSpan w:val="${slot(2)}"/>`),
  };
}

async function imprintShells() {
  const shellOf = async (printer: readonly Run[], copies: { readonly copies?: readonly Run[] }) => {
    const imprint = { ...copies, printer, printed: [] };
    const [table] = imprintTable(imprint, toRuns, { afterTable: false, turnsPage: false });
    if (!table) throw new Error('an imprint without a table');
    // In place of the text with its runs, the slot alone.
    return (await asked(table)).replace(/<w:r>(?:(?!<w:p>).)*([\ue010-\ue01f]).*?<\/w:p>/g, '$1</w:p>');
  };
  return {
    withCopies: await shellOf([{ text: SECOND }], { copies: TEXT }),
    alone: await shellOf(TEXT, {}),
  };
}

/** Marks of a revision: who and when stand in the second and third slot, its number in the first. */
async function trackedShells() {
  const by = { id: NUMBER, author: SECOND, date: slot(2) };
  const run = async (child: InsertedTextRun | DeletedTextRun) =>
    inside(await asked(new DocxParagraph({ style: 'S', children: [child] })), '</w:pPr>', '</w:p>');
  const inserted = await run(new InsertedTextRun({ ...by, text: 'T' }));
  const deleted = await run(new DeletedTextRun({ ...by, text: 'T' }));
  const mark = async (run: { insertion: typeof by } | { deletion: typeof by }) =>
    inside(await asked(new DocxParagraph({ style: 'S', run })), '<w:pStyle w:val="S"/>', '</w:pPr>');
  const row = async (change: { insertion: typeof by } | { deletion: typeof by }) => {
    const children = [new TableCell({ children: [new DocxParagraph('')] })];
    const rows = [new TableRow({ ...change, cantSplit: true, children })];
    return inside(await asked(new DocxTable({ rows })), '<w:cantSplit/>', '</w:trPr>');
  };
  const look = await asked(new DocxParagraph({ style: 'S', revision: { ...by, style: 'T' } }));
  return {
    added: inside(inserted, '', '<w:r>'),
    addedEnd: inserted.slice(inserted.indexOf('</w:r>') + '</w:r>'.length),
    removed: inside(deleted, '', '<w:r>'),
    removedEnd: deleted.slice(deleted.indexOf('</w:r>') + '</w:r>'.length),
    removedText: inside(deleted, '<w:r>', '</w:r>').replace('>T<', `>${SLOT}<`),
    addedMark: await mark({ insertion: by }),
    removedMark: await mark({ deletion: by }),
    addedRow: await row({ insertion: by }),
    removedRow: await row({ deletion: by }),
    look: inside(look, '<w:pStyle w:val="S"/>', '</w:pPr></w:p>').replace('<w:pStyle w:val="T"/>', slot(3)),
  };
}

/** As the Packer writes it, with slots for numbers. */
async function asked(block: DocxParagraph | DocxTable): Promise<string> {
  const zip = await Packer.toArrayBuffer(docxDocument([block], NO_STYLES, undefined));
  const { 'word/document.xml': document = new Uint8Array() } = unzipSync(new Uint8Array(zip));
  const xml = inside(strFromU8(document), '<w:body>', '<w:sectPr');
  return NUMBERS.reduce((shell, number, index) => shell.replaceAll(String(number), slot(index)), xml);
}

/** What stands between the two, which must be there. */
function inside(xml: string, before: string, after: string): string {
  const start = xml.indexOf(before) + before.length;
  const end = xml.indexOf(after, start);
  if (!xml.includes(before) || end < 0) throw new Error(`no ${before}…${after} in ${xml}`);
  return xml.slice(start, end);
}
