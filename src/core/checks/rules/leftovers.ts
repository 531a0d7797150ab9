// R20: blanks, masked words and requests that must not stand in a finished 报告.

import { type Leaf, slotOf } from '../leaves.ts';
import { SOURCES } from '../legal-sources.ts';
import { oneByOne } from '../one-by-one.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';

type Pattern = { readonly pattern: RegExp; readonly say: (found: string) => string };

const MASKED: readonly Pattern[] = [
  {
    pattern: /mzshh|zzshh|dangshi|(?<![a-z])xjp(?![a-z])/i,
    say: (found) => `“${found}”是遮掩过的词，请写全称`,
  },
  {
    pattern:
      /(?<![A-Za-z])(?:20)?[xX]{2,}(?![A-Za-z])|(?:20)?[×＊*]{2,}|(?<![A-Za-z\d])[xX×](?=\s?[年月日条份人个次项届名号时省市区县镇乡村局])|某某|[_＿]{2,}|□|(?<![一二三四五六七八九])○{2,}|[?？]{2,}/,
    say: (found) => `“${found}”是没有填的空，请换成实际的内容`,
  },
  {
    // A year in such brackets is a 文号 written wrongly, which has a rule of its own.
    pattern: /【(?!\d{4}】)[^】]*】?|此处填|此处输入|(?:点击|单击)此处|请在此|待填[：:]/,
    say: (found) => `“${found}”是提示填写的文字，请换成实际的内容`,
  },
];
const DOTS: Pattern = {
  pattern: /…{2,}|\.{4,}|。{3,}/,
  say: (found) => `“${found}”像是没有写完，请补全`,
};

const ASK =
  '(?<![报提申邀聘])请(?:予以?|尽快|及时|上级|领导|组织|党组|党委)*(?:批准|批复|审批|核准|批示|指示|审定|核批)';
/** How a 请示 ends: nothing else is meant by it. */
const FORMULAS = new RegExp(
  `妥否|(?<!适)当否|是否妥当|(?:特此|专此|现)请示|请示如下|${ASK}(?=[，。；！、]|$)`,
);
/** Words of a 请示 that may also be told of; 及时请示、向上级请示、请示报告制度 always are. */
const WORDS = new RegExp(
  `${ASK}|(?:恳|敬)请.{0,12}(?:支持|解决|拨付|同意)|请求(?:批准|同意|拨付|解决|支持)|` +
    '(?<!(?:向[^，。；]{0,15}|及时|主动|事先|事前|逐级|按规定|不|未经|未|先|早|多|并|和|与|或者))请示(?!报告|汇报|制度|程序|批准)',
);
/** Words named in one sentence. */
const SHOWN = 5;
/** Titles of other papers; the template sets them in 《》. */
const TITLES = new Set(['通知标题', '学习书目', '专题党课题目', '方案名称', '整改方案名称', '建章立制']);

export const LEFTOVERS: readonly Rule[] = [
  {
    id: 'R20',
    severity: 'error',
    description: '不留空白、遮掩过的词和提示填写的文字。',
    find: blanks,
  },
  {
    id: 'R20',
    severity: 'error',
    description: '报告不夹带请示事项。',
    source: `${SOURCES.upward}；${SOURCES.noRequest}`,
    find: requests,
  },
];

/** What is not printed does not stop the paper, but stays to be cleared. */
function blanks({ leaves, isPrinted }: DraftToCheck): Iterable<RuleFinding | undefined> {
  return oneByOne(leaves, (leaf): readonly RuleFinding[] => {
    const said = leaf.kind === 'text' ? blankIn(leaf.text) : undefined;
    if (!said) return [];
    const { path } = leaf;
    const found = { key: path.join('.'), paths: [path], message: `${sayPath(path)}里的${said}。` };
    return [isPrinted(path) ? found : { ...found, severity: 'warning' }];
  });
}

function blankIn(text: string): string | undefined {
  for (const { pattern, say } of MASKED) {
    const found = pattern.exec(text);
    if (found) return say(found[0]);
  }
  // Six dots may stand in a quotation.
  const dots = DOTS.pattern.exec(text.replace(/“[^“”]*”/g, '“”'));
  return dots ? DOTS.say(dots[0]) : undefined;
}

function requests({ template, leaves, isPrinted }: DraftToCheck): Iterable<RuleFinding | undefined> {
  if (template.genre !== '报告') return [];
  return oneByOne(leaves, (leaf) => requestIn(leaf).filter(() => isPrinted(leaf.path)));
}

function requestIn(leaf: Leaf): readonly RuleFinding[] {
  const { kind, field, path, text } = leaf;
  if (kind !== 'text' || TITLES.has(field.name)) return [];
  const own = text.replace(/《[^《》]*》/g, '《》');
  const formula = FORMULAS.exec(own);
  const sentences = formula ? [] : own.split(/[。；\n]/).filter((sentence) => WORDS.test(sentence));
  const words = formula ? [formula[0]] : sentences.flatMap((sentence) => WORDS.exec(sentence)?.[0] ?? []);
  if (!words.length) return [];
  const said = [...new Set(words)].slice(0, SHOWN).join('”“');
  const message = `${sayPath(path)}里有请示用语“${said}”。报告不夹带请示事项，需要上级答复的请另写请示。`;
  if (formula) return [{ key: `${path.join('.')}:请示`, paths: [path], message }];
  return [
    {
      key: `${slotOf(leaf)}:请示`,
      paths: [path],
      message: `${message}只是叙述的，可以写明理由保留。`,
      acceptable: sentences.join('。'),
    },
  ];
}
