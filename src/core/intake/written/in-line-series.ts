// A series that begins in the middle of a paragraph (“会议决定，一、……” and “二、……” below) is numbered sentences of it, no headings of the paper.

import { type Marker, markerOf } from '../text/markers.ts';
import type { TemplateParagraph } from './template-lines.ts';

const SECOND: readonly (readonly [second: RegExp, first: RegExp])[] = [
  [/^二、/, /[，：:；](一、)/],
  [/^[（(]二[）)]/, /[，：:；]([（(]一[）)])/],
  [/^2[.．、]/, /[，：:；](1[.．、](?!\d))/],
];

export type WithSeries = {
  readonly paragraphs: readonly TemplateParagraph[];
  /** Numbers of the paragraphs that count on. */
  readonly counting: ReadonlySet<number>;
};

/** The first of each series stands in a paragraph of its own behind what leads to it. */
export function withSeries(paragraphs: readonly TemplateParagraph[]): WithSeries {
  const counting = new Set<number>();
  let last: Marker | undefined;
  const cut = paragraphs.flatMap((each, at) => {
    const next = paragraphs[at + 1];
    const marker = each.paragraph.role === '层次标题' ? markerOf(each.paragraph.text) : undefined;
    if (last && marker?.level === last.level && marker.number === last.number + 1) {
      counting.add(each.number);
      last = marker;
      return [each];
    }
    last = undefined;
    const first =
      each.paragraph.role === '正文' && next?.paragraph.role === '层次标题' ? firstOf(each, next) : undefined;
    if (!first) return [each];
    last = markerOf(first.item.paragraph.text);
    counting.add(first.item.number);
    return [first.lead, first.item];
  });
  return { paragraphs: cut, counting };
}

function firstOf(
  each: TemplateParagraph,
  { paragraph: { level, marker = '' } }: TemplateParagraph,
): { readonly lead: TemplateParagraph; readonly item: TemplateParagraph } | undefined {
  const { text } = each.paragraph;
  const found = SECOND.find(([second]) => second.test(marker))?.[1].exec(text);
  if (!found || level === undefined) return undefined;
  const start = found.index + 1;
  const lead = `${text.slice(0, found.index)}：`;
  return {
    lead: {
      ...each,
      paragraph: { ...each.paragraph, text: lead },
      pieces: (from = 0, to = lead.length) => [
        ...each.pieces(from, Math.min(to, found.index)),
        ...(to > found.index ? [{ text: '：' }] : []),
      ],
    },
    item: {
      // Between its own paragraph and the next.
      number: each.number + 0.5,
      paragraph: {
        ...each.paragraph,
        role: '层次标题',
        level,
        marker: found[1] ?? '',
        text: text.slice(start),
      },
      pieces: (from = 0, to = text.length - start) => each.pieces(start + from, start + to),
    },
  };
}
