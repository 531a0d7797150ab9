// 版记 at the foot of the last page, its last rule on the lower edge of the text area (GB/T 9704 7.4.1).

import { type Imprint, plainText } from '../document/document.ts';
import { textWidth } from '../style/char-width.ts';
import { IMPRINT_TEXT } from '../style/imprint.ts';
import { PAGE } from '../style/page.ts';
import { type RoleStyle, RULE, styleOf } from '../style/roles.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { PlacedLine, PlacedRule } from './page.ts';
import type { Strip } from './paginate.ts';
import { placeLine } from './place-line.ts';

export function imprintStrip({ copies, printer, printed }: Imprint): Strip {
  const style: RoleStyle = styleOf('imprint');
  const { em, copies: indent, printedTo } = IMPRINT_TEXT;
  const measure = { em, spacing: style.spacing };
  const lines: Strip['lines'][number][] = [];
  const rules: PlacedRule[] = [];
  let y = 0;
  const rule = (weight: number) =>
    rules.push({ x: PAGE.left, y, toX: PAGE.left + PAGE.textWidth, toY: y, weight });
  const line = (runs: PlacedLine['runs']) => {
    lines.push({ role: 'imprint', size: style.size, y, height: style.line, runs });
  };
  if (copies) {
    rule(RULE.thick);
    const room = PAGE.textWidth - em - indent.right;
    const label = indent.hanging;
    breakLines(copies, measure, [room, room - label]).forEach((broken, index) => {
      const x = PAGE.left + em + (index ? label : 0);
      line(placeLine(broken, { x, width: room - (index ? label : 0) }, 'left', measure));
      y += style.line;
    });
  }
  rule(copies ? RULE.thin : RULE.thick);
  const left = PAGE.left + em;
  const stop = printedTo - em - textWidth(plainText(printed)) * em;
  for (const broken of closingLines(
    breakLines(printer, measure, [PAGE.textWidth - em, PAGE.textWidth - em]),
  )) {
    line(placeLine(broken, { x: left, width: PAGE.textWidth - em }, 'left', measure, [stop]));
    y += style.line;
  }
  rule(RULE.thick);
  return { height: y, lines, rules };

  /** The date stands behind the last of these lines, or on one of its own where the name reaches too far. */
  function closingLines(printerLines: readonly Line[]): Line[] {
    const last = printerLines.at(-1);
    const behind = last && last.width < stop ? last.runs : undefined;
    const runs = [...(behind ?? []), { text: '\t' }, ...printed];
    return [...(behind ? printerLines.slice(0, -1) : printerLines), { runs, width: 0, ends: true }];
  }
}
