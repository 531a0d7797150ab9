// What a day, a month or a year is called: by what happened on it, whose limit it is, or the phrase beside it.

import { isName } from '../../facts/name.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import { BETWEEN, leftPhrase, phrase } from './phrase-beside.ts';

/** What happened on a day, in front of it or behind. */
const DAY_OF: readonly (readonly [RegExp, string])[] = [
  [/\| ?(?:出?生|诞生)/, '出生日期'],
  [/\| ?印发/, '印发日期'],
  [/(?:至|到|—)\|/, '截止日期'],
  [/\| ?(?:起(?!草)|至|到(?!会|岗)|—)/, '起始日期'],
  [/\| ?(?:[上下]午)?[，,]?(?:在[^，。；]{1,12})?(?:召开|举行)/, '召开日期'],
  [/\| ?(?:加入|入党)/, '入党日期'],
  [/\| ?(?:施行|实施|执行)/, '施行日期'],
];

/** 通报20××年民主生活会整改情况: a meeting that was held before the one the paper is on. */
export function ofLastMeeting(before: string, after: string): boolean {
  return /(?<!关于)(?:通报了?|联系)$/.test(before.trimEnd()) && LAST_MEETING.test(after);
}

const LAST_MEETING = /^ ?(?:年?度)?(?:专题)?(?:民主|组织)生活会(?!方案|通知|要求)/;

/** 宣传科于[日期]前: the limit is somebody's. */
export function limitOf(before: string, after: string): string | undefined {
  if (!/^(?:之?前|以前|底前)/.test(after)) return undefined;
  const whose =
    /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,8})[^\p{L}\p{N}，。；、：]?(?:应|须|请)?[于在]$/u.exec(
      before,
    )?.[1];
  return whose && isName(`${whose}时限`) ? `${whose}时限` : '时限';
}

export function dateName(mark: BlankMark, before: string, after: string): string {
  if (ofLastMeeting(before, after)) return `上次${/(?:民主|组织)生活会/.exec(after)?.[0]}年份`;
  const what =
    mark.style === 'time' ? '时间' : /^(?:之?前|以前|底前)/.test(after) ? '时限' : dayWord(mark.text);
  const told =
    what === '日期' ? DAY_OF.find(([words]) => words.test(`${before.slice(-4)}|${after}`))?.[1] : undefined;
  if (told) return told;
  const left = leftPhrase(before);
  if (what === '年份' && !left) {
    const words = (after.split(BETWEEN)[0] ?? '').replace(/^[年 ]+/, '');
    return `${/^(?:民主|组织|专题\p{Script=Han}{2})生活会/u.exec(words)?.[0] ?? phrase(words.replace(GROWN, ''))}${what}`;
  }
  return left && left.length <= 4 ? `${left}${what}` : what;
}

/** 比20××年底增长: the year is none of the growth. */
const GROWN = /^(?:年?底|末|以来)?(?:增长|下降|增加|减少|提高|提升).*/u;

function dayWord(text: string): string {
  if (/年度?$/.test(text)) return '年份';
  return /月(?:份|底|初|末|[上中下]旬)?$/.test(text) ? '月份' : '日期';
}
