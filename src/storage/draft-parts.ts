// A draft as parts by name, so that two pages can work on one meeting: what only one of them changed stands, what both changed in
// different ways is a clash.

import type { Stamp } from '../core/meeting/meeting.ts';
import { isMapping } from '../core/source/yaml-shape.ts';
import { type Draft, restoreStamp } from './draft.ts';
import { restoreTexts } from './restore-shape.ts';

/** Each part this page changed, with what it was before; null where it was not there. */
export type Before = Readonly<Record<string, unknown>>;

/** The stored copy a text continues. */
export type Base = Stamp & {
  readonly before?: Before;
  /** Names among its facts that are the paper's own. */
  readonly own?: readonly string[];
};

/** Never throws. */
export function restoreBase(data: unknown): Base | undefined {
  const stamp = restoreStamp(data);
  if (!stamp || !isMapping(data)) return undefined;
  const own = restoreTexts(data.own);
  return {
    ...stamp,
    ...(isMapping(data.before) ? { before: data.before } : {}),
    ...(own.length ? { own } : {}),
  };
}

const BY_NAME = ['facts', 'accepted', 'lastYear'] as const;
/** Marks and choices: of two the one made last stands, as neither is anybody's text. */
const NO_TEXT = /^(?:off|lastYear|foreign)\b/;

/** `facts 会议地点`, `off 会议不足`, `name`. */
function partsOf(draft: Draft): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const kind of BY_NAME)
    for (const [name, value] of Object.entries(draft[kind] ?? {})) parts.set(`${kind} ${name}`, value);
  for (const name of draft.off) parts.set(`off ${name}`, true);
  for (const kind of ['name', 'mark', 'revised', 'foreign'] as const)
    if (draft[kind]) parts.set(kind, draft[kind]);
  return parts;
}

function withParts(draft: Draft, parts: ReadonlyMap<string, unknown>): Draft {
  const named = (kind: string) =>
    [...parts].flatMap(([part, value]) =>
      part.startsWith(`${kind} `) ? [[part.slice(kind.length + 1), value] as const] : [],
    );
  const { mark: _, foreign: __, lastYear: ___, ...rest } = draft;
  // Each value came out of a draft under the same name.
  return {
    ...rest,
    name: '',
    ...Object.fromEntries([...parts].filter(([part]) => !part.includes(' '))),
    ...Object.fromEntries(BY_NAME.map((kind) => [kind, Object.fromEntries(named(kind))])),
    off: named('off').map(([name]) => name),
  } as Draft;
}

/** What `now` changed in `then`. */
export function changedSince(then: Draft, now: Draft): Before {
  const [before, after] = [partsOf(then), partsOf(now)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return Object.fromEntries(
    [...names].flatMap((part) =>
      isSame(before.get(part), after.get(part)) ? [] : [[part, before.get(part) ?? null] as const],
    ),
  );
}

/** `mine` changed since `before`, put upon `theirs`; undefined where both changed a part in different ways. */
export function mergeDrafts(before: Before, mine: Draft, theirs: Draft): Draft | undefined {
  const [own, merged] = [partsOf(mine), new Map(partsOf(theirs))];
  for (const [part, was] of Object.entries(before)) {
    const [here, there] = [own.get(part), merged.get(part)];
    if (!isSame(there, was) && !isSame(there, here) && !NO_TEXT.test(part)) return undefined;
    if (here === undefined) merged.delete(part);
    else merged.set(part, here);
  }
  return withParts(mine, merged);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
