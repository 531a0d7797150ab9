// What a draft is called where the user gave it no name: by its year and its organ. And how drafts alike are told apart.

import { type Facts, isGiven } from '../core/facts/fact.ts';
import type { Draft } from './draft.ts';

type Named = Pick<Draft, 'name' | 'mark' | 'facts'>;

/** Characters a made name shows of what was typed: an organ may be a page long. */
const LONGEST_PART = 60;

/** 2025年度 · 晴澜街道党工委; empty when neither was typed. */
export function automaticName(facts: Facts): string {
  const year = word(facts.年度);
  const organ = word(facts.机关简称) || word(facts.发文机关);
  return [year && `${year.replace(/年度?$/, '')}年度`, organ].filter(Boolean).join(' · ');
}

export function draftName({ name, mark, facts }: Named): string {
  return seen(name) || marked(automaticName(facts) || '未命名', mark ?? '');
}

/** A copy of a draft without a name has none either, so that its year follows what is typed; a mark tells it apart. */
export function copyNames(
  original: Named,
  note: string,
  taken: readonly string[],
): { name: string; mark: string } {
  const { name, facts } = original;
  if (name.trim()) return { name: copyName(name.trim(), note, taken), mark: '' };
  const mark = firstFree(note, (candidate) =>
    taken.includes(draftName({ name: '', mark: candidate, facts })),
  );
  return { name: '', mark };
}

/** `给街道的一份（另一页面的修改）`; a second copy of the same kind is counted, and so is a copy of a copy. */
export function copyName(original: string, note: string, taken: readonly string[]): string {
  const name = original.replace(new RegExp(`（${note}\\d*）$`), '');
  return marked(
    name,
    firstFree(note, (candidate) => taken.includes(marked(name, candidate))),
  );
}

/** What each is called in a list, by id: of those called alike, the later begun ones are counted. */
export function namesInList(
  drafts: readonly (Named & Pick<Draft, 'id' | 'createdAt'>)[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set(drafts.map(draftName));
  const seen = new Set<string>();
  for (const draft of [...drafts].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))) {
    const plain = draftName(draft);
    const again = seen.has(plain);
    const name = again
      ? marked(
          plain,
          firstFree('', (count) => used.has(marked(plain, count))),
        )
      : plain;
    seen.add(plain);
    used.add(name);
    names.set(draft.id, name);
  }
  return names;
}

function marked(name: string, mark: string): string {
  return mark ? `${name}（${mark}）` : name;
}

/** The note itself, else with the first count from 2 that is not taken; a count alone where there is no note. */
function firstFree(note: string, isTaken: (candidate: string) => boolean): string {
  if (note && !isTaken(note)) return note;
  let count = 2;
  while (isTaken(`${note}${count}`)) count += 1;
  return `${note}${count}`;
}

/** Without what nobody sees, which turns a name round or makes two look alike. */
function seen(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();
}

function word(fact: Facts[string] | undefined): string {
  if (!isGiven(fact) || (typeof fact !== 'string' && typeof fact !== 'number')) return '';
  const letters = [
    ...seen(
      String(fact)
        .trim()
        .slice(0, 4 * LONGEST_PART),
    ),
  ];
  return letters.length > LONGEST_PART ? `${letters.slice(0, LONGEST_PART).join('')}……` : letters.join('');
}
