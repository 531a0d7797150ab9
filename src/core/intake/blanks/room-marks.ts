// Spaces left between the words of a sentence for what is to be written: by themselves where the words ask for it, anywhere where the paper leaves such room in other places.

import { allMatches } from '../../source/all-matches.ts';
import { MEASURE, POST_BEFORE } from '../gaps/kind-words.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import type { TextSpan } from '../text/source.ts';

const ROOM = /[ 　]{2,60}/g;
/** 兹有我单位    同志, 介绍    等  名同志, 前来联系      事宜 */
const ASKS =
  /^(?:等[ 　]*[\d一二三四五六七八九两]*[ 　]*[名人位]|等?同志(?![们间])|等?(?:事宜|一事)|(?:先生|女士)(?!们))/;
const ASKED_BEHIND =
  /(?:兹证明|兹有|兹派|今有|今收到|今借到|身份证号码?|手机号码?|联系电话|账号|人民币|大写[：:]?|中共|[我本贵](?:单位|校|公司|局|院|村))$/;
/** 因    （原因） */
const ASIDE =
  /^[（(](?:\p{Script=Han}{0,4}(?:原因|事由|单位|机关|部门|职务|姓名|名称|时间|日期|地点|学校|专业|数量|金额|大写))[）)]/u;
/** 一、甲方将位于    区: a sentence, no heading. */
const IN_SENTENCE =
  /^(?:[，。；、）)]|(?:省|市|县|区|镇|乡|村|街道|路|街|号|组)(?:[ 　，。；、]|的|\p{Script=Han}{1,8}[ 　]))/u;
/** What stands beside it in a line: labels, a heading and its text, an article. */
const LABEL = /^(?:\p{Script=Han}[ 　]?){2,8}(?:[（(][^）)]{1,8}[）)])?[：:]/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第.{1,5}[章节条])[^，。；：:]{0,24}$/;
/** A kind of place, with its own name in front. */
const UNIT =
  /^(?:省|市|县|区|镇|乡|村|街道|社区|局|学校|小学|中学|大学|公司|医院|支部|党委|党组|单位|银行|月|年|日|同志|组|号|楼)/;
/** 应到党员：      人 — of a label, and nothing else is said of it. */
const COUNTED = /^(?:人次|[人名次条份票项个件户场天分元]|万元|小时|分钟|[%％])(?=[ 　，。；、）)]|$)/u;
/** So much of the sentence tells. */
const AROUND = 36;

/** In `text`, which is no row of cells; `everywhere` where the paper leaves room in other places. */
export function roomMarks(text: string, everywhere: boolean): BlankMark[] {
  if (!/[ 　]{2}/.test(text) || text.includes('\t')) return [];
  return allMatches(text, ROOM).flatMap(({ index: start, 0: room }) => {
    const end = start + room.length;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    const width = room.length + (room.match(/　/g)?.length ?? 0);
    if (before === '' || (NUMBERED.test(before) && !inSentence(before, after))) return [];
    if (!isAsked(before, after, width) && !(everywhere && isLeft(before, after, width))) return [];
    return [{ start, end, text: room, style: 'room' as const, parts: [{ start, end }] }];
  });
}

/** 1.支部书记    通报情况； 2.    、    发言。 */
function inSentence(before: string, after: string): boolean {
  if (IN_SENTENCE.test(after) || ASKS.test(after) || /[ 　]{2}、[ 　]*$/.test(before)) return true;
  return POST_BEFORE.test(before) && /^[^，。；]{2,}[，。；]/.test(after);
}

const SENTENCE = /[，。；]/;

function isAsked(before: string, after: string, width: number): boolean {
  if (/大写[：:]$/.test(before)) return width >= 3;
  if (/\p{Script=Han}[：:]$/u.test(before) && COUNTED.test(after)) return true;
  if (!/[\p{Script=Han}、，（(]$/u.test(before)) return false;
  if (width >= 3 && ASIDE.test(after)) return true;
  if (ASKS.test(after) || (width >= 3 && ASKED_BEHIND.test(before))) return true;
  if (width >= 4 && /^[，、；]/.test(after)) return true;
  return width >= 3 && SENTENCE.test(before + after) && MEASURE.test(after) && !/^个[人体性别]/.test(after);
}

function isLeft(before: string, after: string, width: number): boolean {
  if (/尊敬的$/.test(before)) return after !== '';
  if (after === '' || /^同志们/.test(after) || LABEL.test(after) || MEASURE.test(after)) return false;
  if (
    /^(?:月(?![ 　]*日)|年(?![ 　]*月)|号楼|楼会议室)/.test(after) &&
    /[\p{Script=Han}，。；（]$/u.test(before)
  )
    return true;
  if (/(?:星期|周)$/.test(before)) return /^[）)，。]/.test(after);
  if (width < 3 || !/^[\p{Script=Han}、，。；）)”》]/u.test(after)) return false;
  if (/[。；：:！？]$/.test(before)) return width >= 4 && (/^[、，。；）)”]/.test(after) || UNIT.test(after));
  return /[\p{Script=Han}、，（(“《\d]$/u.test(before) && /[，。；、：）”]|关于/.test(before + after);
}

/** Those in no place that is taken. */
export function apartFrom(taken: readonly TextSpan[], marks: readonly BlankMark[]): readonly BlankMark[] {
  const places = marks.length ? [...taken].sort((a, b) => a.start - b.start) : [];
  let next = 0;
  return marks.filter(({ start, end }) => {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (places[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
