// Two states of a profile made one, part by part: what only one side changed stands, what both changed is not overwritten.

import type { Thresholds } from '../core/checks/thresholds.ts';
import { type Fact, isGiven } from '../core/facts/fact.ts';
import { EMPTY_PROFILE, PROFILE_NAMES, type Profile, type ProfileName } from './profile.ts';

type Part = {
  /** As the page of the profile calls it. */
  readonly name: string;
  readonly of: (profile: Profile) => unknown;
  /** What it says, for a sentence. */
  readonly words: (profile: Profile) => string;
  /** `into` with this part of `from`. */
  readonly move: (from: Profile, into: Profile) => Profile;
};

/** A part that was changed on both sides; `mine` has what was not taken. */
export type Clash = {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  /** The profile with what was not taken. */
  readonly choose: (profile: Profile) => Profile;
};

export type Merged = { readonly profile: Profile; readonly clashes: readonly Clash[] };

/** `base` is what `mine` was made from. Where both sides changed a part, `theirs` stands and the clash is told. */
export function mergeProfile(base: Profile, mine: Profile, theirs: Profile): Merged {
  let profile: Profile = { ...theirs, savedAt: Math.max(mine.savedAt, theirs.savedAt) };
  const clashes: Clash[] = [];
  for (const part of PARTS) {
    if (isSame(part, mine, theirs)) profile = part.move(mine, profile);
    else if (isSame(part, mine, base)) continue;
    else if (isSame(part, theirs, base)) profile = part.move(mine, profile);
    else
      clashes.push({
        name: part.name,
        mine: part.words(mine),
        theirs: part.words(theirs),
        choose: (into) => part.move(mine, into),
      });
  }
  return { profile, clashes };
}

/** Names of the parts in which they differ. */
export function changedProfileParts(a: Profile, b: Profile): readonly string[] {
  return PARTS.filter((part) => !isSame(part, a, b)).map(({ name }) => name);
}

export function partWords(profile: Profile, name: string): string {
  return PARTS.find((part) => part.name === name)?.words(profile) ?? '';
}

function isSame({ of }: Part, a: Profile, b: Profile): boolean {
  return JSON.stringify(of(a)) === JSON.stringify(of(b));
}

function factPart(name: ProfileName): Part {
  return {
    name,
    of: ({ facts }) => (isGiven(facts[name]) ? facts[name] : undefined),
    words: ({ facts }) => (isGiven(facts[name]) ? factWords(facts[name]) : ''),
    move(from, into) {
      const { [name]: _, ...facts } = into.facts;
      const fact = from.facts[name];
      return { ...into, facts: fact === undefined ? facts : { ...facts, [name]: fact } };
    },
  };
}

function factWords(fact: Fact | undefined): string {
  if (typeof fact === 'boolean') return fact ? '是' : '否';
  return Array.isArray(fact) ? fact.join('、') : String(fact);
}

function thresholdPart(key: keyof Thresholds, name: string): Part {
  const of = ({ thresholds }: Profile) => thresholds[key];
  return {
    name,
    of,
    words: (profile) => [of(profile)].flat().join('/'),
    move: (from, into) => ({ ...into, thresholds: { ...into.thresholds, [key]: from.thresholds[key] } }),
  };
}

const PARTS: readonly Part[] = [
  ...PROFILE_NAMES.map(factPart),
  {
    name: '字体',
    of: ({ fontScheme }) => fontScheme,
    words: ({ fontScheme }) => fontScheme,
    move: ({ fontScheme }, into) => ({ ...into, fontScheme }),
  },
  {
    name: '文件作者',
    of: ({ author }) => author.trim() || EMPTY_PROFILE.author,
    words: ({ author }) => author,
    move: ({ author }, into) => ({ ...into, author }),
  },
  thresholdPart('quorum', '到会人数的标准'),
  thresholdPart('reportDays', '报送的天数'),
  thresholdPart('longReport', '报告字数的提示'),
  thresholdPart('tooLong', '正文字数的提醒'),
];
