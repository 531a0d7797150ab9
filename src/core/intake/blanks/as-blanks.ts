// What was found in tidied paragraphs as blanks with their places in the text as read: marks first, then concrete facts.

import type { Vocabulary } from '../../facts/vocabulary.ts';
import { labelledFact } from '../names/label-name.ts';
import { nameBlank } from '../names/name-blank.ts';
import { distinctNames } from '../names/same-fact.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import type { Blank, PaperParagraph } from '../text/recognised.ts';
import type { TextSpan } from '../text/source.ts';
import { concreteFacts } from './concrete-facts.ts';
import type { LocalBlank } from './find-blanks.ts';
import { named } from './named-blanks.ts';

/** Where a stretch of a tidied paragraph stood in the text as read. */
export type PlaceOf = (paragraph: number, from: number, to: number) => TextSpan;

export function marksAsBlanks(
  found: readonly LocalBlank[],
  paragraphs: readonly PaperParagraph[],
  names: Vocabulary,
  place: PlaceOf,
  original: string,
): Blank[] {
  return named(found, paragraphs, names).map(
    ({ paragraph, mark, kind, origin, why, name, known, type, unit }) => {
      const span = place(paragraph, mark.start, mark.end);
      return {
        id: `${origin}${span.start}`,
        ...span,
        text: original.slice(span.start, span.end),
        paragraph,
        from: mark.start,
        to: mark.end,
        origin,
        kind,
        parts: partsOf(mark, paragraph, place),
        type,
        name,
        known,
        taken: true,
        why,
        ...(unit ? { unit } : {}),
      };
    },
  );
}

function partsOf({ parts }: BlankMark, paragraph: number, place: PlaceOf) {
  return parts.map(({ start, end }) => place(paragraph, start, end));
}

export function factsAsBlanks(
  paragraphs: readonly PaperParagraph[],
  blanks: readonly Blank[],
  names: Vocabulary,
  place: PlaceOf,
): Blank[] {
  const marks = new Map<number, Blank[]>();
  for (const blank of blanks) marks.set(blank.paragraph, [...(marks.get(blank.paragraph) ?? []), blank]);
  const covered = (paragraph: number, start: number, end: number) =>
    (marks.get(paragraph) ?? []).some(({ from, to }) => from < end && start < to);
  const facts = concreteFacts(paragraphs, covered).map((fact) => {
    const { text = '', role = '正文' } = paragraphs[fact.paragraph] ?? {};
    const before = text.slice(Math.max(0, fact.mark.start - 24), fact.mark.start);
    const after = text.slice(fact.mark.end, fact.mark.end + 40);
    if (fact.label)
      return { ...fact, before, after, ...labelledFact(fact.label, fact.kind, fact.mark.text, names) };
    const { name, known, type } = nameBlank(fact.mark, fact.kind, { before, after, role }, names);
    return { ...fact, before, after, name, known, type: known ? type : fact.type };
  });
  const own = distinctNames(facts);
  const taken = new Set(blanks.map(({ name }) => name));
  return facts.map(({ paragraph, mark, kind, name, known, type, sample, why, taken: suggested }, index) => {
    const span = place(paragraph, mark.start, mark.end);
    const wanted = own[index] ?? name;
    const unique = taken.has(wanted) ? `${wanted}原值` : wanted;
    return {
      id: `事实${span.start}`,
      ...span,
      text: mark.text,
      paragraph,
      from: mark.start,
      to: mark.end,
      origin: '事实' as const,
      kind,
      parts: partsOf(mark, paragraph, place),
      type: unique === name ? type : typeOf(sample),
      name: unique,
      known: known && unique === name,
      taken: suggested,
      sample,
      why,
    };
  });
}

function typeOf(sample: unknown): Blank['type'] {
  if (typeof sample === 'number') return { type: 'int' };
  return /^\d{4}-\d{2}-\d{2}$/.test(String(sample)) ? { type: 'date' } : { type: 'text' };
}
