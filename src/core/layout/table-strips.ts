// A table as strips, one a row; the header row stands again at the top of every page.

import type { Run, Table } from '../document/document.ts';
import { PAGE } from '../style/page.ts';
import { CELL_PADDING, type RoleStyle, RULE, styleOf } from '../style/roles.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { PlacedRule } from './page.ts';
import type { Strip } from './paginate.ts';
import { placeLine } from './place-line.ts';
import type { Remember } from './strip-memory.ts';

/** A rule of half a point lies on top of every row, and one under the last row of a page. */
const BORDER = 10;
type CellRole = 'tableHead' | 'tableCell';

export function tableStrips(table: Table, remember: Remember): Strip[] {
  const columns = JSON.stringify(table.columns);
  const titles = table.columns.map(({ title }) => [{ text: title }]);
  const [header] = remember(columns, () =>
    rowStrips(table, titles, 'tableHead').map((strip) => ({ ...strip, keepNext: true, below: BORDER })),
  );
  if (!header) return [];
  if (!table.rows.length) return [closed(header, table)];
  const strips = table.rows.flatMap((cells, index) => {
    const last = index === table.rows.length - 1;
    const end = last ? `last ${!!table.keepNext}` : '';
    return remember(`${columns}${JSON.stringify(cells)}${end}`, () =>
      rowStrips(table, cells, 'tableCell', header.height).map((strip, part, { length }) => {
        const row = { ...strip, header };
        return last && part === length - 1 ? closed(row, table) : { ...row, below: BORDER };
      }),
    );
  });
  return [header, ...strips];
}

/** The last row owns the rule under it. */
function closed(strip: Strip, { keepNext }: Table): Strip {
  return { ...strip, height: strip.height + BORDER, below: 0, keepNext: !!keepNext };
}

/** One strip a row; a row taller than a page is cut into as many as it needs. */
function rowStrips(table: Table, cells: Table['rows'][number], role: CellRole, headerHeight = 0): Strip[] {
  const style: RoleStyle = styleOf(role);
  const measure = { em: style.size * 10, spacing: style.spacing };
  const broken = table.columns.map(({ width }, index) => {
    const room = width - 2 * CELL_PADDING.x;
    return breakLines(cells[index] ?? ([] as readonly Run[]), measure, [room, room]);
  });
  const most = Math.max(1, ...broken.map((lines) => lines.length));
  const perPage = Math.floor((PAGE.textHeight - headerHeight - 2 * BORDER - 2 * CELL_PADDING.y) / style.line);
  return Array.from({ length: Math.ceil(most / perPage) }, (_, part) =>
    rowStrip(
      table,
      broken.map((lines) => lines.slice(part * perPage, (part + 1) * perPage)),
      role,
    ),
  );
}

function rowStrip(table: Table, cells: readonly (readonly Line[])[], role: CellRole): Strip {
  const style: RoleStyle = styleOf(role);
  const measure = { em: style.size * 10, spacing: style.spacing };
  const height =
    BORDER + 2 * CELL_PADDING.y + Math.max(1, ...cells.map((lines) => lines.length)) * style.line;
  const lines: Strip['lines'][number][] = [];
  const edges: number[] = [PAGE.left];
  table.columns.forEach(({ width, centered }, index) => {
    const x = edges.at(-1) ?? PAGE.left;
    const own = cells[index] ?? [];
    const top = BORDER + (height - BORDER - own.length * style.line) / 2;
    const room = { x: x + CELL_PADDING.x, width: width - 2 * CELL_PADDING.x };
    own.forEach((line, n) => {
      const runs = placeLine(line, room, centered ? 'center' : style.align, measure);
      lines.push({ role, size: style.size, y: top + n * style.line, height: style.line, runs });
    });
    edges.push(x + width);
  });
  const across = (y: number): PlacedRule => ({
    x: PAGE.left,
    y,
    toX: PAGE.left + PAGE.textWidth,
    toY: y,
    weight: RULE.table,
  });
  const down = (x: number): PlacedRule => ({ x, y: 0, toX: x, toY: height, weight: RULE.table });
  return { height, lines, rules: [across(0), across(height), ...edges.map(down)] };
}
