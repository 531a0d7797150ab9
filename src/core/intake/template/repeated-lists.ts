// A list one has ticked, as one field of as many items as there are: it stands in the text as a blank and is written out in the template.

import type { Fact } from '../../facts/fact.ts';
import { freeName } from '../confirm/blank-items.ts';
import type { Decisions } from '../confirm/decisions.ts';
import type { Blank, FoundList, Recognised } from '../text/recognised.ts';
import { RESIDUE } from '../text/safe-text.ts';
import type { MadeTemplate } from './to-template.ts';

export type RepeatedList = {
  readonly list: FoundList;
  readonly name: string;
  /** Each item is a paragraph of its own. */
  readonly apart: boolean;
  /** Items as they stand, without number and stop. */
  readonly items: readonly string[];
  readonly stop: string;
};

const TYPE = { type: 'list', of: { type: 'long' } } as const;

export function repeatedLists(
  { lists, paragraphs }: Recognised,
  { repeated, roles }: Decisions,
  taken: ReadonlySet<string>,
): readonly RepeatedList[] {
  const names = new Set(taken);
  return lists
    .filter(
      ({ id, taken: proposed, items }) =>
        (repeated[id] ?? proposed) &&
        items.every(({ paragraph }) => roles[paragraphs[paragraph]?.start ?? -1] !== '不要'),
    )
    .map((list) => {
      const name = freeName(list.name, names);
      names.add(name);
      const apart = list.items.some(({ paragraph }) => paragraph !== list.items[0]?.paragraph);
      const written = list.items.map(({ paragraph, from, to }, at) => {
        const text = paragraphs[paragraph]?.text.slice(from, to) ?? '';
        // What follows the last item of a paragraph is no item.
        const last = !apart && at === list.items.length - 1;
        return last ? text.slice(0, text.includes('。') ? text.indexOf('。') + 1 : undefined) : text;
      });
      const stop = /。$/.test(written[0] ?? '') ? '。' : '；';
      return { list, name, apart, items: written.map(bare), stop };
    });
}

function bare(item: string): string {
  return item.replace(/^[一二三四五六七八九十]{1,2}是/, '').replace(/[；，。]\s*$/, '');
}

/** Paragraphs behind the first of a list go into it. */
export function withoutItems(
  { paragraphs }: Recognised,
  decisions: Decisions,
  lists: readonly RepeatedList[],
): Decisions {
  const roles = { ...decisions.roles };
  for (const { list, apart } of lists)
    for (const { paragraph } of apart ? list.items.slice(1) : [])
      roles[String(paragraphs[paragraph]?.start ?? -1)] = '不要';
  return { ...decisions, roles };
}

/** The paper with each list as one blank; what is to fill inside it is part of its items. */
export function listsAsBlanks(found: Recognised, lists: readonly RepeatedList[]): Recognised {
  const blanks = lists.flatMap(({ list, name, apart, items, stop }): readonly Blank[] => {
    const [first] = found.lists.find(({ id }) => id === list.id)?.items ?? [];
    const paragraph = first && found.paragraphs[first.paragraph];
    if (!first || !paragraph) return [];
    const rest = found.lists.find(({ id }) => id === list.id)?.items ?? [];
    const last = rest[rest.length - 1] ?? first;
    const end = apart ? paragraph.text.length : endOfLast(paragraph.text, last.from);
    const to = stop === '；' || apart ? end : end + 1;
    const given = items.some((item) => item.search(RESIDUE) >= 0);
    const sample: { readonly sample?: Fact } = given ? {} : { sample: items };
    return [
      {
        ...{ id: list.id, start: list.start, end: list.end, text: '', why: list.why },
        ...{ paragraph: first.paragraph, from: apart ? 0 : first.from, to },
        ...{ origin: '事实', kind: 'other', parts: [], type: TYPE, name, known: false, taken: true },
        ...sample,
      },
    ];
  });
  const inside = (each: Blank) =>
    blanks.some((list) => list.paragraph === each.paragraph && list.from < each.to && each.from < list.to);
  return { ...found, blanks: [...found.blanks.filter((each) => !inside(each)), ...blanks] };
}

function endOfLast(text: string, from: number): number {
  const stop = text.indexOf('。', from);
  return stop < 0 ? text.length : stop;
}

/** Where the blank stands, the list is written: numbered, as often as there are items. */
export function withLists(made: MadeTemplate, lists: readonly RepeatedList[]): MadeTemplate {
  const body = lists.reduce((text, { name, apart, stop }) => {
    const item = '{{@一是}}{{本项}}';
    const inLine = `{{#${name}}}${item}${stop === '。' ? '。' : '{{^末项}}；{{/末项}}'}{{/${name}}}`;
    const lines = `{{#${name}}}\n\n${item}。\n\n{{/${name}}}`;
    return text.split(`{{${name}}}`).join(apart ? lines : inLine);
  }, made.body);
  // Left empty it would leave nothing below its heading, and nothing would say so.
  const ownFields = made.ownFields.map((field) =>
    lists.some(({ name }) => name === field.name) ? { ...field, required: true as const } : field,
  );
  return { ...made, body, ownFields };
}
