// Pages drawn as SVG in twips: the same lines as the file, whatever fonts this machine has.

import type { JSX } from 'preact';
import { pathId } from '../core/facts/fact.ts';
import type { Page, PlacedLine, PlacedRule, PlacedRun } from '../core/layout/page.ts';
import type { FontClass } from '../core/style/fonts.ts';
import { millimetres, PAGE } from '../core/style/page.ts';
import { type RoleStyle, styleOf } from '../core/style/roles.ts';

/** Baseline of a 汉字 below the top of its em box. */
const ASCENT = 0.86;
const PAGE_NUMBER_SIZE = 280;

type PagesProps = {
  readonly pages: readonly Page[];
  /** Where gap marks lead; without it they are plain text. */
  readonly links?: GapLinks | undefined;
  readonly draftNote?: string | undefined;
};

export type GapLinks = {
  /** Id of the form field behind a path. */
  readonly idOf: (path: string) => string;
  readonly follow: (id: string) => void;
};

export function Pages({ pages, links, draftNote }: PagesProps): JSX.Element {
  return (
    <ol class="pages">
      {pages.map((page) => (
        <li key={page.number} class="sheet">
          <Sheet page={page} total={pages.length} links={links} draftNote={draftNote} />
        </li>
      ))}
    </ol>
  );
}

type SheetProps = Pick<PagesProps, 'draftNote' | 'links'> & {
  readonly page: Page;
  readonly total: number;
};

function Sheet({ page, total, links, draftNote }: SheetProps): JSX.Element {
  return (
    <svg viewBox={`0 0 ${PAGE.width} ${PAGE.height}`}>
      <title>{`第 ${page.number} 页，共 ${total} 页`}</title>
      {draftNote ? (
        <text class="draft-note" x={PAGE.width / 2} y={1250} text-anchor="middle" font-size="240">
          {draftNote}
        </text>
      ) : null}
      {page.rules.map((rule) => (
        <Rule key={`${rule.x},${rule.y},${rule.toX},${rule.toY}`} {...rule} />
      ))}
      {page.lines.map((line) => (
        <Line key={`${line.block},${line.y},${line.runs[0]?.x ?? 0}`} line={line} links={links} />
      ))}
      <PageNumber number={page.number} />
    </svg>
  );
}

function Rule({ x, y, toX, toY, weight, red }: PlacedRule): JSX.Element {
  return (
    <line class={red ? 'rule red' : 'rule'} x1={x} y1={y} x2={toX} y2={toY} stroke-width={weight * 2.5} />
  );
}

function Line({ line, links }: { line: PlacedLine; links: PagesProps['links'] }): JSX.Element {
  const style: RoleStyle = styleOf(line.role);
  const em = line.size * 10;
  const top = line.y + (line.height - em) / 2;
  return (
    <>
      {line.runs.map((run) => (
        <PlacedText
          key={run.x}
          run={run}
          font={run.font ?? style.font}
          em={em}
          top={top}
          red={!!style.color}
          links={links}
        />
      ))}
    </>
  );
}

type PlacedTextProps = {
  readonly run: PlacedRun;
  readonly font: FontClass;
  readonly em: number;
  readonly top: number;
  readonly red: boolean;
  readonly links: PagesProps['links'];
};

function PlacedText({ run, font, em, top, red, links }: PlacedTextProps): JSX.Element {
  const text = (
    <text
      class={`font-${FONT_CLASS[font]}${red ? ' red' : ''}`}
      x={run.x}
      y={top + em * ASCENT}
      font-size={em}
      textLength={run.width}
    >
      {run.text}
    </text>
  );
  if (!run.gap) return text;
  const mark = (
    <>
      <rect class="gap" x={run.x} y={top - em * 0.08} width={run.width} height={em * 1.16} />
      {text}
    </>
  );
  if (!links || !run.from) return <g>{mark}</g>;
  const id = links.idOf(pathId(run.from));
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        links.follow(id);
      }}
    >
      {mark}
    </a>
  );
}

/** CSS class names of the font classes. */
const FONT_CLASS: Record<FontClass, string> = {
  仿宋: 'fangsong',
  楷体: 'kaiti',
  黑体: 'heiti',
  小标宋: 'biaosong',
  宋体: 'songti',
};

/** — 1 — its dash 7 mm below the text area, one 字 from the outer edge; right on odd pages, left on even ones. */
function PageNumber({ number }: { number: number }): JSX.Element {
  const odd = number % 2 === 1;
  const x = odd ? PAGE.width - PAGE.right - PAGE.footerIndent : PAGE.left + PAGE.footerIndent;
  const dash = PAGE.top + PAGE.textHeight + millimetres(7);
  return (
    <text
      class="font-songti"
      x={x}
      y={dash + PAGE_NUMBER_SIZE * 0.38}
      font-size={PAGE_NUMBER_SIZE}
      text-anchor={odd ? 'end' : 'start'}
    >
      {`— ${number} —`}
    </text>
  );
}
