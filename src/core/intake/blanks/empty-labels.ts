// Labels of a form with nothing behind them: 联系电话：, alone or in a row, by themselves, several together or with room behind them.

import { isLabel } from '../text/form-cells.ts';
import type { BlankKind, PaperParagraph } from '../text/recognised.ts';
import { kindByLabel } from './label-kind.ts';

export type EmptyLabel = { readonly at: number; readonly label: string; readonly why: string };

/** By the number of the paragraph; `rooms`: of those with spaces behind their last colon, how many. */
export function labelsLeftEmpty(
  paragraphs: readonly PaperParagraph[],
  rooms: ReadonlyMap<number, number>,
): (paragraph: number) => readonly EmptyLabel[] {
  const texts = paragraphs.map(({ text }) => text);
  const empty = new Set(emptyLabels(paragraphs.map((each) => (isSentTo(each) ? '' : each.text))));
  return (paragraph) => {
    const text = texts[paragraph] ?? '';
    const inLine = labelsInLine(text).map((each) => ({ ...each, why: `“${each.label}”后面空着` }));
    const whole = empty.has(paragraph) || isRoom(paragraphs, paragraph, rooms.get(paragraph) ?? 0);
    if (inLine.length || !whole) return inLine;
    const at = text.search(/[：:；]\s*$/) + 1;
    const label = text.replace(BEFORE_LABEL, '').replace(/[：:；\s　]/g, '');
    return [{ at, label, why: '冒号后面空着' }];
  };
}

/** 整理：　　审核：　　 — a line of nothing but labels: where each ends. */
function labelsInLine(text: string): { at: number; label: string }[] {
  if (!/^(?:\p{Script=Han}{2,8}[：:][ 　]*){2,6}$/u.test(text)) return labelsAmongOthers(text);
  return [...text.matchAll(/(\p{Script=Han}{2,8})[：:]/gu)].map((match) => ({
    at: match.index + match[0].length,
    label: match[1] ?? '',
  }));
}

const SEALED = '(?:[（(](?:签字|签名|签章|盖章|公章|大写|小写)[）)])';
/** 会议时间：　年　月　日　地点： */
const AMONG_OTHERS = new RegExp(
  `(?<=^[（(]?|[ 　）)])(\\p{Script=Han}{2,10})(${SEALED})?[：:](?=[ 　]*[）)]?$|[ 　]{1,20}\\p{Script=Han}{2,8}${SEALED}?[：:])`,
  'gu',
);
const CALLED = '(?:\\p{Script=Han}{2,10}|\\p{Script=Han}(?:[ 　]{1,6}\\p{Script=Han}){1,2})';
const ASIDE = '(?:[（(][^（）()：:]{1,8}[）)])';
/** Whatever it asks for: much room, then another label or nothing. 姓  名：      职  务： */
const WITH_ROOM = new RegExp(
  `(?<=^[（(]?|[ 　）)])(${CALLED})(${ASIDE})?[：:](?=[ 　]{3,}${CALLED}${ASIDE}?[：:]|[ 　]*$)`,
  'gu',
);

function labelsAmongOthers(text: string): { at: number; label: string }[] {
  if (text.length > 120 || /[。；]/.test(text) || (text.match(/[：:]/g)?.length ?? 0) < 2) return [];
  const roomy = /[：:][ 　]{3,}\p{Script=Han}/u.test(text);
  return [...text.matchAll(roomy ? WITH_ROOM : AMONG_OTHERS)].flatMap((match) =>
    roomy || isLabel(match[0])
      ? [
          {
            at: match.index + match[0].length,
            label: `${match[1] ?? ''}${match[2] ?? ''}`.replace(/[ 　]/g, ''),
          },
        ]
      : [],
  );
}

const EMPTY_LABEL =
  /^[\p{Script=Han} 　]{2,10}[：:；]\s*$|^[\p{Script=Han} 　xX×*○（）()]{2,24}(?:电话|地址|传真|邮箱|邮编|联系方式|[（(](?:盖章|公章|签字|签名|章)[）)])[：:]\s*$/u;
/** By itself a sure sign. */
const SEALED_LABEL =
  /^[ 　]*(?:填报)?(?:单位(?:名称)?|部门|支部|党组织|负责人|填报人|经办人|本人)[ 　]*[（(](?:盖章|公章|签字|签名|章)[）)][：:]\s*$|^[ 　]*\p{Script=Han}{0,8}(?:书记|负责人|组长|[局站所院校]长|主任|本人|审核人|经办人)(?:签字|签名|签章)[：:]\s*$/u;
/** 分管领导意见： is for another to write. */
const OF_OTHERS = /(?:领导|负责人|部门|单位|科室|支部|党委|组织|上级|审批|审核|主管)意见[：:；]\s*$/;
/** What is behind one of these may stand below it. */
const HEADS_TEXT = /(?:内容|议程|事项|意见|情况|记录|纪要|结果|备注|原因)[：:；]\s*$/;

const NEXT_LABEL = /^[\p{Script=Han} 　]{2,8}[：:]/u;

/** 检查人：, and below it a day left blank. */
const SIGNED = /^[ 　]*\p{Script=Han}{1,4}人(?:[（(]?签[字名章][）)]?)?[：:][ 　]*$/u;
const BLANK_DAY = /^[ 　]*(?:20\d{0,2})?[ 　]*年[ 　]*月[ 　]*日[ 　]*$/;

/** Labels of a form with nothing behind them, at least two: which paragraphs. */
function emptyLabels(paragraphs: readonly string[]): number[] {
  const isEmpty = (index: number) =>
    EMPTY_LABEL.test(paragraphs[index] ?? '') && isLabel(paragraphs[index] ?? '');
  const empty = paragraphs.flatMap((text, index) => {
    // 附件： by itself stands above what is annexed.
    const among =
      !OF_OTHERS.test(text) && (!/^附件/.test(text) || NEXT_LABEL.test(paragraphs[index + 1] ?? ''));
    const next = paragraphs[index + 1] ?? '';
    const below = HEADS_TEXT.test(text) && next.length > 10 && !/[：:；]\s*$/.test(next);
    return isEmpty(index) && among && !below ? [index] : [];
  });
  const asked = new Set(empty);
  return paragraphs.flatMap((text, index) => {
    const signed = SIGNED.test(text) && BLANK_DAY.test(paragraphs[index + 1] ?? '');
    return signed || (asked.has(index) && (empty.length >= 2 || SEALED_LABEL.test(text))) ? [index] : [];
  });
}

/** What a sentence below may answer. */
const SAYS_MORE = /[，。；]/;
/** 所在支部： asks for one, 各支部： is whom it is sent to. */
const OF_SOMEBODY =
  /^(?:所[在属]|原|现|被|受|检查|填报|填表|工作|报告|申请|承办|主办|责任|牵头|派出|接收|推荐|联系|制表|考核|出具|证明|审核|委托|采购)/;
const OF_FORM = /(?:性别|民族|籍贯|学历|学位|职称|专业|年龄|政治面貌|出生地|住址|户籍|金额|编号|事由|去向)$/;

/** Nobody types so many by chance. */
const WIDE = 8;
/** 党委委员        同志讲话要点： : what it asks for is said last. */
const BEFORE_LABEL = /^.*(?:[ 　]{2}|[，；）)])(?=\p{Script=Han})/u;
/** Whom a paper goes to is said: nothing is left out behind the colon. */
const isSentTo = ({ role, text }: PaperParagraph) =>
  role === '称呼' || (role === '主送' && !OF_SOMEBODY.test(text));

/** Spaces behind 申请事由： are to be written on; behind a heading or whom it is sent to they are nothing. */
function isRoom(paragraphs: readonly PaperParagraph[], at: number, room: number): boolean {
  const { text = '', role } = paragraphs[at] ?? {};
  const each = paragraphs[at];
  if (!room || !each || isSentTo(each) || role === '标题') return false;
  if (room >= WIDE && !/如下|以下|下列|[。！？]/.test(text)) return true;
  if (OF_OTHERS.test(text)) return false;
  const kind = kindByLabel(text);
  if (!/^[^，。；：:]{2,20}[：:]$/.test(text) || /如下|以下|下列/.test(text)) return false;
  if (!kind && !isLabel(text) && !OF_FORM.test(text.replace(/[：:]$/, ''))) return false;
  return (kind !== undefined && kind !== 'other') || !SAYS_MORE.test(paragraphs[at + 1]?.text ?? '');
}

export function labelKind(text: string): BlankKind {
  if (/时间|日期|期限/.test(text)) return 'date';
  if (/(?:人数|次数|份数|票数|数量)[：:；]/.test(text)) return 'number';
  if (/人员?[：:；]|姓名|签名|签字|主持|出席|列席|缺席|参加|记录/.test(text)) return 'name';
  return /单位|机关|受文者|主送|抄送/.test(text) ? 'organ' : (kindByLabel(text) ?? 'other');
}
