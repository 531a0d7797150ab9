// A document for the clipboard: HTML that pastes into Word, WPS and LibreOffice with fonts, sizes, indents and tables.
// Everything typed is escaped; all looks are inline, because a style sheet is lost on the way through a clipboard.

import {
  type Block,
  type Document,
  type Imprint,
  type Paragraph,
  plainText,
  type Run,
  type Table,
} from '../core/document/document.ts';
import { nextTab } from '../core/layout/next-tab.ts';
import { escapeMarkup } from '../core/source/markup.ts';
import { textWidth } from '../core/style/char-width.ts';
import type { FontScheme } from '../core/style/fonts.ts';
import { IMPRINT_TEXT } from '../core/style/imprint.ts';
import { PAGE } from '../core/style/page.ts';
import { CELL_PADDING, leastHeight, type Role, RULE, styleOf } from '../core/style/roles.ts';
import { paragraphCss, pt, textCss, toCss } from './rich-css.ts';

/** Well-formed: one `div` that holds paragraphs and tables. */
export function toRichHtml({ blocks, imprint }: Document, scheme: FontScheme): string {
  const parts = blocks.map((block: Block) =>
    block.kind === 'table' ? tableHtml(block, scheme) : paragraphHtml(block, scheme),
  );
  return `<div lang="ZH-CN">${parts.join('')}${imprint ? imprintHtml(imprint, scheme) : ''}</div>`;
}

function paragraphHtml({ runs, ...look }: Omit<Paragraph, 'kind'>, scheme: FontScheme): string {
  const css = `${toCss(paragraphCss(look))};${toCss(textCss(look, scheme))}`;
  return `<p style="${css}">${runsHtml(runs, look, scheme) || span('&#160;', toCss(textCss(look, scheme)))}</p>`;
}

function runsHtml(runs: readonly Run[], look: Omit<Paragraph, 'kind' | 'runs'>, scheme: FontScheme): string {
  const em = (look.size ?? styleOf(look.role).size) * 10;
  let at = 0;
  return runs
    .map((run) => {
      const css = toCss(textCss(look, scheme, run));
      return run.text
        .split(/([\n\t])/)
        .map((text) => {
          if (text === '\n') at = 0;
          if (text === '\n') return '<br/>';
          const from = at;
          at = text === '\t' ? nextTab(at, 0, look.tabs ?? [], em) : at + textWidth(text) * em;
          if (text === '\t') return tabHtml((at - from) / em, css);
          return text ? span(escapeText(text), css) : '';
        })
        .join('');
    })
    .join('');
}

/** Word makes a tab of it; other programs show the spaces, of half an em each. */
function tabHtml(ems: number, css: string): string {
  return span('&#160;'.repeat(Math.max(1, Math.round(ems * 2))), `mso-tab-count:1;${css}`);
}

function tableHtml({ columns, rows, headless, tall }: Table, scheme: FontScheme): string {
  const border = `solid windowtext ${RULE.table / 8}pt`;
  const padding = `${pt(CELL_PADDING.y)} ${pt(CELL_PADDING.x)}`;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const cell = (runs: readonly Run[], index: number, role: Role, last: boolean) => {
    const { centered = false } = columns[index] ?? {};
    const spanned = last ? columns.slice(index) : columns.slice(index, index + 1);
    const width = spanned.reduce((sum, column) => sum + column.width, 0);
    const span = spanned.length > 1 ? ` colspan="${spanned.length}"` : '';
    const css = `width:${pt(width)};border:${border};padding:${padding}`;
    const align = role === 'tableCell' && centered ? ({ align: 'center' } as const) : {};
    return `<td${span} valign="middle" style="${css}">${paragraphHtml({ role, runs, ...align }, scheme)}</td>`;
  };
  const row = (cells: readonly (readonly Run[])[], role: Role, height = 0) =>
    `<tr style="page-break-inside:avoid${height ? `;height:${pt(height)}` : ''}">${cells
      .map((runs, index) => cell(runs, index, role, index === cells.length - 1))
      .join('')}</tr>`;
  const titles = columns.map(({ title }) => [{ text: title }]);
  const head = headless ? '' : `<thead>${row(titles, 'tableHead')}</thead>`;
  const css = `width:${pt(total)};border-collapse:collapse;border:${border};mso-table-layout-alt:fixed;mso-padding-alt:${padding}`;
  return `<table border="1" cellspacing="0" cellpadding="0" style="${css}">${head}<tbody>${rows
    .map((cells, index) => row(cells, 'tableCell', leastHeight(tall?.[index])))
    .join('')}</tbody></table>`;
}

/** 版记 at the end of the text: a clipboard knows no foot of a page. */
function imprintHtml({ copies, printer, printed }: Imprint, scheme: FontScheme): string {
  const { em } = IMPRINT_TEXT;
  const side = Math.round(Math.min(PAGE.textWidth / 2, (textWidth(plainText(printed)) + 2) * em));
  const rule = (weight: number) => `solid windowtext ${weight / 8}pt`;
  const cell = (attributes: string, width: number, borders: string, content: string) =>
    `<td ${attributes} style="width:${pt(width)};border:none;${borders};padding:0pt">${content}</td>`;
  const last = `border-top:${rule(copies ? RULE.thin : RULE.thick)};border-bottom:${rule(RULE.thick)}`;
  const paragraph = (runs: readonly Run[], rest: Partial<Paragraph>) =>
    paragraphHtml({ role: 'imprint', runs, ...rest }, scheme);
  const copyRow = copies
    ? `<tr>${cell(
        'colspan="2"',
        PAGE.textWidth,
        `border-top:${rule(RULE.thick)}`,
        paragraph(copies, { indent: IMPRINT_TEXT.copies }),
      )}</tr>`
    : '';
  const lastRow = `<tr>${cell(
    'valign="top"',
    PAGE.textWidth - side,
    last,
    paragraph(printer, { indent: IMPRINT_TEXT.printer }),
  )}${cell('valign="top"', side, last, paragraph(printed, { align: 'right', indent: { right: em } }))}</tr>`;
  return `<table border="0" cellspacing="0" cellpadding="0" style="width:${pt(PAGE.textWidth)};border-collapse:collapse;mso-table-layout-alt:fixed">${copyRow}${lastRow}</table>`;
}

function span(content: string, css: string): string {
  return `<span lang="ZH-CN" style="${css}">${content}</span>`;
}

/**
 * A space next to another, or at an end, would be lost: it becomes a no-break space. Word reads pasted pages as HTML 4, which does not
 * know `&apos;`.
 */
function escapeText(text: string): string {
  return escapeMarkup(text)
    .replaceAll('&apos;', '&#39;')
    .replace(/ (?= )|^ | $/g, '&#160;');
}
