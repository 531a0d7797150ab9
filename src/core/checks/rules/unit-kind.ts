// Words of another kind of unit: 我局 in the paper of a town, 局党委 where the bureau has a 党组.

import type { Leaf } from '../leaves.ts';
import { leftAt } from '../left-behind.ts';
import { oneByOne } from '../one-by-one.ts';
import { BUREAUS, type OwnOrgans, ownOrgans, UNIT_KINDS } from '../own-organs.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';

const KIND_WORDS = UNIT_KINDS.map(({ word }) => word).join('|');
/** 自我局限, 我校准, 我镇定, 我乡愁, 我院落 are other words. */
const OURS = new RegExp(
  `(?<![自本忘])我(${KIND_WORDS})(?![限促面势部长准正对验订定静住愁音亲落墙思堂子])`,
  'g',
);
const ORGAN = '党组|党委|党工委';
const PARTY = new RegExp(`(?<![省市区县州总分支上级旗各])(局|镇|乡|街道)(${ORGAN})`, 'g');
/** Others' words are written down as they were said. */
const OTHERS_WORDS: ReadonlySet<string> = new Set(['意见清单']);

export const UNIT_KIND: Rule = {
  id: 'unit-kind',
  severity: 'warning',
  description: '“我局”“我镇”“局党委”一类的称呼，与本单位、本级党组织的种类相符。',
  find: (draft) => {
    const own = ownOrgans(draft);
    if (!own.kinds.length) return [];
    return oneByOne(draft.leaves, (leaf): readonly RuleFinding[] => {
      if (leaf.kind !== 'text' || leaf.field.type === 'organ') return [];
      return [...ours(draft, leaf, own), ...party(draft, leaf, own)];
    });
  },
};

function ours(draft: DraftToCheck, leaf: Leaf, { kinds, name }: OwnOrgans): readonly RuleFinding[] {
  if (!leaf.text.includes('我')) return [];
  // What somebody is quoted with is his own.
  const words = [...leaf.text.replace(/“[^“”]*”/g, '“”').matchAll(OURS)].flatMap(([, word = '']) =>
    kinds.includes(word) ? [] : word,
  );
  const [first] = words;
  if (!first) return [];
  const [only] = kinds.length === 1 ? kinds : [];
  const others = new RegExp(`(?<![自本忘])我(?:${[...new Set(words)].join('|')})`, 'g');
  return [
    leftAt(draft, leaf, {
      key: '我',
      certain: !OTHERS_WORDS.has(leaf.field.name) && !['村', '社区'].includes(first),
      said: `写的是“我${first}”，本单位是“${name}”。请核对是不是别的单位的文稿留下的。`,
      repair: only && leaf.text.replace(others, `我${only}`),
    }),
  ];
}

/** A bureau has one kind of body; the names given tell which. */
function party(draft: DraftToCheck, leaf: Leaf, { organs }: OwnOrgans): readonly RuleFinding[] {
  if (!leaf.text.includes('党')) return [];
  // The body of another bureau, 水务局党组, has a rule of its own.
  const isOfAnother = (at: number) => {
    const trade = leaf.text.slice(Math.max(0, at - 2), at);
    return BUREAUS.has(trade) && !organs.some(({ name }) => name.includes(`${trade}局`));
  };
  const own = [...leaf.text.matchAll(PARTY)].filter(
    ({ 1: word, index }) => word !== '局' || !isOfAnother(index),
  );
  return own.slice(0, 1).flatMap(([said, word = '', body = '']) => {
    const bodies = new Set(
      organs.flatMap(({ kinds, body: its }) => (kinds.includes(word) && its ? its : [])),
    );
    const [right] = bodies;
    if (!right || bodies.has(body)) return [];
    return [
      leftAt(draft, leaf, {
        key: said,
        certain: false,
        said: `写的是“${said}”，填的机关是${word}的${[...bodies].join('、')}。请核对。`,
        repair: bodies.size === 1 ? leaf.text.replaceAll(said, word + right) : undefined,
      }),
    ];
  });
}
