// A paragraph cut into strips, the pieces that no page divides: each is one line, with the space above the first and the red rule below the last.

import type { Paragraph } from '../document/document.ts';
import { PAGE, type PageShape } from '../style/page.ts';
import { RED_RULE_SPACE, type RoleStyle, RULE, styleOf } from '../style/roles.ts';
import { breakLines } from './break-lines.ts';
import type { Strip } from './paginate.ts';
import { placeLine } from './place-line.ts';

/** Distance of the red rule from the line above it, and its own thickness, in twips. */
const RED_RULE = { space: RED_RULE_SPACE * 20, thickness: 20 } as const;

export function paragraphStrips(paragraph: Paragraph, paper: PageShape = PAGE): Strip[] {
  const style: RoleStyle = styleOf(paragraph.role);
  const size = paragraph.size ?? style.size;
  const em = size * 10;
  const { left = 0, right = 0, hanging } = paragraph.indent ?? {};
  const firstLine = hanging === undefined ? (paragraph.indent ? 0 : style.firstLine * em) : -hanging;
  const pitch = paragraph.line ?? style.line;
  const measure = { em, spacing: style.spacing };
  const room = paper.textWidth - left - right;
  const align = paragraph.tabs ? 'left' : (paragraph.align ?? style.align);
  const lines = breakLines(paragraph.runs, measure, [room - firstLine, room]);
  return lines.map((line, index): Strip => {
    const indent = index ? 0 : firstLine;
    const before = index ? 0 : (paragraph.before ?? 0);
    const last = index === lines.length - 1;
    const x = paper.left + left + indent;
    const ruled = last && paragraph.ruleBelow;
    const ruleY = before + pitch + RED_RULE.space;
    return {
      height: before + pitch + (ruled ? RED_RULE.space + RED_RULE.thickness : 0),
      lines: [
        {
          role: paragraph.role,
          size,
          y: before,
          height: pitch,
          runs: placeLine(
            line,
            { x, width: room - indent },
            align,
            measure,
            paragraph.tabs?.map((tab) => tab - left),
          ),
        },
      ],
      rules: ruled
        ? [
            {
              x: paper.left,
              y: ruleY,
              toX: paper.left + paper.textWidth,
              toY: ruleY,
              weight: RULE.red,
              red: true,
            },
          ]
        : [],
      ...(paragraph.pageBreakBefore && index === 0 ? { startsPage: true } : {}),
      ...(index ? { continues: true } : {}),
      ...(paragraph.keepNext || (paragraph.keepLines && !last) ? { keepNext: true } : {}),
    };
  });
}
