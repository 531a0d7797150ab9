// Which lines of a page belong together, as a reader of a PDF hears them: headings, paragraphs, the cells of a table.

import type { Page, PlacedLine, PlacedRule } from '../core/layout/page.ts';
import type { Role } from '../core/style/roles.ts';

export type SheetPart =
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly PlacedLine[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly PlacedLine[] }
  | { readonly kind: 'table'; readonly rows: readonly SheetRow[] };

/** Every cell between two rules, those without a word too. */
type SheetRow = { readonly head: boolean; readonly cells: readonly (readonly PlacedLine[])[] };

const LEVELS: Partial<Record<Role, number>> = {
  title: 1,
  attachmentTitle: 1,
  heading1: 2,
  heading2: 3,
  heading3: 4,
  heading4: 5,
};

/** Lines in the order of the page. The parts of a block that goes on overleaf are told apart page by page. */
export function sheetParts({ lines, rules }: Page): readonly SheetPart[] {
  return runsOf(lines, (a, b) => a.block === b.block && (a.block >= 0 || a.y === b.y)).map((own) => {
    const [first] = own;
    if (!first) return { kind: 'paragraph', lines: own };
    if (isCell(first)) return { kind: 'table', rows: rowsOf(own, rules) };
    const level = LEVELS[first.role];
    return level ? { kind: 'heading', level, lines: own } : { kind: 'paragraph', lines: own };
  });
}

function isCell({ role }: PlacedLine): boolean {
  return role === 'tableHead' || role === 'tableCell';
}

/** The upright rules of a row tell where its cells are. */
function rowsOf(lines: readonly PlacedLine[], rules: readonly PlacedRule[]): SheetRow[] {
  const upright = rules.filter(({ x, toX }) => x === toX);
  const topOf = ({ y }: PlacedLine) => upright.find((rule) => rule.y <= y && y < rule.toY)?.y;
  return runsOf(lines, (a, b) => topOf(a) === topOf(b)).map((own) => {
    const [first] = own;
    const edges = upright.filter(({ y }) => first && y === topOf(first)).map(({ x }) => x);
    const cells = edges.slice(0, -1).map((left, index) =>
      own.filter(({ runs: [run] }) => {
        const x = run?.x ?? left;
        return x >= left && x < (edges[index + 1] ?? Number.POSITIVE_INFINITY);
      }),
    );
    return { head: first?.role === 'tableHead', cells };
  });
}

/** Neighbours that belong together, one array each. */
function runsOf(
  lines: readonly PlacedLine[],
  together: (before: PlacedLine, line: PlacedLine) => boolean,
): PlacedLine[][] {
  const found: PlacedLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && together(before, line)) last.push(line);
    else found.push([line]);
  }
  return found;
}
