// What stands around the text and stays as fixed text does: unless there is something to fill in it, or words of another unit nobody
// looked at. When and by whom a paper is issued is asked each time, unless it is a part of the unit that signs.

import type { Fact, Facts } from '../../facts/fact.ts';
import type { EnvelopeName } from '../../template/envelope-fields.ts';
import type { ParagraphRole } from '../text/recognised.ts';
import { blankPlaces } from './blank-items.ts';
import type { Paper } from './confirm.ts';
import type { Decisions } from './decisions.ts';
import { fixedPlaces } from './fixed-words.ts';

const STAYS = [
  ['主送机关', '主送'],
  ['结束语', '结束语'],
  ['附件', '附件说明'],
  ['附注', '附注'],
] as const satisfies readonly (readonly [EnvelopeName, ParagraphRole])[];

/** `sample`: what the paper itself says, as it was mended. */
export function givenOf(paper: Paper, decisions: Decisions, sample: Facts): Facts {
  const roles = paper.found.paragraphs.map(({ start, role }) => {
    const choice = decisions.roles[start];
    return choice === '不要' ? undefined : (choice?.role ?? role);
  });
  const blanks = blankPlaces(paper.found, decisions, paper.words).filter(({ taken }) => taken);
  const words = fixedPlaces(paper, decisions).filter(({ id }) => decisions.seen[id] !== true);
  const stays = isPart(sample.署名机关) ? ([...STAYS, ['署名机关', '署名']] as const) : STAYS;
  return Object.fromEntries(
    stays.flatMap(([name, role]): readonly (readonly [string, Fact])[] => {
      const fact = sample[name];
      const lines = paper.found.paragraphs.filter((_, at) => roles[at] === role);
      // A note says in its text what is to be filled in: who is to be called would be gone otherwise.
      const open = role === '附注' ? words : [...blanks, ...words];
      const asked = lines.some((line) => open.some(({ start, end }) => start < line.end && line.start < end));
      return fact === undefined || asked ? [] : [[name, fact]];
    }),
  );
}

/** 办公室: too short for the name of a unit, it signs for whichever issues the paper. */
function isPart(signed: Fact | undefined): boolean {
  return Array.isArray(signed) && signed.length > 0 && signed.every((organ) => String(organ).length < 4);
}
