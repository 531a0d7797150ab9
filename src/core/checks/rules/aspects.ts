// R9: the number of aspects is counted from their list, so every problem must stand under one of them.

import { withoutStops } from '../../document/edge-overlap.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import type { Known } from '../values.ts';

/** Aspects named in one sentence. */
const SHOWN = 12;

export const ASPECTS: Rule = {
  id: 'R9',
  severity: 'warning',
  description: '个数由列表得出；列出的问题所属的方面，都在班子对照方面之内；一个方面一个简称。',
  find: (draft) => [...strayAspects(draft), ...shortNames(draft)],
};

function strayAspects({ values }: DraftToCheck): readonly RuleFinding[] {
  const aspects = values.items('班子对照方面');
  if (!aspects.length) return [];
  const known = new Set(aspects.map(({ value }) => bare(value)));
  const shown = [...new Set(aspects.map(({ value }) => value))].slice(0, SHOWN).join('”“');
  return values.rows('整改清单').flatMap((row): readonly RuleFinding[] => {
    const aspect = row.text('方面');
    if (!aspect || known.has(bare(aspect.value))) return [];
    return [
      {
        key: `整改清单.${row.path[1]}.方面`,
        paths: [aspect.path, ['班子对照方面']],
        message: `${sayPath(aspect.path)}是“${aspect.value}”，不在“班子对照方面”所列的“${shown}”${known.size > SHOWN ? '等' : ''}之内。请改成同一个名称，或者补进“班子对照方面”。`,
      },
    ];
  });
}

/** One aspect under two short names, or two under one. */
function shortNames({ values }: DraftToCheck): readonly RuleFinding[] {
  const shortOf = new Map<string, Known<string>>();
  const longOf = new Map<string, Known<string>>();
  return values.rows('整改清单').flatMap((row): readonly RuleFinding[] => {
    const [long, short] = [row.text('方面'), row.text('方面简称')];
    if (!long || !short) return [];
    const [otherShort, otherLong] = [shortOf.get(bare(long.value)), longOf.get(bare(short.value))];
    shortOf.set(bare(long.value), otherShort ?? short);
    longOf.set(bare(short.value), otherLong ?? long);
    const key = `整改清单.${row.path[1]}.方面简称`;
    if (otherShort && bare(otherShort.value) !== bare(short.value)) {
      const message = `${sayPath(short.path)}是“${short.value}”，同一方面在前面简称“${otherShort.value}”（${sayPath(otherShort.path)}）。请用一个简称。`;
      return [{ key, paths: [short.path, otherShort.path], message }];
    }
    if (!otherLong || bare(otherLong.value) === bare(long.value)) return [];
    const message = `${sayPath(short.path)}“${short.value}”也是另一个方面的简称（${sayPath(otherLong.path)}），正文里分不清。请换一个。`;
    return [{ key, paths: [short.path, otherLong.path], message }];
  });
}

/** 政治建设 and 政治建设方面 are the same: the template writes 方面 itself. */
function bare(aspect: string): string {
  return withoutStops(aspect).replace(/方面$/, '');
}
