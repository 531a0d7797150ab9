// Facts of many units, as a batch has them: every paper has its own, and names of its own in its title, so that nothing is remembered.
import type { Fact, Facts } from '../../src/core/facts/fact.ts';

/** Made-up places of two characters, so that lines are as long as those of the sample. */
const FIRST = '晴禾云栖澄霁岚沐栎芷';
const SECOND = '川汀坪野屏江棠麦渡岭';

/** The sample as the unit of that number would fill it in: new objects throughout, another place, another short name. */
export function factsOfUnit(sample: Facts, nth: number): Facts {
  const place = `${FIRST[Math.floor(nth / SECOND.length) % FIRST.length]}${SECOND[nth % SECOND.length]}`;
  const [, old = ''] = /中共(..)/.exec(JSON.stringify(sample)) ?? [];
  const short = '机关简称';
  const facts: Record<string, Fact> = JSON.parse(
    old ? JSON.stringify(sample).replaceAll(old, place) : JSON.stringify(sample),
  );
  const name = facts[short];
  return typeof name === 'string' ? { ...facts, [short]: `${name[0]}${place}${name.slice(3)}` } : facts;
}
