// Files that are as they were are not read again: of a save beside `npm run dev` one has changed, and to try all rules of
// proofreading takes longer than all else.

import type { Source } from './problem.ts';

type Read<Out> = (sources: readonly Source[]) => Out;

/** What is read is never changed, so that all may have the same. A change is often undone: the last few are kept. */
const KEPT = 4;

export function rememberLast<Out>(read: Read<Out>): Read<Out> {
  let kept: readonly { readonly sources: readonly Source[]; readonly out: Out }[] = [];
  return (sources) => {
    const known = kept.find((each) => areSame(each.sources, sources));
    const latest = known ?? { sources, out: read(sources) };
    kept = [latest, ...kept.filter((each) => each !== known)].slice(0, KEPT);
    return latest.out;
  };
}

function areSame(some: readonly Source[], others: readonly Source[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ file, text }, at) => file === others[at]?.file && text === others[at]?.text)
  );
}
