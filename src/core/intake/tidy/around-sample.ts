// An article on how to write holds a paper as its example: what is said before and behind the paper is dropped, and shown.

import { dayLine } from '../lines/day-lines.ts';
import { PAPER_KINDS, SALUTATION, TITLE_END } from '../lines/paper-words.ts';
import { asSimplified } from '../text/as-simplified.ts';
import { linesWithText, type MarkedText, type TextEdit, type TextLine } from '../text/marked-text.ts';
import { markerOf } from '../text/markers.ts';

const ANNOUNCED =
  /(?:范文|范例|示例|例文|样例|样本|模板|模版|格式|框架)(?:内容|参考|示例|框架|欣赏|正文)?(?:如下)?[：:】\]）)。]?$|(?:格式|范文|例文|模板|示例)[^。]{0,16}如下[：:]$/;
const HOW_TO = /范文|范例|例文|模板|模版|写作|写法|格式|仅供参考|网友|导语|注意事项|怎么写|如何写/;
const REACH = 40;
const gone = ({ start, end }: TextLine, why: string): TextEdit => ({
  start,
  end,
  after: '',
  kind: '删去',
  why,
});

export function aroundSampleEdits({ text }: MarkedText): TextEdit[] {
  const lines = linesWithText(text);
  const plain = (line: TextLine | undefined) => asSimplified((line?.text ?? '').trim());
  const head = lines.slice(0, REACH).findIndex((line, at) => {
    const [title, next] = [plain(lines[at + 1]), plain(lines[at + 2])];
    return ANNOUNCED.test(plain(line)) && plain(line).length <= 60 && isTitle(title) && begins(next);
  });
  const above = lines.slice(0, head + 1);
  const own = above.some((line) => isAddressed(plain(line)));
  const article = above.some((line) => HOW_TO.test(plain(line)));
  const before =
    head >= 0 && !own && article ? above.map((line) => gone(line, '范文前面讲写法的话，不是文稿的字')) : [];
  return [...before, ...behind(lines.slice(head + 1), plain)];
}

function isTitle(text: string): boolean {
  return text.length >= 4 && text.length <= 60 && TITLE_END.test(text) && !/[。；：，]$/.test(text);
}

/** Whom it is sent to, or a paragraph. */
function begins(text: string): boolean {
  return /[：:]$/.test(text) || /[。；，：:]/.test(text) || markerOf(text) !== undefined;
}

function isAddressed(text: string): boolean {
  return SALUTATION.test(text) || (/^(?:各|全体)[^。；]{1,40}[：:]$/.test(text) && text.length < 44);
}

const TAIL =
  /(?:上述|以上|这(?:份|篇|个))[^。]{0,8}(?:格式|范文|例文|模板|文章|内容)|范文|例文|仅供参考|希望(?:能)?[对帮](?:大家|您|你|到)|小编|网友|相关(?:文章|阅读|推荐|资料)|^评论|阅读[：:]|写作|怎么写|^【?(?:点评|简析|评析|解析|说明)】?|资料|下载|可编辑|编辑[：:]?|[上下]一篇|格式|楼主|^回复|谢谢分享|会员|文库|^(?:撰写|写作)(?:要点|说明|提示)/;

/** ……公示的注意事项: on papers of a kind, and no paper. */
const ABOUT = new RegExp(`(?:${PAPER_KINDS})的?(?:注意事项|写法|特点|结构|区别|写作要求)$`);

const SEAL = /^[（(](?:盖章|公章|印章|签章)[）)]$/;
const POINT = /^([一二三四五六七八九十]+)、/;

/** A word on the example behind the day it is signed on. */
function behind(lines: readonly TextLine[], plain: (line: TextLine) => string): TextEdit[] {
  const last = lines.slice(-30);
  const day = last
    .map((line) => dayLine(plain(line)) !== undefined || SEAL.test(plain(line)))
    .lastIndexOf(true);
  if (day === -1) return [];
  const rest = last.slice(day + 1);
  if (rest.some((line) => /^附件?\s*\d{0,2}[：:]?$|^附件/.test(plain(line)))) return [];
  const first = rest.findIndex(
    (line) => ABOUT.test(plain(line)) || (TAIL.test(plain(line)) && !TITLE_END.test(plain(line))),
  );
  // Points that count on belong to the paper, whatever stands among them.
  const count = rest
    .slice(first)
    .map((line) => POINT.exec(plain(line))?.[1])
    .find(Boolean);
  return first === -1 ||
    (count !== undefined && count !== '一') ||
    rest.slice(first).some(({ text }) => text.length > 100 || /[*×○＊]{2}|[*×]年/.test(text))
    ? []
    : rest.slice(first).map((line) => gone(line, '范文后面的话，不是文稿的字'));
}
