// Tables as what `docx` is told: fixed widths in twips everywhere, because Word, WPS and LibreOffice agree on nothing else.

import {
  Table as DocxTable,
  type IBorderOptions,
  type IParagraphOptions,
  type ITableCellBorders,
  Paragraph,
  TableCell,
  TableRow,
  type TextRun,
} from 'docx';
import type { Imprint, Run, Table } from '../src/core/document/document.ts';
import { IMPRINT_TEXT } from '../src/core/style/imprint.ts';
import { PAGE } from '../src/core/style/page.ts';
import { CELL_PADDING, IMPRINT_ANCHOR, leastHeight, RULE } from '../src/core/style/roles.ts';
import { styleId } from '../src/render/docx-styles.ts';

type ToRuns = (runs: readonly Run[]) => TextRun[];

const NONE: IBorderOptions = { style: 'none', size: 0, color: 'auto' };
const rule = (size: number): IBorderOptions => ({ style: 'single', size, color: '000000' });

export function tableBlock(table: Table, toRuns: ToRuns): DocxTable {
  const { columns, rows, headless } = table;
  const border = rule(RULE.table);
  return new DocxTable({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: 'dxa' },
    columnWidths: columns.map(({ width }) => width),
    layout: 'fixed',
    margins: { left: CELL_PADDING.x, right: CELL_PADDING.x, top: CELL_PADDING.y, bottom: CELL_PADDING.y },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      ...(headless
        ? []
        : [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: columns.map(({ title }, index) =>
                tableCell(table, [{ text: title }], [index], toRuns),
              ),
            }),
          ]),
      ...rows.map((_, index) => tableRow(table, index, toRuns)),
    ],
  });
}

/** A row under the header, counted from 0. */
export function tableRow(table: Table, at: number, toRuns: ToRuns): TableRow {
  const kept = table.keepNext && at === table.rows.length - 1;
  const format = (index: number): IParagraphOptions => ({
    style: styleId('tableCell'),
    ...(table.columns[index]?.centered ? { alignment: 'center' } : {}),
    ...(kept ? { keepNext: true } : {}),
  });
  const cells = table.rows[at] ?? [];
  const height = leastHeight(table.tall?.[at]);
  const rest = table.columns.map((_, index) => index).slice(cells.length - 1);
  return new TableRow({
    cantSplit: true,
    ...(height ? { height: { value: height, rule: 'atLeast' } } : {}),
    children: cells.map((runs, index) =>
      tableCell(table, runs, index === cells.length - 1 ? rest : [index], toRuns, format(index)),
    ),
  });
}

function tableCell(
  { columns }: Table,
  runs: readonly Run[],
  spanned: readonly number[],
  toRuns: ToRuns,
  format: IParagraphOptions = { style: styleId('tableHead') },
): TableCell {
  return new TableCell({
    width: { size: spanned.reduce((sum, index) => sum + (columns[index]?.width ?? 0), 0), type: 'dxa' },
    ...(spanned.length > 1 ? { columnSpan: spanned.length } : {}),
    verticalAlign: 'center',
    children: [new Paragraph({ ...format, children: toRuns(runs) })],
  });
}

/** 版记 at the foot of the last page: a table anchored to the lower margin, ruled thick, thin, thick (7.4). */
export function imprintTable(
  { copies, printer, printed }: Imprint,
  toRuns: ToRuns,
  { afterTable, turnsPage }: { readonly afterTable: boolean; readonly turnsPage: boolean },
): (DocxTable | Paragraph)[] {
  const row = (children: TextRun[], borders: ITableCellBorders, paragraph: object) =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          width: { size: PAGE.textWidth, type: 'dxa' },
          borders: { left: NONE, right: NONE, ...borders },
          children: [new Paragraph({ style: styleId('imprint'), ...paragraph, children })],
        }),
      ],
    });
  const copyRows = copies
    ? [
        row(
          toRuns(copies),
          { top: rule(RULE.thick), bottom: rule(RULE.thin) },
          { indent: IMPRINT_TEXT.copies },
        ),
      ]
    : [];
  const last = row(
    toRuns([...printer, { text: '\t' }, ...printed]),
    { top: rule(copies ? RULE.thin : RULE.thick), bottom: rule(RULE.thick) },
    { indent: IMPRINT_TEXT.printer, tabStops: [{ type: 'right', position: IMPRINT_TEXT.printedTo }] },
  );
  return [
    // Word would make one table of two that touch; and where text and imprint meet, it would shove both to and fro.
    ...(turnsPage ? [anchor({ pageBreakBefore: true })] : afterTable ? [anchor()] : []),
    new DocxTable({
      width: { size: PAGE.textWidth, type: 'dxa' },
      columnWidths: [PAGE.textWidth],
      layout: 'fixed',
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      borders: {
        top: NONE,
        bottom: NONE,
        left: NONE,
        right: NONE,
        insideHorizontal: NONE,
        insideVertical: NONE,
      },
      float: {
        verticalAnchor: 'margin',
        horizontalAnchor: 'margin',
        relativeHorizontalPosition: 'center',
        relativeVerticalPosition: 'bottom',
      },
      rows: [...copyRows, last],
    }),
    anchor(),
  ];
}

/** A paragraph of one point: what a table hangs on or is kept apart by. */
export function anchor(more: { readonly pageBreakBefore?: boolean } = {}): Paragraph {
  const spacing = { line: IMPRINT_ANCHOR, lineRule: 'exact' } as const;
  return new Paragraph({ style: styleId('blank'), spacing, ...more, children: [] });
}
