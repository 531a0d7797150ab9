// Pages drawn as SVG in twips: the same lines as the file, whatever fonts this machine has.

import { Component, type JSX } from 'preact';
import { holds } from '../core/layout/find-path.ts';
import type { Page } from '../core/layout/page.ts';
import { BASELINE, PAGE, type PageShape, pageShape } from '../core/style/page.ts';
import { styleOf } from '../core/style/roles.ts';
import { type FieldLinks, PageText } from './preview-page.tsx';
import { TaggedPageText } from './preview-tagged.tsx';

type PagesProps = {
  readonly pages: readonly Page[];
  /** Where gap marks lead; without it they are plain text. */
  readonly links?: FieldLinks | undefined;
  readonly draftNote?: string | undefined;
  /** Path of the facts to be marked. */
  readonly marked?: string | undefined;
};

export function Pages({ pages, links, draftNote, marked }: PagesProps): JSX.Element {
  return (
    <ol class="pages">
      {pages.map((page) => (
        <Sheet key={page.number} page={page} links={links} draftNote={draftNote} marked={marked} />
      ))}
    </ol>
  );
}

/** For the printer: no list of sheets, but one text with its headings, paragraphs and tables. */
export function PrintedPages({ pages, draftNote }: Pick<PagesProps, 'pages' | 'draftNote'>): JSX.Element {
  return (
    <div class="pages">
      {pages.map((page) => (
        <div class={sheetClass(page)} key={page.number}>
          <svg viewBox={viewBox(shapeOf(page))}>
            <title>{`第 ${page.number} 页`}</title>
            {draftNote ? <DraftNote text={draftNote} paper={shapeOf(page)} /> : null}
            <TaggedPageText page={page} />
            <PageNumber number={page.number} paper={shapeOf(page)} />
          </svg>
        </div>
      ))}
    </div>
  );
}

type SheetProps = Omit<PagesProps, 'pages'> & { readonly page: Page };

/** A page that is the same object as before is not drawn again, unless what is marked on it changes. */
class Sheet extends Component<SheetProps> {
  override shouldComponentUpdate({ page, links, draftNote, marked }: SheetProps): boolean {
    const before = this.props;
    if (page !== before.page || links !== before.links || draftNote !== before.draftNote) return true;
    return marked !== before.marked && [marked, before.marked].some((path) => path && holds(page, path));
  }

  override render({ page, links, draftNote, marked }: SheetProps): JSX.Element {
    return (
      <li class={sheetClass(page)}>
        <svg viewBox={viewBox(shapeOf(page))}>
          <title>{`第 ${page.number} 页`}</title>
          {draftNote ? <DraftNote text={draftNote} paper={shapeOf(page)} /> : null}
          <PageText page={page} links={links} marked={marked} />
          <PageNumber number={page.number} paper={shapeOf(page)} />
        </svg>
      </li>
    );
  }
}

function sheetClass({ landscape }: Page): string {
  return landscape ? 'sheet landscape' : 'sheet';
}

function shapeOf({ landscape }: Page): PageShape {
  return pageShape(landscape ? 'landscape' : 'portrait');
}

function viewBox({ width, height }: PageShape): string {
  return `0 0 ${width} ${height}`;
}

function DraftNote({ text, paper }: { text: string; paper: PageShape }): JSX.Element {
  const { size, line } = styleOf('draft');
  return (
    <text
      class="draft-note"
      x={paper.width / 2}
      y={PAGE.header + line * BASELINE}
      text-anchor="middle"
      font-size={size * 10}
    >
      {text}
    </text>
  );
}

/** — 1 — its dash 7 mm below the text area, one 字 from the outer edge; right on odd pages, left on even ones. */
function PageNumber({ number, paper }: { number: number; paper: PageShape }): JSX.Element {
  const { size, line } = styleOf('pageNumber');
  const odd = number % 2 === 1;
  return (
    <text
      class="font-songti"
      x={odd ? paper.width - paper.right - PAGE.footerIndent : paper.left + PAGE.footerIndent}
      y={paper.height - paper.footer - line + line * BASELINE}
      font-size={size * 10}
      text-anchor={odd ? 'end' : 'start'}
    >
      {`— ${number} —`}
    </text>
  );
}
