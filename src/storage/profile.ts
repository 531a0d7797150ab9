// What a unit writes the same way in every paper, saved once: facts, fonts, author, and the limits its checks go by.

import { DEFAULT_THRESHOLDS, type Thresholds } from '../core/checks/thresholds.ts';
import { type Fact, type Facts, isGiven } from '../core/facts/fact.ts';
import type { WellKnownName } from '../core/facts/well-known.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { DEFAULT_SCHEME, FONT_SCHEME_NAMES, type FontSchemeName } from '../core/style/fonts.ts';

export type Profile = {
  readonly kind: 'huiwen-profile';
  readonly version: 1;
  /** By names of the vocabulary. */
  readonly facts: Facts;
  readonly fontScheme: FontSchemeName;
  readonly author: string;
  readonly thresholds: Thresholds;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
};

const PROFILE_KIND = 'huiwen-profile';
export const PROFILE_VERSION = 1;

/** The names a profile may hold, and what a fact of that name looks like. */
export const PROFILE_FACTS = {
  发文机关: 'text',
  机关简称: 'text',
  曾用名: 'list',
  上级党组织: 'text',
  主送机关: 'list',
  署名机关: 'list',
  盖章方式: 'text',
  用版头: 'flag',
  发文机关标志: 'text',
  用版记: 'flag',
  抄送机关: 'list',
  印发机关: 'text',
} as const satisfies Partial<Record<WellKnownName, 'text' | 'list' | 'flag'>>;

export type ProfileName = keyof typeof PROFILE_FACTS;
export const PROFILE_NAMES = Object.keys(PROFILE_FACTS) as ProfileName[];

export const EMPTY_PROFILE: Profile = {
  kind: PROFILE_KIND,
  version: PROFILE_VERSION,
  facts: {},
  fontScheme: DEFAULT_SCHEME,
  author: '',
  thresholds: DEFAULT_THRESHOLDS,
  savedAt: 0,
};

/** Whether it says anything: a profile of nothing but defaults is none. */
export function saysAnything({ facts, fontScheme, author, thresholds }: Profile): boolean {
  const { facts: _, ...rest } = EMPTY_PROFILE;
  return (
    isGiven(facts) ||
    author.trim() !== '' ||
    fontScheme !== rest.fontScheme ||
    JSON.stringify(thresholds) !== JSON.stringify(DEFAULT_THRESHOLDS)
  );
}

/** Whether `restoreProfile` takes all of it: nothing, or what this release or an earlier one wrote. */
export function isReadable(data: unknown): boolean {
  if (data === undefined || data === null) return true;
  if (!isMapping(data) || data.kind !== PROFILE_KIND) return false;
  return typeof data.version !== 'number' || data.version <= PROFILE_VERSION;
}

/** Total: whatever is stored or handed over, a profile comes out; what cannot be read is left at its default. */
export function restoreProfile(data: unknown): Profile {
  if (!isMapping(data) || data.kind !== PROFILE_KIND) return EMPTY_PROFILE;
  const { facts, author, savedAt } = data;
  return {
    kind: PROFILE_KIND,
    version: PROFILE_VERSION,
    facts: restoreFacts(facts),
    fontScheme: FONT_SCHEME_NAMES.find((name) => name === data.fontScheme) ?? EMPTY_PROFILE.fontScheme,
    author: typeof author === 'string' ? author : '',
    thresholds: restoreThresholds(data.thresholds),
    savedAt: typeof savedAt === 'number' && Number.isFinite(savedAt) ? savedAt : 0,
  };
}

function restoreFacts(data: unknown): Facts {
  if (!isMapping(data)) return {};
  const known = PROFILE_NAMES.flatMap((name) => {
    const fact = restoreFact(PROFILE_FACTS[name], data[name]);
    return isGiven(fact) ? [[name, fact] as const] : [];
  });
  return Object.fromEntries(known);
}

function restoreFact(kind: (typeof PROFILE_FACTS)[ProfileName], value: unknown): Fact | undefined {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'flag':
      return value === true || undefined;
    case 'list':
      return Array.isArray(value)
        ? value.filter((item): item is string => typeof item === 'string')
        : undefined;
  }
}

function restoreThresholds(data: unknown): Thresholds {
  const { quorum, reportDays, longReport, tooLong } = isMapping(data) ? data : {};
  const [part, whole] = Array.isArray(quorum) ? quorum : [];
  return {
    quorum:
      isWhole(part, 1, 100) && isWhole(whole, 1, 100) && part <= whole
        ? [part, whole]
        : DEFAULT_THRESHOLDS.quorum,
    reportDays: isWhole(reportDays, 0, 366) ? reportDays : DEFAULT_THRESHOLDS.reportDays,
    longReport: isWhole(longReport, 1, 99_999) ? longReport : DEFAULT_THRESHOLDS.longReport,
    tooLong: isWhole(tooLong, 1, 99_999) ? tooLong : DEFAULT_THRESHOLDS.tooLong,
  };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
