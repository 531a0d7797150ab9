// Whether a rule has already said what a blank would say, looked up by place so that thousands of both stay quick.

import { pathId } from '../facts/fact.ts';
import type { Finding } from './finding.ts';

/** A gap is said where an error of a rule is shown at its field, or speaks of all the fields it is computed from. */
export function saidBy(findings: readonly Finding[]): (gap: Finding) => boolean {
  const first = new Set<string>();
  const speaking = new Map<string, ReadonlySet<string>[]>();
  for (const { severity, paths } of findings) {
    if (severity !== 'error') continue;
    const ids = paths.map(pathId);
    if (ids[0] !== undefined) first.add(ids[0]);
    // One that speaks of one place has said all with it.
    if (ids.length < 2) continue;
    const all = new Set(ids);
    for (const id of all) {
      const known = speaking.get(id);
      if (known) known.push(all);
      else speaking.set(id, [all]);
    }
  }
  return ({ paths }) => {
    const [id, ...others] = paths.map(pathId);
    if (id === undefined) return false;
    if (!others.length) return first.has(id);
    return (speaking.get(id) ?? []).some((all) => others.every((other) => all.has(other)));
  };
}
