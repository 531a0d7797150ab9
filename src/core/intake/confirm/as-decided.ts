// What was decided, put into the paper and the choices a template is made from: lines struck out, fixed words mended, names given.

import type { FixedPlace } from '../text/fixed-place.ts';
import type { FoundText, PaperParagraph, Recognised } from '../text/recognised.ts';
import { blankPlaces, goneParagraphs } from './blank-items.ts';
import type { BlankChoice, IntakeChoices } from './choices.ts';
import { claimsOf } from './claims-of.ts';
import type { Paper } from './confirm.ts';
import type { Decisions } from './decisions.ts';
import { fixedPlaces } from './fixed-words.ts';

export type Settled = { readonly found: Recognised; readonly choices: IntakeChoices };

export function paperAsDecided(paper: Paper, decisions: Decisions): Settled {
  const fixed = fixedPlaces(paper, decisions);
  const mends = fixed.filter(({ id }) => decisions.mended[id] !== undefined);
  const { found: mended, moved } = mendParagraphs(paper.found, mends, decisions.mended);
  const gone = goneParagraphs(paper.found, decisions);
  const { found, numberOf } = without(mended, gone);
  const blanks = Object.fromEntries(
    blankPlaces(paper.found, decisions, paper.words)
      .filter(({ origin }) => origin !== '手标')
      .map(({ id, taken, name, type }): [string, BlankChoice] => [id, { taken, name, type }]),
  );
  const roles = Object.fromEntries(
    paper.found.paragraphs.flatMap(({ start }, at) => {
      const choice = decisions.roles[start];
      const now = numberOf(at);
      return choice && choice !== '不要' && now !== undefined ? [[now, choice] as const] : [];
    }),
  );
  const added = Object.values(decisions.added).map(({ start, end, name, type }) => ({
    ...{ start, end, name },
    type: paper.words.get(name) ?? type,
  }));
  const places = blankPlaces(paper.found, decisions, paper.words);
  const names = new Set([...paper.words.keys(), ...places.map(({ name }) => name)]);
  // A sentence to confirm reads as it was mended.
  const praise = fixed.flatMap((each) => {
    if (!each.claim) return [];
    const { from, to } = moved(each);
    return [
      { ...each, from, to, text: mended.paragraphs[each.paragraph]?.text.slice(from, to) ?? each.text },
    ];
  });
  const claims = claimsOf(praise, decisions, names).flatMap((each) => {
    const paragraph = numberOf(each.paragraph);
    return paragraph === undefined ? [] : [{ ...each, paragraph }];
  });
  const { repeated, head } = decisions;
  return { found, choices: { roles, blanks, added, claims, repeated, head } };
}

type Mend = FixedPlace;
type InParagraph = { readonly paragraph: number; readonly from: number; readonly to: number };
type Mended = { readonly found: Recognised; readonly moved: <T extends InParagraph>(each: T) => T };

/** Stretches in the same paragraph move along. */
function mendParagraphs(
  found: Recognised,
  mends: readonly Mend[],
  words: Readonly<Record<string, string>>,
): Mended {
  if (!mends.length) return { found, moved: (each) => each };
  const texts = found.paragraphs.map((paragraph) => paragraph);
  const shifts = new Map<number, (at: number) => number>();
  for (const number of new Set(mends.map(({ paragraph }) => paragraph))) {
    const paragraph = texts[number];
    if (!paragraph) continue;
    const here = outermost(mends.filter((mend) => mend.paragraph === number));
    const move = (at: number) =>
      here.reduce((moved, { id, from, to }) => {
        const grown = (words[id] ?? '').length - (to - from);
        return at >= to ? moved + grown : moved;
      }, at);
    shifts.set(number, move);
    texts[number] = mendParagraph(paragraph, here, words, move);
  }
  const moved = <T extends InParagraph>(each: T): T => {
    const move = shifts.get(each.paragraph);
    return move ? { ...each, from: move(each.from), to: move(each.to) } : each;
  };
  return {
    moved,
    found: {
      ...found,
      paragraphs: texts,
      blanks: found.blanks.map(moved),
      lists: found.lists.map((list) => ({ ...list, items: list.items.map(moved) })),
    },
  };
}

/** What stands within another is mended with it. */
function outermost(mends: readonly Mend[]): readonly Mend[] {
  let done = 0;
  return [...mends]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < done) return false;
      done = to;
      return true;
    });
}

function mendParagraph(
  paragraph: PaperParagraph,
  mends: readonly Mend[],
  words: Readonly<Record<string, string>>,
  move: (at: number) => number,
): PaperParagraph {
  let text = '';
  let done = 0;
  for (const { id, from, to } of mends) {
    text += paragraph.text.slice(done, from) + (words[id] ?? '');
    done = to;
  }
  text += paragraph.text.slice(done);
  const cells = paragraph.cells?.map(({ start, end }) => ({ start: move(start), end: move(end) }));
  return {
    ...paragraph,
    text,
    ...(paragraph.runIn === undefined ? {} : { runIn: move(paragraph.runIn) }),
    ...(cells ? { cells } : {}),
  };
}

/** Whatever names a paragraph by its number names it by the number it has now. */
function without(
  found: Recognised,
  gone: ReadonlySet<number>,
): { readonly found: Recognised; readonly numberOf: (at: number) => number | undefined } {
  if (!gone.size) return { found, numberOf: (at) => at };
  const numbers = new Map<number, number>();
  found.paragraphs.forEach((_, at) => {
    if (!gone.has(at)) numbers.set(at, numbers.size);
  });
  const inGone = ({ start, end }: FoundText) =>
    found.paragraphs.some((each, at) => gone.has(at) && each.start <= start && end <= each.end);
  const stays = <T extends { readonly paragraph: number }>(each: T): readonly T[] => {
    const paragraph = numbers.get(each.paragraph);
    return paragraph === undefined ? [] : [{ ...each, paragraph }];
  };
  const kept = (text: FoundText | undefined) => (text && !inGone(text) ? text : undefined);
  const { title: _title, recipient: _recipient, date: _date, ...rest } = found;
  const [title, recipient, date] = [kept(found.title), kept(found.recipient), kept(found.date)];
  return {
    numberOf: (at) => numbers.get(at),
    found: {
      ...rest,
      ...(title ? { title } : {}),
      ...(recipient ? { recipient } : {}),
      ...(date ? { date } : {}),
      signature: found.signature.filter((each) => !inGone(each)),
      annexes: found.annexes.filter((each) => !inGone(each)),
      paragraphs: found.paragraphs.filter((_, at) => !gone.has(at)),
      blanks: found.blanks.flatMap(stays),
      lists: found.lists.map((list) => ({ ...list, items: list.items.flatMap(stays) })),
      tables: found.tables.flatMap((table) => {
        const inside = [...numbers].filter(([was]) => was >= table.first && was <= table.last);
        const [first, last] = [inside[0]?.[1], inside[inside.length - 1]?.[1]];
        return first === undefined || last === undefined ? [] : [{ ...table, first, last }];
      }),
    },
  };
}
