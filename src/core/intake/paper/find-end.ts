// The end of a paper: its closing words, its annexes, who signs and when, whom to ask. A paper may stand before an annex.

import { dayLine } from '../lines/day-lines.ts';
import { ANNEX_HEAD, FORM_LABEL, ORGAN_END, TITLE_END } from '../lines/paper-words.ts';
import {
  BESIDE,
  byPlace,
  REACHED,
  SEAL,
  SEALED,
  SIGNER_TO_FILL,
  signer,
  signsAlone,
} from '../lines/signers.ts';
import type { ParagraphRole } from '../text/recognised.ts';
import type { TidyLine } from '../text/tidy-lines.ts';

export type EndRole = { readonly role: ParagraphRole; readonly why: string };

const CLOSING =
  /^(?:妥否|当否|以上(?:请示|报告|意见)|特此(?:报告|通知|通报|请示|函|公告|公示|说明|批复|函复|函告)|请(?:予)?(?:审议|批示|批复))[^。]{0,16}。?$/;
const ANNEX_LIST = /^附(?:件)?[：:]/;
/** 监督电话：…… above who signs. */
const WHERE_TO_ASK = /^(?:联系|监督|举报|咨询|投诉)(?:人|电话|方式|邮箱)[：:][^。]{3,60}$/;
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
    else if (!roles.has(index)) signed(lines, index, roles, head);
  }
  if (![...roles.values()].some(({ role }) => role === '署名' || role === '日期'))
    signedWithoutDay(lines, head, roles);
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

/** Nothing of the same paper follows: the text ends, an annex, an imprint or a note begins. */
function endsHere(lines: readonly TidyLine[], index: number): boolean {
  const next = lines[index + 1];
  if (!next) return true;
  const { text } = next;
  return (
    isBehindDay(text) ||
    /^[（(]/.test(text) ||
    TITLE_END.test(text) ||
    (index >= lines.length - 3 && (!/[。；，]/.test(text) || isOrgan(lines[index - 1]?.text ?? '')))
  );
}

const IMPRINT = /印发$|^(?:共印|[（(]共印|联系(?:人|电话|方式)|此件|校对|打字|分送|发[：:])/;

function isBehindDay(text: string): boolean {
  return ANNEX_HEAD.test(text) || NOTE.test(text) || ANNEX_LIST.test(text) || IMPRINT.test(text);
}

function isOrgan(text: string): boolean {
  return text.length <= 36 && ORGAN_END.test(text) && !/[。；：，！？]/.test(text);
}

/** The day and who signs above it, or below it. */
function signed(lines: readonly TidyLine[], index: number, roles: Map<number, EndRole>, head: number): void {
  const day = dayLine(lines[index]?.text ?? '');
  if (!day || (day === 'hint' && lines.length <= 3)) return;
  const labelled = signersAbove(lines, index, roles, head);
  const above =
    labelled.length || day === 'part' ? labelled : byPlace(lines, index, (at) => at > head && !roles.has(at));
  const below = above.length ? undefined : signer(lines[index + 1]);
  const beneath = below !== undefined && signsBeneath(lines, index + 1, below === 'sure');
  const sure = above.some((at) => signer(lines[at]) === 'sure');
  const sealed = above.some((at) => SEALED.test(lines[at]?.text ?? ''));
  if (
    !beneath &&
    !endsHere(lines, index) &&
    !(sure && (sealed || !/^[^。]{0,6}[，、]/.test(lines[index + 1]?.text ?? '')))
  )
    return;
  if (day === 'part' && !above.length && !beneath && index < lines.length - 1) return;
  roles.set(index, { role: '日期', why: '末尾单独一行的日期' });
  for (const at of above) roles.set(at, { role: '署名', why: '日期上面的署名' });
  if (beneath) roles.set(index + 1, { role: '署名', why: '日期下面的署名' });
  titleBehind(lines, beneath ? index + 1 : index, roles);
}

/** Below the day: an organ where the paper ends, 全体村民 in its last line. */
function signsBeneath(lines: readonly TidyLine[], at: number, sure: boolean): boolean {
  const line = lines[at];
  if (sure) return endsHere(lines, at);
  return line !== undefined && at === lines.length - 1 && /全体/.test(line.text) && signsAlone(line);
}

function signersAbove(
  lines: readonly TidyLine[],
  index: number,
  roles: ReadonlyMap<number, EndRole>,
  head: number,
): number[] {
  const found: number[] = [];
  for (let above = index - 1; above > head && above >= index - 5; above--) {
    const line = lines[above];
    if (!line || roles.has(above)) break;
    if (SEAL.test(line.text) || REACHED.test(line.text)) continue;
    const kind = signer(line);
    if (!kind || isFormRow(lines, above)) break;
    if (kind === 'likely' && !SIGNER_TO_FILL.test(line.text) && found.length) break;
    found.push(above);
  }
  // Nobody signs where only those beside do; above a seal, whose hand is still to come stands beside it.
  const sealed = found.slice(0, 1).filter((at) => isSealedOrgan(lines[at]?.text ?? ''));
  const own = sealed.length ? found.filter((at) => !/[：:]$/.test(lines[at]?.text ?? '')) : found;
  return own.every((at) => BESIDE.test(lines[at]?.text ?? '')) ? [] : own.reverse();
}

/** ……社区居民委员会（公章）, not 负责人（签章）： */
const isSealedOrgan = (text: string) => SEALED.test(text) && ORGAN_END.test(text.replace(SEALED, ''));

/** 主持人： among other labels of a form signs nothing. */
function isFormRow(lines: readonly TidyLine[], at: number): boolean {
  return FORM_LABEL.test(lines[at]?.text ?? '') && FORM_LABEL.test(lines[at - 1]?.text ?? '');
}

/** A paper of its own stands behind the day. */
function titleBehind(lines: readonly TidyLine[], last: number, roles: Map<number, EndRole>) {
  const next = /^[（(]/.test(lines[last + 1]?.text ?? '') ? last + 2 : last + 1;
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
}

/** Who signs where no day is given: the last line, behind the end of a sentence. */
function signedWithoutDay(lines: readonly TidyLine[], head: number, roles: Map<number, EndRole>) {
  let last = lines.length - 1;
  while (last > head && (SEAL.test(lines[last]?.text ?? '') || isBehindDay(lines[last]?.text ?? ''))) last--;
  const line = lines[last];
  if (!line || last <= head + 1 || roles.has(last) || !signsAlone(line)) return;
  const before = lines[last - 1];
  const ended =
    /[。！；）)]$|^特此\p{Script=Han}{2,4}$|^(?:此致)?[ 　]*敬礼$/u.test(before?.text ?? '') ||
    WHERE_TO_ASK.test(before?.text ?? '') ||
    roles.has(last - 1);
  if (ended && line.text.length >= 3) roles.set(last, { role: '署名', why: '末尾单独一行的署名' });
}
