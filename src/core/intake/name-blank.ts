// A name for a blank: of the vocabulary where the words around it say so, else a plain one made of them.

import type { FieldType } from '../facts/field.ts';
import { isName } from '../facts/name.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { BlankMark } from './blank-marks.ts';
import { CUES } from './name-cues.ts';
import type { BlankKind } from './recognised.ts';

export type Named = {
  readonly name: string;
  readonly known: boolean;
  readonly type: FieldType;
  /** Where it is not the fact of the vocabulary after all. */
  readonly own: FieldType;
  readonly why: string;
};

/** Where the blank stands. */
export type Surroundings = { readonly before: string; readonly after: string; readonly role: string };

export function nameBlank(mark: BlankMark, kind: BlankKind, around: Surroundings, names: Vocabulary): Named {
  const own = typeOfBlank(mark, kind, around);
  const known = knownName(mark, kind, around);
  const field = known ? names.get(known) : undefined;
  // Month and day alone are a way to print the whole day.
  const day = mark.style === 'day' && /月.*[日号]$/.test(mark.text) && field?.type === 'date';
  if (known && field && (day || fits(field.type, own)))
    return { name: known, known: true, type: field, own, why: `前后的字说的是“${known}”` };
  const name = plainName(mark, kind, around);
  return { name, known: false, type: own, own, why: '按前后的字起的名称' };
}

function knownName(
  mark: BlankMark,
  kind: BlankKind,
  { before, after, role }: Surroundings,
): string | undefined {
  if (kind === 'date' && /度$/.test(mark.text)) return '年度';
  if (kind === 'date' && /年$/.test(mark.text) && /^度/.test(after)) return '年度';
  if (kind === 'date' && ((!mark.text && /^度/.test(after)) || /^年度/.test(after))) return '年度';
  if (role === '日期' && kind === 'date') return '成文日期';
  const words = before.trimEnd();
  return CUES.find(
    (cue) =>
      cue.kind === kind &&
      (!cue.before || cue.before.test(words)) &&
      (!cue.after || cue.after.test(after.trimStart())),
  )?.name;
}

/** A number may be typed where a number is asked, words anywhere words are. */
function fits(known: FieldType['type'], own: FieldType): boolean {
  if (own.type === 'int') return known === 'int';
  if (own.type === 'time') return known === 'time';
  if (own.type === 'date') return known === 'date' || known === 'time';
  return known === 'text' || known === 'organ' || known === 'person';
}

export function typeOfBlank(mark: BlankMark, kind: BlankKind, { after }: Surroundings): FieldType {
  if (kind === 'number') {
    const unit = /^ ?(人次|[人名个条份次项件场篇票张天期轮届稿节年月日])/.exec(after)?.[1];
    return /[.．%]/.test(mark.text) ||
      /^ ?[%％‰万亿千]/.test(after) ||
      /[一二三四五六七八九十或]/.test(mark.text)
      ? { type: 'text' }
      : { type: 'int', ...(unit ? { unit } : {}) };
  }
  if (kind === 'date' && ((!mark.text && /^度/.test(after)) || /^年度/.test(after)))
    return { type: 'int', unit: '年' };
  if (kind === 'date' && /年度?$/.test(mark.text) && mark.parts.length === 1)
    return { type: 'int', unit: '年' };
  if (kind === 'date' && mark.style === 'day' && /日|号/.test(mark.text) && /年/.test(mark.text))
    return { type: 'date' };
  if (kind === 'date' && mark.style === 'time' && /时$/.test(mark.text)) return { type: 'time' };
  if (kind === 'organ') return { type: 'organ' };
  return { type: kind === 'other' && /^.{16,}$/.test(mark.text) && mark.style === 'hint' ? 'long' : 'text' };
}

const TAIL: Readonly<Record<BlankKind, string>> = {
  date: '日期',
  number: '数',
  organ: '名称',
  name: '姓名',
  docnumber: '文号',
  other: '内容',
};
const STOP = /[^\p{L}\p{N}]|[的了和与及在于由为是对从自至到被把向等以及其中共]/u;

/** The words of a hint; else what is counted, what it is the name of, what is said of it. */
function plainName(mark: BlankMark, kind: BlankKind, { before, after }: Surroundings): string {
  const hint = mark.style === 'hint' ? mark.text.replace(/[^\p{L}\p{N}]/gu, '') : '';
  if (hint.length >= 2 && hint.length <= 14 && !/^[xX×nN\d]+$/.test(hint)) return safe(hint);
  const left = lastWord(before);
  const right = timeless(firstWord(after));
  if (kind === 'number') return safe(left ? `${left}${TAIL.number}` : `${right}数`);
  if (kind === 'organ') return safe(`${right || left}${TAIL.organ}`);
  if (kind === 'date' && /年$/.test(mark.text) && mark.parts.length === 1)
    return safe(`${firstWord(after).replace(/^年|年?度?$/g, '') || left}年份`);
  if (kind === 'date')
    return safe(
      mark.style === 'time'
        ? `${left}时间`
        : `${/^(?:前|之前)/.test(after) ? `${left}时限` : `${left || right}日期`}`,
    );
  return safe(`${left || right}${TAIL[kind]}`);
}

function lastWord(before: string): string {
  const words = before.split(STOP);
  const word = (words[words.length - 1] ?? '').replace(/^\d+/, '').slice(-5);
  return timeless(word.replace(/^[x-zX×\d]+/, ''));
}

/** 月日下午 says nothing of what happens then. */
function timeless(word: string): string {
  return word.replace(/^[年月日时分号xX×]+/, '').replace(/^[上下]午$/, '');
}

function firstWord(after: string): string {
  // 集中学习 and 共同研究 are words, 中 and 共 behind a blank none.
  const word = (
    after.trimStart().split(/[^\p{L}\p{N}]|[的了和与及在于由为是对从自至到被把向等以及]/u)[0] ?? ''
  ).slice(0, 8);
  return (
    /^\p{Script=Han}{0,3}?(?:党工委|党委|党组|支部|委员会|街道|小学|中学(?!习)|公司|单位|中心|[省市县区镇乡村局委办部厅处科所站院校])/u.exec(
      word,
    )?.[0] ??
    /^年?\p{Script=Han}{2}生活会|^年?\p{Script=Han}{4}/u.exec(word)?.[0] ??
    word.slice(0, 3)
  );
}

function safe(name: string): string {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '').replace(/[xX×]{1,}/g, '');
  return isName(letters) && letters.length > 1 ? letters : `空白${letters}`;
}
