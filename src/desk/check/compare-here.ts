// The draft on the desk held against other texts, in slices; each place with what a sentence says of it.

import { type CopiedText, findCopiedInSteps } from '../../core/copied/find-copied.ts';
import { knownWords, ownTexts } from '../../core/copied/own-texts.ts';
import { yearOf } from '../../core/copied/same-meeting.ts';
import { type FactPath, pathId } from '../../core/facts/fact.ts';
import { sideBySide } from '../../core/facts/side-by-side.ts';
import { inSlices } from '../../render/slices.ts';
import { without } from '../model/draft-facts.ts';
import type { Interview } from '../model/interview-type.ts';
import { type Other, othersHere } from './others-here.ts';

export type CopiedHere = {
  readonly others: readonly Other[];
  /** Of the others, for a sentence. */
  readonly names: string;
  readonly copied: readonly (Omit<CopiedText, 'other'> & {
    readonly other: Other;
    readonly text: string;
    /** What is to be asked about it. */
    readonly years: string;
  })[];
  /** Where much of the whole paper stands in one other text. */
  readonly whole?: string;
};

/** Names of what was compared that a sentence gives. */
const NAMED = 3;

export async function compareHere(interview: Interview, files: readonly Other[]): Promise<CopiedHere> {
  const { model, template } = interview;
  const facts = without(model.facts.peek(), model.off.peek());
  const others = [...files, ...(await othersHere(interview))];
  const own = ownTexts(template.fields, facts);
  const known = [facts, ...others.map((other) => other.facts)].map((each) =>
    knownWords(template.fields, each),
  );
  const found = await inSlices(
    findCopiedInSteps(own, others, {
      names: known.flatMap(({ names }) => names),
      phrases: known.flatMap(({ phrases }) => phrases),
    }),
  );
  const texts = new Map(own.map(({ path, text }) => [pathId(path), text]));
  const year = yearOf(facts);
  const copied = found.copied.flatMap(({ other: index, ...rest }) => {
    const other = others[index];
    const text = texts.get(pathId(rest.path)) ?? '';
    // What is the sample's from end to end the checks say already.
    if (!other || (other.isSample && other.text.includes(text))) return [];
    return [{ ...rest, other, text, years: ask(other, year) }];
  });
  const whole = found.whole && others[found.whole.other];
  return {
    others,
    names: namesOf(others),
    copied,
    ...(whole && found.whole && !whole.isSample
      ? { whole: `自己写的字里，有${tenths(found.whole.share)}成与${whole.name}相同。` }
      : {}),
  };
}

/** Under this the user's reason is kept. */
export function copiedId(path: FactPath): string {
  return `copied:${pathId(path)}`;
}

function ask({ year, isSample }: Other, now: number | undefined): string {
  if (isSample) return '示例是虚构的，请换成本单位的情况。';
  if (year && now && year < now) return `那份写的是 ${year} 年的情况，今年还是这样吗？`;
  return '请看是不是本单位自己的情况。';
}

function namesOf(others: readonly Other[]): string {
  const names = others.slice(0, NAMED).map(({ name }) => name);
  return others.length > NAMED ? `${sideBySide(names)}等 ${others.length} 份` : sideBySide(names);
}

function tenths(share: number): string {
  return '一二三四五六七八九十'[Math.max(0, Math.floor(share * 10) - 1)] ?? '';
}
