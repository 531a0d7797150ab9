// Pages drawn as SVG in twips: the same lines as the file, whatever fonts this machine has.

import type { JSX } from 'preact';
import type { Page } from '../core/layout/page.ts';
import { BASELINE, PAGE } from '../core/style/page.ts';
import { styleOf } from '../core/style/roles.ts';
import { type FieldLinks, PageText } from './preview-page.tsx';

type PagesProps = {
  readonly pages: readonly Page[];
  /** Where gap marks lead; without it they are plain text. */
  readonly links?: FieldLinks | undefined;
  readonly draftNote?: string | undefined;
  /** Path of the facts to be marked. */
  readonly marked?: string | undefined;
};

/** A page that is the same object as before is not drawn again. */
export function Pages({ pages, links, draftNote, marked }: PagesProps): JSX.Element {
  return (
    <ol class="pages">
      {pages.map((page) => (
        <li key={page.number} class="sheet">
          <svg viewBox={`0 0 ${PAGE.width} ${PAGE.height}`}>
            <title>{`第 ${page.number} 页`}</title>
            {draftNote ? <DraftNote text={draftNote} /> : null}
            <PageText page={page} links={links} marked={marked} />
            <PageNumber number={page.number} />
          </svg>
        </li>
      ))}
    </ol>
  );
}

function DraftNote({ text }: { text: string }): JSX.Element {
  const { size, line } = styleOf('draft');
  return (
    <text
      class="draft-note"
      x={PAGE.width / 2}
      y={PAGE.header + line * BASELINE}
      text-anchor="middle"
      font-size={size * 10}
    >
      {text}
    </text>
  );
}

/** — 1 — its dash 7 mm below the text area, one 字 from the outer edge; right on odd pages, left on even ones. */
function PageNumber({ number }: { number: number }): JSX.Element {
  const { size, line } = styleOf('pageNumber');
  const odd = number % 2 === 1;
  return (
    <text
      class="font-songti"
      x={odd ? PAGE.width - PAGE.right - PAGE.footerIndent : PAGE.left + PAGE.footerIndent}
      y={PAGE.height - PAGE.footer - line + line * BASELINE}
      font-size={size * 10}
      text-anchor={odd ? 'end' : 'start'}
    >
      {`— ${number} —`}
    </text>
  );
}
