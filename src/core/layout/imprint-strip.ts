// 版记 at the foot of the last page, its last rule on the lower edge of the text area (GB/T 9704 7.4.1).

import { type Imprint, plainText } from '../document/document.ts';
import { textWidth } from '../style/char-width.ts';
import { PAGE } from '../style/page.ts';
import { type RoleStyle, RULE, styleOf } from '../style/roles.ts';
import { breakLines } from './break-lines.ts';
import type { PlacedLine, PlacedRule } from './page.ts';
import type { Strip } from './paginate.ts';
import { placeLine } from './place-line.ts';

export function imprintStrip({ copies, printer, printed }: Imprint): Strip {
  const style: RoleStyle = styleOf('imprint');
  const em = style.size * 10;
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
    const label = textWidth('抄送：') * em;
    const room = PAGE.textWidth - 2 * em;
    breakLines(copies, measure, [room, room - label]).forEach((broken, index) => {
      const x = PAGE.left + em + (index ? label : 0);
      line(placeLine(broken, { x, width: room - (index ? label : 0) }, 'left', measure));
      y += style.line;
    });
  }
  rule(copies ? RULE.thin : RULE.thick);
  const right = PAGE.textWidth - em - textWidth(plainText(printed)) * em;
  const [last] = breakLines([...printer, { text: '\t' }, ...printed], measure, [
    PAGE.textWidth,
    PAGE.textWidth,
  ]);
  if (last)
    line(placeLine(last, { x: PAGE.left + em, width: PAGE.textWidth }, 'left', measure, [right - em]));
  y += style.line;
  rule(RULE.thick);
  return { height: y, lines, rules };
}
