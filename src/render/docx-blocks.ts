// Blocks of a document as paragraphs that carry only a style, and tables in fixed widths.

import {
  AlignmentType,
  Paragraph as DocxParagraph,
  type Table as DocxTable,
  type IParagraphOptions,
} from 'docx';
import type { Block, Document, Paragraph } from '../core/document/document.ts';
import { imprintTurnsPage } from '../core/layout/lay-out.ts';
import { RULE } from '../core/style/roles.ts';
import { toRuns } from './docx-runs.ts';
import { styleId } from './docx-styles.ts';
import { imprintTable, tableBlock } from './docx-table.ts';

/** The 版记, if there is one. */
export function toDocxImprint(document: Document): (DocxParagraph | DocxTable)[] {
  const { imprint, blocks } = document;
  if (!imprint) return [];
  const afterTable = blocks.at(-1)?.kind === 'table';
  return imprintTable(imprint, toRuns, { afterTable, turnsPage: imprintTurnsPage(document) });
}

export function toDocxBlock(block: Block): DocxParagraph | DocxTable {
  return block.kind === 'table' ? tableBlock(block, toRuns) : new DocxParagraph(paragraphOptions(block));
}

function paragraphOptions(paragraph: Paragraph): IParagraphOptions {
  const { role, runs, indent, align, before, line, size, tabs } = paragraph;
  return {
    style: styleId(role),
    ...(paragraph.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(paragraph.keepNext ? { keepNext: true } : {}),
    ...(before === undefined && line === undefined
      ? {}
      : {
          spacing: {
            ...(before === undefined ? {} : { before }),
            ...(line === undefined ? {} : { line, lineRule: 'exact' }),
          },
        }),
    ...(indent
      ? {
          indent: { ...indent, ...(indent.hanging === undefined ? { firstLineChars: 0, firstLine: 0 } : {}) },
        }
      : {}),
    ...(align ? { alignment: align } : {}),
    ...(tabs
      ? {
          tabStops: tabs.map((position) => ({ type: 'left', position }) as const),
          alignment: AlignmentType.LEFT,
        }
      : {}),
    ...(paragraph.ruleBelow
      ? { border: { bottom: { style: 'single', size: RULE.red, space: RED_RULE_SPACE, color: 'FF0000' } } }
      : {}),
    children: toRuns(runs, size),
  };
}

/** 4 mm from the number to the rule, less the air below the glyphs inside the line, in points. */
const RED_RULE_SPACE = 5;
