// A table as strips, one a row; the header row stands again at the top of every page.

import type { Run, Table } from '../document/document.ts';
import { PAGE, type PageShape } from '../style/page.ts';
import { CELL_PADDING, leastHeight, type RoleStyle, RULE, styleOf } from '../style/roles.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { PlacedRule } from './page.ts';
import type { Strip } from './paginate.ts';
import { placeLine } from './place-line.ts';
import type { Remember } from './strip-memory.ts';

/** A rule of half a point lies on top of every row, and one under the last row of a page. */
const BORDER = 10;
type CellRole = 'tableHead' | 'tableCell';

export function tableStrips(table: Table, remember: Remember, paper: PageShape = PAGE): Strip[] {
  const columns = JSON.stringify(table.columns);
  const titles = table.columns.map(({ title }) => [{ text: title }]);
  const heads = table.headless
    ? []
    : remember(columns, () =>
        rowStrips(table, titles, 'tableHead', paper).map((strip) => ({
          ...strip,
          keepNext: true,
          below: BORDER,
        })),
      );
  const [header] = heads;
  if (header && !table.rows.length) return [closed(header, table)];
  const above = header ? { header } : {};
  const strips = table.rows.flatMap((cells, index) => {
    const last = index === table.rows.length - 1;
    const end = last ? `last ${!!table.keepNext}` : '';
    const least = leastHeight(table.tall?.[index]);
    return remember(`${columns}${JSON.stringify(cells)}${end}${least || ''}`, () =>
      rowStrips(table, cells, 'tableCell', paper, header?.height, least).map((strip, part, { length }) => {
        const row = { ...strip, ...above };
        return last && part === length - 1 ? closed(row, table) : { ...row, below: BORDER };
      }),
    );
  });
  return [...heads.slice(0, 1), ...strips];
}

/** The last row owns the rule under it. */
function closed(strip: Strip, { keepNext }: Table): Strip {
  return { ...strip, height: strip.height + BORDER, below: 0, keepNext: !!keepNext };
}

/** The widths of the cells of a row: the last one takes what is left. */
function cellWidths({ columns }: Table, cells: Table['rows'][number]): number[] {
  const widths = columns.map(({ width }) => width);
  const own = widths.slice(0, cells.length - 1);
  const left = widths.slice(cells.length - 1).reduce((sum, width) => sum + width, 0);
  return [...own, left];
}

/** One strip a row; a row taller than a page is cut into as many as it needs. */
function rowStrips(
  table: Table,
  cells: Table['rows'][number],
  role: CellRole,
  paper: PageShape,
  headerHeight = 0,
  least = 0,
): Strip[] {
  const style: RoleStyle = styleOf(role);
  const measure = { em: style.size * 10, spacing: style.spacing };
  const widths = cellWidths(table, cells);
  const broken = widths.map((width, index) => {
    const room = width - 2 * CELL_PADDING.x;
    return breakLines(cells[index] ?? ([] as readonly Run[]), measure, [room, room]);
  });
  const most = Math.max(1, ...broken.map((lines) => lines.length));
  const perPage = Math.floor(
    (paper.textHeight - headerHeight - 2 * BORDER - 2 * CELL_PADDING.y) / style.line,
  );
  return Array.from({ length: Math.ceil(most / perPage) }, (_, part) =>
    rowStrip(
      table,
      widths,
      broken.map((lines) => lines.slice(part * perPage, (part + 1) * perPage)),
      role,
      { left: paper.left, least: Math.min(least, paper.textHeight - headerHeight - 2 * BORDER) },
    ),
  );
}

function rowStrip(
  table: Table,
  widths: readonly number[],
  cells: readonly (readonly Line[])[],
  role: CellRole,
  { left, least }: { readonly left: number; readonly least: number },
): Strip {
  const style: RoleStyle = styleOf(role);
  const measure = { em: style.size * 10, spacing: style.spacing };
  const text = 2 * CELL_PADDING.y + Math.max(1, ...cells.map((lines) => lines.length)) * style.line;
  const height = BORDER + Math.max(text, least);
  const lines: Strip['lines'][number][] = [];
  const edges: number[] = [left];
  widths.forEach((width, index) => {
    const x = edges.at(-1) ?? left;
    const own = cells[index] ?? [];
    const top = BORDER + (height - BORDER - own.length * style.line) / 2;
    const room = { x: x + CELL_PADDING.x, width: width - 2 * CELL_PADDING.x };
    const align = table.columns[index]?.centered ? 'center' : style.align;
    own.forEach((line, n) => {
      const runs = placeLine(line, room, align, measure);
      lines.push({ role, size: style.size, y: top + n * style.line, height: style.line, runs });
    });
    edges.push(x + width);
  });
  const toX = edges.at(-1) ?? left;
  const across = (y: number): PlacedRule => ({ x: left, y, toX, toY: y, weight: RULE.table });
  const down = (x: number): PlacedRule => ({ x, y: 0, toX: x, toY: height, weight: RULE.table });
  return { height, lines, rules: [across(0), across(height), ...edges.map(down)] };
}
