// What a paper says of its own effect: true of that paper only, so it becomes a sentence to be confirmed, not text that is always printed.

/** In one paragraph, with the mark that goes where it is left out. */
export type Praise = { readonly from: number; readonly to: number };

const EFFECT =
  /取得了?[^，。；]{0,10}(?:成效|效果|实效|成果|进展|成绩)|(?:达到|实现)了?[^，。；]{0,8}(?:预期|目的|目标|效果)|(?:成效|效果|成果)(?:十分|非常|较为|比较|总体)?(?:显著|明显|良好|突出|较?好)|(?:触及|触动)了?[^，。；]{0,8}(?:灵魂|思想)|灵魂[^，。；]{0,6}震动|得到了?[^，。；]{0,10}(?:提升|提高|增强|改善|改进|净化|锤炼|洗礼|加强|好评|肯定|认可)|(?:受到|赢得|获得)了?[^，。；]{0,12}(?:好评|肯定|认可|称赞|赞誉)|(?:明显|显著|大幅|全面|有效|普遍)(?:地)?(?:增强|提升|提高|改善|好转|改进|转变)|(?:增强|提升|提高|改善|密切|打牢|营造|形成|凝聚|彰显|坚定)了[^，。；]{2,}|(?:更近|更强|更浓|更高|更实|更严)了|(?:思路清晰|剖析深刻|框架合理|对照准确|严肃深刻|坦诚相见|真诚|辣味|红脸出汗|揭短亮丑)|(?:客观真实|真实客观|全面准确)地?反映/u;
/** What is still to come, or asked for, is no effect. */
const NOT_YET =
  /确保|力争|争取|力求|努力|将|(?<![主需重摘纲])要(?![求点素])|应当|必须|为了|以便|是否|如果|需要|下一步|计划|打算|不断|没有|不够|不足|缺少|有待/;
/** They only lead to what follows. */
const LEADING =
  /^(?:通过|经过|经|随着|由于|从而|进而|在[^，]{1,20}(?:下|中|后)$|[^，]{0,8}(?:认为|表示|感到|反映)$)/;
const CONTRARY = /^(?:但是|但|不过|然而|同时也)/;
/** A whole sentence of praise is as long as this; more is body. */
const LONGEST = 200;

type Clause = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly effect: boolean;
};

/** Neighbours are one. `from`: where the body of the paragraph begins. */
export function findPraise(text: string, from = 0): readonly Praise[] {
  if (!EFFECT.test(text)) return [];
  const found: Praise[] = [];
  for (const sentence of sentencesOf(text, from)) {
    for (let at = 0; at < sentence.length; at++) {
      if (!sentence[at]?.effect) continue;
      let first = at;
      while (LEADING.test(sentence[first - 1]?.words ?? '')) first--;
      while (sentence[at + 1]?.effect) at++;
      const praise = spanOf(text, sentence, first, at);
      if (praise) found.push(praise);
    }
  }
  return joined(found, text);
}

function sentencesOf(text: string, from: number): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [];
  let open: Clause[] = [];
  let start = from;
  for (let end = from; end <= text.length; end++) {
    const mark = text[end];
    if (end < text.length && !/[，。；：！？]/.test(mark ?? '')) continue;
    const words = text.slice(start, end);
    if (words) open.push({ start, end, words, effect: EFFECT.test(words) && !NOT_YET.test(words) });
    start = end + 1;
    if (mark === '，') continue;
    if (open.length) sentences.push(open);
    open = [];
  }
  return sentences;
}

/** With one of the marks beside it, so that the rest is a sentence. */
function spanOf(text: string, sentence: readonly Clause[], first: number, last: number): Praise | undefined {
  const [head, tail] = [sentence[first], sentence[last]];
  if (!head || !tail) return undefined;
  const after = sentence[last + 1];
  const contrary = CONTRARY.exec(after?.words ?? '')?.[0].length ?? 0;
  const span =
    first > 0
      ? { from: head.start - 1, to: tail.end }
      : { from: head.start, to: after ? after.start + contrary : Math.min(tail.end + 1, text.length) };
  const words = text.slice(span.from, span.to);
  if (first > 0 && contrary) return undefined;
  const paired = ['“”', '《》', '（）'].every(
    ([open = '', close = '']) => words.split(open).length === words.split(close).length,
  );
  return paired && words.length <= LONGEST && !/^第?[一二三四五六七八九十]{1,2}(?:是|、)/.test(head.words)
    ? span
    : undefined;
}

/** Sentences of praise that follow each other. */
function joined(found: readonly Praise[], text: string): readonly Praise[] {
  const all: Praise[] = [];
  for (const each of found) {
    const last = all[all.length - 1];
    if (last && last.to === each.from && text[last.to - 1] === '。' && each.to - last.from <= LONGEST)
      all[all.length - 1] = { from: last.from, to: each.to };
    else all.push(each);
  }
  return all;
}
