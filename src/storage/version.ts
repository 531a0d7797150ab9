// Earlier states of a draft, kept so that any of them can be brought back.

import { isMapping } from '../core/source/yaml-shape.ts';
import { type Contents, type Draft, restoreContents } from './draft.ts';
import { moment, textIn } from './restore-shape.ts';

const REASONS = ['定时', '填入前', '清空前', '恢复前', '换用新模板前', '下载正式稿', '手工留存'] as const;
export type Reason = (typeof REASONS)[number];

export type Version = Contents & {
  /** Milliseconds since 1970 when the draft stood like this. */
  readonly at: number;
  readonly reason: Reason;
  /** As the user called it. */
  readonly name?: string;
  /** Revision date of the template it was written with. */
  readonly revised: string;
  /** Of which paper of the meeting; earlier releases kept those of lone papers alone. */
  readonly template?: string;
};

export type Versions = {
  readonly kind: 'huiwen-versions';
  readonly version: 1;
  /** In the order they were kept, whatever the clock said. */
  readonly items: readonly Version[];
};

export const MOST_VERSIONS = 20;
/** Of one meeting: each holds all that its paper asks for. */
const MOST_IN_ALL = 60;

const KIND = 'huiwen-versions';
const VERSION = 1;

/** Whether they are versions, and of no later release. */
export function isVersions(data: unknown): boolean {
  if (!isMapping(data) || data.kind !== KIND || !Array.isArray(data.items)) return false;
  return typeof data.version !== 'number' || data.version <= VERSION;
}

/** The sound ones among them; none for anything else. Never throws. */
export function restoreVersions(data: unknown): Versions {
  const items = isMapping(data) && data.kind === KIND && Array.isArray(data.items) ? data.items : [];
  return {
    kind: KIND,
    version: VERSION,
    items: items.flatMap((item): Version[] => {
      if (!isMapping(item) || typeof item.at !== 'number' || typeof item.revised !== 'string') return [];
      const reason = REASONS.find((known) => known === item.reason) ?? '定时';
      const [name, template] = [textIn(item.name), textIn(item.template)];
      const kept = {
        ...{ at: moment(item.at), reason, revised: textIn(item.revised) },
        ...(name ? { name } : {}),
        ...(template ? { template } : {}),
      };
      return [{ ...kept, ...restoreContents(item) }];
    }),
  };
}

/** A draft as it stands now. */
export function versionOf(draft: Draft, reason: Reason): Version {
  const { facts, off, accepted, lastYear, revised, savedAt, template } = draft;
  return {
    ...{ at: savedAt, reason, revised, template, facts, off, accepted },
    ...(lastYear ? { lastYear } : {}),
  };
}

/** What a version is worth: one the user named goes last, one that went out as a paper before it. */
function worth({ reason, name }: Version): number {
  return name || reason === '手工留存' ? 2 : reason === '下载正式稿' ? 1 : 0;
}

/** With one more; where nothing changed since the last one, only if it is worth more or has a name of its own. */
export function withVersion(versions: Versions, next: Version): Versions {
  const own = versions.items.filter((each) => isOf(each, next.template));
  const last = own.at(-1);
  const same = last && sameContents(last, next);
  if (same && worth(next) <= worth(last) && (!next.name || next.name === last.name)) return versions;
  const before =
    same && worth(last) < worth(next) ? versions.items.filter((each) => each !== last) : versions.items;
  return { ...versions, items: thinEach([...before, next]) };
}

/** Whether it is of that paper; of one kept by an earlier release it is not known, and it may be. */
export function isOf(version: Version, template: string | undefined): boolean {
  return !version.template || !template || version.template === template;
}

/** As many as are kept of each paper, and of all papers together. */
export function thinEach(items: readonly Version[]): readonly Version[] {
  const templates = new Set(items.flatMap(({ template }) => template ?? []));
  if (templates.size < 2) return thinVersions(items);
  const kept = new Set(
    [undefined, ...templates].flatMap((each) =>
      thinVersions(items.filter(({ template }) => template === each)),
    ),
  );
  return thinVersions(
    items.filter((each) => kept.has(each)),
    MOST_IN_ALL,
  );
}

/**
 * At most `most`, dense for what is recent and sparse for what is old: of the versions but the first and the last that
 * are worth least, the one goes that leaves the smallest gap measured against its age. The first goes only when all
 * others are worth more.
 */
export function thinVersions(items: readonly Version[], most = MOST_VERSIONS): readonly Version[] {
  const kept = [...items];
  while (kept.length > most) {
    const ages = agesOf(kept);
    const lowest = Math.min(...kept.slice(1, -1).map(worth));
    const first = kept[0];
    const firstGoes = kept.length > 2 && first !== undefined && worth(first) < lowest;
    let least = {
      index: firstGoes ? 0 : Math.min(1, kept.length - 1),
      share: firstGoes ? 0 : Number.POSITIVE_INFINITY,
    };
    for (let index = 1; index < kept.length - 1; index += 1) {
      const [here, before = 0, after = 0] = [kept[index], ages[index - 1], ages[index + 1]];
      if (!here || worth(here) > lowest) continue;
      const share = (before - after) / (before || 1);
      if (share < least.share) least = { index, share };
    }
    kept.splice(least.index, 1);
  }
  return kept;
}

/** How long before the last one each was kept; a clock that was set back between two of them counts nothing. */
function agesOf(items: readonly Version[]): readonly number[] {
  const ages = [0];
  for (let index = items.length - 1; index > 0; index -= 1) {
    const gap = Math.max(0, (items[index]?.at ?? 0) - (items[index - 1]?.at ?? 0));
    ages.unshift((ages[0] ?? 0) + gap);
  }
  return ages;
}

/** Names whose facts differ, or whose part was switched. */
export function changedNames(a: Contents, b: Contents): readonly string[] {
  const names = new Set([...Object.keys(a.facts), ...Object.keys(b.facts), ...a.off, ...b.off]);
  return [...names].filter(
    (name) =>
      JSON.stringify(a.facts[name]) !== JSON.stringify(b.facts[name]) ||
      a.off.includes(name) !== b.off.includes(name),
  );
}

export function sameContents(a: Contents, b: Contents): boolean {
  return (
    !changedNames(a, b).length &&
    sameWords(a.accepted, b.accepted) &&
    JSON.stringify(a.lastYear ?? {}) === JSON.stringify(b.lastYear ?? {})
  );
}

function sameWords(a: Contents['accepted'], b: Contents['accepted']): boolean {
  const names = Object.keys({ ...a, ...b });
  return names.every((name) => a[name] === b[name]);
}
