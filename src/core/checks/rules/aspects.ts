// R9: the number of aspects is counted from their list, so every problem must stand under one of them.

import { withoutStops } from '../../document/edge-overlap.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

/** Aspects named in one sentence. */
const SHOWN = 12;

export const ASPECTS: Rule = {
  id: 'R9',
  severity: 'warning',
  description: '个数由列表得出；列出的问题所属的方面，都在班子对照方面之内。',
  find: strayAspects,
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

/** 政治建设 and 政治建设方面 are the same: the template writes 方面 itself. */
function bare(aspect: string): string {
  return withoutStops(aspect).replace(/方面$/, '');
}
