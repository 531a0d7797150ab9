// Blanks in a row ask for the same thing.

import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind } from '../text/recognised.ts';

/** A list 甲、乙、丙 asks for the same thing throughout. */
export function likeNeighbours(
  text: string,
  marks: readonly { readonly mark: BlankMark; readonly kind: BlankKind }[],
): BlankKind[] {
  const kinds = marks.map(({ kind }) => kind);
  for (let i = 1; i < marks.length; i++) {
    const [before, here] = [marks[i - 1], marks[i]];
    if (!before || !here) continue;
    const joint = text.slice(before.mark.end, here.mark.start);
    const listed = /^(?:、|和|及|以及|与)$/.test(joint) && before.mark.style === here.mark.style;
    // 经办人：×××  ××
    const beside = /^[ 　]{1,4}$/.test(joint) && kinds[i] === 'other';
    if ((listed || beside) && kinds[i - 1] === 'name' && kinds[i] !== 'number') kinds[i] = 'name';
  }
  for (let i = marks.length - 2; i >= 0; i--) {
    const [here, next] = [marks[i], marks[i + 1]];
    if (!here || !next || !/^[、和]$/.test(text.slice(here.mark.end, next.mark.start))) continue;
    if (kinds[i + 1] === 'name' && kinds[i] === 'other') kinds[i] = 'name';
  }
  return kinds;
}
