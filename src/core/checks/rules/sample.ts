// What still stands as the sample had it, in a draft that began with the sample.

import type { FactPath } from '../../facts/fact.ts';
import { claimsOn } from '../claims-on.ts';
import { isCommon } from '../common-words.ts';
import { type Leaf, slotOf } from '../leaves.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

/** Whatever the agenda of such a meeting says, it says everywhere; what everybody studies has its set name. */
const AGENDA = '议程';
const SET_NAME = /^(?:习近平|党的|党中央|党章|中央)/;
/** Shorter texts may well be equal by chance. */
const SHORTEST = { scalar: 3, item: 6, cell: 8 } as const;
const SMALLEST_NUMBER = 100;
/** Places named in one sentence. */
const SHOWN = 8;
/** So many answers are not the sample's by chance: it was filled in. */
const FILLED_IN = 3;
/** Pieces looked at between two pauses. */
const PORTION = 1000;

export const SAMPLE: Rule = {
  id: 'sample',
  severity: 'warning',
  description: '示例的内容都换成了本单位的。',
  find: function* ({ template, read, leaves, sampleLeaves, sampleClaims }) {
    if (!sampleLeaves.length) return;
    const samples = new Map<string, Set<string>>();
    for (const leaf of sampleLeaves) {
      const slot = slotOf(leaf);
      samples.set(slot, (samples.get(slot) ?? new Set()).add(leaf.text));
    }
    const left = new Map<string, FactPath[]>();
    let looked = 0;
    for (const leaf of leaves) {
      if (++looked % PORTION === 0) yield undefined;
      if (!isTelling(leaf) || !samples.get(slotOf(leaf))?.has(leaf.text)) continue;
      // One finding a field, or a row.
      const key = leaf.path.slice(0, leaf.path.length === 3 ? 2 : 1).join('.');
      const paths = left.get(key);
      if (paths) paths.push(leaf.path);
      else left.set(key, [leaf.path]);
    }
    for (const [key, paths] of left) yield leftFinding(key, paths);
    // A tick says nothing of where it came from: it came with the rest of the sample, or by hand.
    if (left.size < FILLED_IN) return;
    for (const name of claimsOn(template.fields, read))
      if (sampleClaims.includes(name)) yield claimFinding(name);
  },
};

/** Equal to the sample hardly by chance. */
function isTelling({ kind, field, path, text, unit }: Leaf): boolean {
  if (field.name === AGENDA || (field.name === '学习内容' && SET_NAME.test(text))) return false;
  if (kind === 'date') return path.length === 1;
  if (kind === 'number') return path.length === 1 && unit !== '年' && Number(text) >= SMALLEST_NUMBER;
  const shortest = path.length === 1 ? SHORTEST.scalar : path.length === 2 ? SHORTEST.item : SHORTEST.cell;
  // No character takes more than two units: the long ones need no counting.
  return (text.length >= 2 * shortest || [...text].length >= shortest) && !isCommon(text);
}

function leftFinding(key: string, paths: readonly FactPath[]): RuleFinding {
  const rest = paths.length - SHOWN;
  const place = `${paths.slice(0, SHOWN).map(sayPath).join('、')}${rest > 0 ? `等 ${paths.length} 处` : ''}`;
  return { key, paths, message: `${place}与示例相同，请换成本单位的实际情况；确实相同的，可以照用。` };
}

function claimFinding(name: string): RuleFinding {
  const message = `${sayPath([name])}是示例里勾选的。请照本单位的实际情况核对，不属实的取消勾选。`;
  return { key: name, paths: [[name]], message };
}
