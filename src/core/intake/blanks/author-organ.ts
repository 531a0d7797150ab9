// The organ that issues the paper, where its name is a blank: asked once, as the envelope asks for it, and called by its short name in the text.

import { ORGAN_WORDS } from '../lines/paper-words.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind, PaperParagraph } from '../text/recognised.ts';

type Asked = { readonly paragraph: number; readonly mark: BlankMark; readonly kind: BlankKind };
export type Authored = {
  readonly name: '发文机关' | '机关简称';
  /** The kind of unit behind the blank: the whole name says it. */
  readonly unit: string;
};

/** What a title goes on with behind the organ it is of. */
const GOES_ON = '关于|年|度|\\d|[xX×*＊○]{2}|召开|开展|贯彻|落实';
const IN_TITLE = new RegExp(
  `^((?:(?!关于|召开|开展|[于对的和与])\\p{Script=Han}){0,10}?(?:${ORGAN_WORDS})|)(?=${GOES_ON})`,
  'u',
);
const WHOLE = new RegExp(`^(?:\\p{Script=Han}{0,12}(?:${ORGAN_WORDS}))?$`, 'u');
/** Its name is a place's, and is used as such in the text. */
const PLACE = /^(?:[省市县区镇乡村]|街道|社区)$/;
/** x县委组织部 is another organ than x县委. */
const OF_ANOTHER = /^(?:组织|宣传|统战|政法|办公|巡[视察]|党校|纪|人大|政协)/;
/** [发文单位] */
const ASKS_ORGAN = /(?:单位|机关|部门|组织|支部|党委|党组|党工委)(?:名称|全称)?[】\]］〕}）)]*$/;

/** By their index, the blanks that are the organ of the paper. */
export function authorBlanks(
  asked: readonly Asked[],
  paragraphs: readonly PaperParagraph[],
): ReadonlyMap<number, Authored> {
  const found = new Map<number, Authored>();
  const titled = paragraphs.findIndex(({ role }) => role === '标题');
  const signed = paragraphs.flatMap(({ role }, at) => (role === '署名' ? [at] : []));
  const known: { readonly token: string; readonly unit: string }[] = [];
  for (const [index, each] of asked.entries()) {
    const unit =
      each.paragraph === titled
        ? unitInTitle(each, paragraphs)
        : signed.length === 1 && each.paragraph === signed[0]
          ? unitOfSigner(each, paragraphs)
          : undefined;
    if (unit === undefined) continue;
    found.set(index, { name: '发文机关', unit });
    known.push({ token: tokenOf(each), unit });
  }
  for (const [index, each] of asked.entries()) {
    if (found.has(index) || each.kind !== 'organ') continue;
    const { text = '' } = paragraphs[each.paragraph] ?? {};
    const same = known.find(
      ({ token, unit }) =>
        text.startsWith(unit, each.mark.end) &&
        (unit ? !isHint(each) : isHint(each) && token === tokenOf(each)),
    );
    const further = same && OF_ANOTHER.test(text.slice(each.mark.end + same.unit.length));
    if (same && !further && !/[省市县区镇乡]$/.test(text.slice(0, each.mark.start)))
      found.set(index, { name: '机关简称', unit: same.unit });
  }
  return found;
}

function unitInTitle(
  { mark, kind, paragraph }: Asked,
  paragraphs: readonly PaperParagraph[],
): string | undefined {
  const { text = '' } = paragraphs[paragraph] ?? {};
  if (kind !== 'organ' || !/^(?:中共)?$/.test(text.slice(0, mark.start))) return undefined;
  const unit = IN_TITLE.exec(text.slice(mark.end))?.[1];
  return unit !== undefined && PLACE.test(unit) ? undefined : unit;
}

function unitOfSigner(
  { mark, kind, paragraph }: Asked,
  paragraphs: readonly PaperParagraph[],
): string | undefined {
  const { text = '' } = paragraphs[paragraph] ?? {};
  const [before, after] = [text.slice(0, mark.start).trim(), text.slice(mark.end).trim()];
  const organ = kind === 'organ' || (mark.style === 'hint' && ASKS_ORGAN.test(mark.text));
  return organ && /^(?:中共)?$/.test(before) && WHOLE.test(after) ? after : undefined;
}

const isHint = ({ mark }: Asked) => mark.style === 'hint';
const tokenOf = ({ mark }: Asked) => mark.text.trim();
