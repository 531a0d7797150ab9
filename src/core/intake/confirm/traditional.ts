// Whether a paper is written in traditional characters: then one is asked, once, whether it is to be simplified.

import { inSimplified, isTraditionalCharacter } from '../text/simple-characters.ts';
import type { SourceText } from '../text/source.ts';
import type { Decided } from './confirm.ts';
import type { Decisions } from './decisions.ts';

/** Id under which it is seen that the paper stays as it is written. */
const KEPT_AS_WRITTEN = 'traditional';

const HAN = /\p{Script=Han}/u;
/** Of a hundred characters; simplified text that quotes a name or two has fewer. */
const SHARE = 0.05;
const LOOKED_AT = 20_000;

export function isTraditional(text: string): boolean {
  let han = 0;
  let traditional = 0;
  for (const character of text.slice(0, LOOKED_AT)) {
    if (!HAN.test(character)) continue;
    han += 1;
    if (isTraditionalCharacter(character)) traditional += 1;
  }
  return traditional > han * SHARE;
}

export function asksTraditional(text: string, decisions: Decisions): boolean {
  const { seen } = decisions;
  return !decisions.simplified && !seen[KEPT_AS_WRITTEN] && isTraditional(text);
}

/** Places stay where they are, and so does what was decided about them. */
export function simplify(decisions: Decisions): Decided {
  return { decisions: { ...decisions, simplified: true }, said: '换成简体字' };
}

export function keepTraditional(decisions: Decisions): Decided {
  const seen = { ...decisions.seen, [KEPT_AS_WRITTEN]: true } as const;
  return { decisions: { ...decisions, seen }, said: '保留繁体字' };
}

export function simplifiedSource(source: SourceText): SourceText {
  return { ...source, text: inSimplified(source.text) };
}
