// The end of a paper: its closing words, its annexes, who signs and when, whom to ask. A paper may stand before an annex.

import { DATE_LINE, ORGAN_END, TITLE_END } from './paper-words.ts';
import type { ParagraphRole } from './recognised.ts';
import type { TidyLine } from './tidy-lines.ts';

export type EndRole = { readonly role: ParagraphRole; readonly why: string };

const CLOSING =
  /^(?:妥否|当否|以上(?:请示|报告|意见)|特此(?:报告|通知|通报|请示|函|公告|公示|说明|批复|函复|函告)|请(?:予)?(?:审议|批示|批复))[^。]{0,16}。?$/;
const ANNEX_LIST = /^附(?:件)?[：:]/;
const ANNEX_HEAD = /^附件?\s*[\d一二三四五六七八九十]{0,2}$/;
const NOTE = /^[（(](?:联系人|此件|公开|附注)[^）)]*[）)]$|^(?:抄送|抄报|印发|主题词)[：:]/;

/** By the number of the line. */
export function findEnd(lines: readonly TidyLine[], head: number): Map<number, EndRole> {
  const roles = new Map<number, EndRole>();
  for (let index = head; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.row) continue;
    const { text } = line;
    if (CLOSING.test(text)) roles.set(index, { role: '结束语', why: '一篇末尾的习惯用语' });
    else if (NOTE.test(text)) roles.set(index, { role: '附注', why: '末尾的附注' });
    else if (ANNEX_LIST.test(text)) index = annexes(lines, index, roles);
    else if (ANNEX_HEAD.test(text)) annexTitle(lines, index, roles);
    else if ((DATE_LINE.test(text) || (DAY_HINT.test(text) && lines.length > 3)) && endsHere(lines, index))
      signed(lines, index, roles);
  }
  return roles;
}

/** 附件：1.… and the lines below it that go on counting. */
function annexes(lines: readonly TidyLine[], first: number, roles: Map<number, EndRole>): number {
  const why = '“附件：”和它下面接着编号的各行';
  roles.set(first, { role: '附件说明', why });
  let index = first;
  while (
    /^\d{1,2}[.．、]/.test(lines[index + 1]?.text ?? '') &&
    (lines[index + 1]?.text.length ?? 99) <= 60
  ) {
    index++;
    roles.set(index, { role: '附件说明', why });
  }
  return index;
}

function annexTitle(lines: readonly TidyLine[], index: number, roles: Map<number, EndRole>) {
  const next = lines[index + 1];
  if (!next || next.marker || next.row || /[。；：]$/.test(next.text) || next.text.length > 60) return;
  roles.set(index, { role: '附件标题', why: '“附件”单独成行' });
  roles.set(index + 1, { role: '附件标题', why: '“附件”下面的一行' });
}

/** Nothing of the same paper follows: the text ends, an annex or a note begins. */
function endsHere(lines: readonly TidyLine[], index: number): boolean {
  const next = lines[index + 1];
  if (!next) return true;
  const { text } = next;
  return (
    ANNEX_HEAD.test(text) ||
    NOTE.test(text) ||
    ANNEX_LIST.test(text) ||
    /^[（(]/.test(text) ||
    TITLE_END.test(text) ||
    (index >= lines.length - 3 && (!/[。；，]/.test(text) || isOrgan(lines[index - 1]?.text ?? '')))
  );
}

function isOrgan(text: string): boolean {
  return text.length <= 36 && ORGAN_END.test(text) && !/[。；：，！？]/.test(text);
}

/** A skeleton says what belongs here. */
const DAY_HINT = /^[【[［（(](?:成文|发文|落款)?(?:日期|时间|年月日|年 ?月 ?日)[】\]］）)]$/;
const BLANKS = /[xX×*＊○_＿]{2,}|【[^】]+】|\[[^\]]+\]/;

function signed(lines: readonly TidyLine[], index: number, roles: Map<number, EndRole>) {
  roles.set(index, { role: '日期', why: '末尾单独一行的日期' });
  const next = /^[（(]/.test(lines[index + 1]?.text ?? '') ? index + 2 : index + 1;
  const title = lines[next];
  if (
    title &&
    TITLE_END.test(title.text) &&
    !title.marker &&
    !title.row &&
    title.text.length <= 60 &&
    lines[next + 1]
  )
    roles.set(next, { role: '附件标题', why: '落款后面另有标题' });
  for (let above = index - 1; above > 0 && above >= index - 4; above--) {
    const line = lines[above];
    if (!line || roles.has(above) || line.marker || line.text.length > 36 || /[。；：，！？]/.test(line.text))
      return;
    if (!ORGAN_END.test(line.text) && !BLANKS.test(line.text) && line.format?.align !== 'right') return;
    roles.set(above, { role: '署名', why: '日期上面的单位名称' });
  }
}
