// Blocks of a document as what `docx` is told: paragraphs that carry only a style, and tables in fixed widths.

import {
  AlignmentType,
  Paragraph as DocxParagraph,
  type Table as DocxTable,
  type IParagraphOptions,
} from 'docx';
import type { Block, Document, Paragraph } from '../src/core/document/document.ts';
import { imprintTurnsPage } from '../src/core/layout/lay-out.ts';
import { RED_RULE_SPACE, type Role, type RoleStyle, RULE, styleOf } from '../src/core/style/roles.ts';
import { styleId, textStyleId } from '../src/render/docx-styles.ts';
import { toRuns } from './docx-runs.ts';
import { anchor, imprintTable, tableBlock } from './docx-table.ts';

/** What ends the body: the 版记, or a paragraph after a table, which Word would make itself, and higher. */
export function toDocxImprint(document: Document): (DocxParagraph | DocxTable)[] {
  const { imprint, blocks } = document;
  const afterTable = blocks.at(-1)?.kind === 'table';
  if (!imprint) return afterTable ? [anchor()] : [];
  return imprintTable(imprint, toRuns, { afterTable, turnsPage: imprintTurnsPage(document) });
}

export function toDocxBlock(block: Block): DocxParagraph | DocxTable {
  return block.kind === 'table' ? tableBlock(block, toRuns) : new DocxParagraph(paragraphOptions(block));
}

/** The paragraph style is that of another role, which is indented. */
function likeItsRole(role: Role): IParagraphOptions {
  const { align }: RoleStyle = styleOf(role);
  return { alignment: align, indent: { firstLineChars: 0, firstLine: 0 } };
}

function paragraphOptions(paragraph: Paragraph): IParagraphOptions {
  const { role, runs, indent, align, before, line, size, tabs } = paragraph;
  return {
    style: styleId(role),
    ...(paragraph.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(paragraph.keepNext ? { keepNext: true } : {}),
    ...(paragraph.keepLines ? { keepLines: true } : {}),
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
    ...(textStyleId(role) ? likeItsRole(role) : {}),
    ...(tabs
      ? {
          tabStops: tabs.map((position) => ({ type: 'left', position }) as const),
          alignment: AlignmentType.LEFT,
        }
      : {}),
    ...(paragraph.ruleBelow
      ? { border: { bottom: { style: 'single', size: RULE.red, space: RED_RULE_SPACE, color: 'FF0000' } } }
      : {}),
    children: toRuns(runs, size, textStyleId(role)),
  };
}
