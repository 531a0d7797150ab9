// A document as pages: pure arithmetic on character widths, so that preview and print need no font to agree with the file.

import type { Block, Document } from '../document/document.ts';
import { type PageShape, pageShape } from '../style/page.ts';
import { IMPRINT_ANCHOR, styleOf } from '../style/roles.ts';
import { imprintStrip } from './imprint-strip.ts';
import type { Page } from './page.ts';
import { type BlockStrip, paginate, type Stack, type Strip, type StripAt } from './paginate.ts';
import { paragraphStrips } from './paragraph-strips.ts';
import { settleEnd } from './settle-end.ts';
import { type Remember, stripMemory } from './strip-memory.ts';
import { tableStrips } from './table-strips.ts';

export function layOut(document: Document): Page[] {
  return rememberingLayOut()(document);
}

/** The same function with a memory: parts that did not change are not laid out again, pages that did not change stay the same object. */
export function rememberingLayOut(): (document: Document) => Page[] {
  const { remember, turn } = stripMemory();
  let known: readonly { readonly parts: readonly StripAt[]; readonly page: Page }[] = [];
  return (document) => {
    known = withImprint(document, stack(document, remember), remember).map((parts, index) => {
      const before = known[index];
      return before && !!before.page.landscape === isLandscape(document) && isSame(before.parts, parts)
        ? before
        : { parts, page: drawn(parts, index + 1, document) };
    });
    turn();
    return known.map(({ page }) => page);
  };
}

/**
 * Whether the imprint goes on a page of its own. It belongs at the foot of the last page (7.4.1); one without text is
 * allowed, and numbered like the others as long as no empty page stands before it (7.5).
 */
export function imprintTurnsPage(document: Document): boolean {
  const { imprint } = document;
  return (
    imprint !== undefined &&
    !fitsUnder(stack(document, afresh).endsAt, imprintStrip(imprint), pageShape(document.form?.page))
  );
}

const afresh: Remember = (_, make) => make();

/** As it is set: what stands kept together where that hangs on how the pages fall. */
export function withEndSettled(document: Document): Document {
  return settleEnd(document, (each) => stackAsIs(each, afresh));
}

function stack(document: Document, remember: Remember): Stack {
  const as = (each: Document) => stackAsIs(each, remember);
  return as(settleEnd(document, as));
}

function stackAsIs(document: Document, remember: Remember): Stack {
  const { blocks, imprint } = document;
  const paper = pageShape(document.form?.page);
  const strips = blocks.flatMap((block, index): BlockStrip[] =>
    stripsOf(block, remember, paper).map((strip) => ({ strip, block: index })),
  );
  const anchored = !imprint && blocks.at(-1)?.kind === 'table';
  return paginate(anchored ? [...strips, { strip: ANCHOR, block: blocks.length }] : strips, paper);
}

/** The paragraph that a file which ends with a table has after it. */
const ANCHOR: Strip = {
  height: IMPRINT_ANCHOR,
  lines: [{ role: 'blank', size: styleOf('blank').size, y: 0, height: IMPRINT_ANCHOR, runs: [] }],
  rules: [],
};

function stripsOf(block: Block, remember: Remember, paper: PageShape): readonly Strip[] {
  const own: Remember = (key, make) => remember(`${paper.width}${key}`, make);
  if (block.kind === 'table') return tableStrips(block, own, paper);
  return own(JSON.stringify(block), () => paragraphStrips(block, paper));
}

function fitsUnder(endsAt: number, { height }: Strip, { textHeight }: PageShape): boolean {
  return endsAt + 2 * IMPRINT_ANCHOR + height <= textHeight;
}

/** On the last page where it fits under the text, else on a page of its own. */
function withImprint(
  document: Document,
  { pages, endsAt }: Stack,
  remember: Remember,
): readonly (readonly StripAt[])[] {
  const { imprint } = document;
  const paper = pageShape(document.form?.page);
  const [strip] = imprint ? remember(JSON.stringify(imprint), () => [imprintStrip(imprint)]) : [];
  if (!strip) return pages;
  const foot = { strip, block: -1, y: paper.textHeight - strip.height };
  const above = fitsUnder(endsAt, strip, paper) ? (pages.at(-1) ?? []) : undefined;
  return above ? [...pages.slice(0, -1), [...above, foot]] : [...pages, [foot]];
}

function isLandscape({ form }: Document): boolean {
  return form?.page === 'landscape';
}

function isSame(before: readonly StripAt[], after: readonly StripAt[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ strip, block, y }, index) => {
      const other = after[index];
      return other?.strip === strip && other.block === block && other.y === y;
    })
  );
}

function drawn(parts: readonly StripAt[], number: number, document: Document): Page {
  const paper = pageShape(document.form?.page);
  return {
    number,
    ...(isLandscape(document) ? { landscape: true } : {}),
    lines: parts.flatMap(({ strip, block, y }) =>
      strip.lines.map((line) => ({ ...line, y: line.y + y + paper.top, block })),
    ),
    rules: parts.flatMap(({ strip, y }) =>
      strip.rules.map((rule) => ({ ...rule, y: rule.y + y + paper.top, toY: rule.toY + y + paper.top })),
    ),
  };
}
