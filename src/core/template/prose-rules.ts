// What template text may not contain: hand-typed numbers, emphasis, markup, masked words, half-width marks.

type Rule = { readonly pattern: RegExp; readonly say: (found: string) => string };

const NUMBERING: readonly Rule[] = [
  {
    pattern: /^[一二三四五六七八九十]+、/,
    say: (found) => `序号“${found}”不用手写，一级标题写“## 标题”，序号自动产生；成句的条款写 {{@一}}`,
  },
  {
    pattern: /^（[一二三四五六七八九十]+）/,
    say: (found) => `序号“${found}”不用手写，二级标题写“### 标题”，正文里写 {{@（一）}}`,
  },
  {
    pattern: /^\d+[.．、](?!\d)/,
    say: (found) => `序号“${found}”不用手写，三级标题写“#### 标题”，正文里写 {{@1.}}`,
  },
  { pattern: /^[（(]\d+[）)]/, say: (found) => `序号“${found}”不用手写，请写 {{@（1）}}` },
];

const ANYWHERE: readonly Rule[] = [
  {
    pattern: /(?<=^|[。；：，、])[一二三四五六七八九十]是(?!否)/,
    say: (found) => `“${found}”不用手写，请写 {{@一是}}，增减时会自动接续`,
  },
  {
    // 第七、第八支部 names two and counts nothing.
    pattern: /(?<=^|[。；：])第[一二三四五六七八九十][，、](?!第[一二三四五六七八九十])/,
    say: (found) => `“${found}”不用手写，请写 {{@第一}}`,
  },
  {
    pattern: /(?<!^)\*+|^\*+(?! )|~~|`|(?<!_)_{1,2}[^_\s]+_{1,2}(?!_)/,
    say: (found) => `公文不用强调符号，请删去“${found}”`,
  },
  { pattern: /<\/?[a-zA-Z!][^>]*>?/, say: (found) => `模板里不写 HTML，请删去“${found}”` },
  { pattern: /!?\[[^\]]*\]\([^)]*\)/, say: (found) => `模板里没有链接和图片，请删去“${found}”` },
  { pattern: /mzshh|zzshh|dangshi|xjp/i, say: (found) => `“${found}”是遮掩过的词，请写全称` },
  {
    pattern: /[xX×]{2,}|[xX×](?=[年月日条份人个次项届名号])|20[xX×]{2}|_{3,}|□|○{2,}/,
    say: (found) => `“${found}”是没填的空，请改成 {{名称}}`,
  },
  {
    pattern: /(?<=\p{Script=Han})[,;:?!()](?=\p{Script=Han}|$)/u,
    say: (found) => `汉字后的“${found}”是半角标点，请改成全角`,
  },
  {
    pattern: /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u,
    say: () => '有看不见的控制字符，请删去',
  },
  { pattern: /。。|，，|、、|；；|，。|。，|(?<!目)的的/, say: (found) => `“${found}”重复或相连，请核对` },
];

const LINE_START: readonly Rule[] = [
  { pattern: /^[-+•*] /, say: (found) => `列表符号“${found.trim()}”不用，每项写成一段，用 {{@一是}} 编号` },
  { pattern: /^> ?/, say: () => '引用符号“>”不用，直接写正文' },
];

const AFTER_VALUE: Rule = {
  pattern: /^[,;:?!](?=\p{Script=Han}|$)/u,
  say: (found) => `“${found}”是半角标点，请改成全角`,
};

/** Where a stretch of literal text stands: at the beginning of a paragraph, heading or cell, or behind a tag. */
export type Standing = 'first' | 'after a tag';

/** Complaints about one stretch of literal text. */
export function checkProse(text: string, standing: Standing): string[] {
  const rules =
    standing === 'first' ? [...NUMBERING, ...LINE_START, ...ANYWHERE] : [AFTER_VALUE, ...ANYWHERE];
  return rules.flatMap(({ pattern, say }) => {
    const found = pattern.exec(text);
    return found ? [say(found[0])] : [];
  });
}
