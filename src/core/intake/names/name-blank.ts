// A name for a blank: of the vocabulary where the words around it say so, else a plain one made of them.

import type { FieldType } from '../../facts/field.ts';
import { isName } from '../../facts/name.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind } from '../text/recognised.ts';
import { labelName, type Named } from './label-name.ts';
import { CUES } from './name-cues.ts';
import { ofLastMeeting } from './name-date.ts';
import { neutralName } from './neutral-name.ts';

/** Where the blank stands. */
export type Surroundings = { readonly before: string; readonly after: string; readonly role: string };

/** In front of the blank: 问题整改期限： */
const LABEL = /(?:^|[。；，、（(\s　])([\p{Script=Han}]{2,8})(?:[（(][^）)]{1,8}[）)])?[：:][ 　]*$/u;

export function nameBlank(mark: BlankMark, kind: BlankKind, around: Surroundings, names: Vocabulary): Named {
  const own = typeOfBlank(mark, kind, around);
  const known = knownName(mark, kind, around);
  const field = known ? names.get(known) : undefined;
  // Month and day alone are a way to print the whole day.
  const day = mark.style === 'day' && /月.*[日号]$/.test(mark.text) && field?.type === 'date';
  const envelope = known !== undefined && known === inEnvelope(kind, around);
  if (known && field && (day || envelope || fits(field.type, own)))
    return { name: known, known: true, type: field, own, why: `前后的字说的是“${known}”` };
  const hinted = mark.style === 'hint' ? hintedName(mark.text, kind, names) : undefined;
  if (hinted) return { ...hinted, own, why: '提示里写的就是' };
  const label = mark.style === 'hint' ? undefined : LABEL.exec(around.before)?.[1];
  if (label && isName(label)) return labelName(label, kind, own, names);
  const plain = neutralName(mark, kind, around);
  const name = names.has(plain) ? `${plain}内容` : plain;
  return { name, known: false, type: own, own, why: '按前后的字起的名称' };
}

/** [记录人] is what the vocabulary calls so, where one line answers it. */
function hintedName(
  hint: string,
  kind: BlankKind,
  names: Vocabulary,
): Omit<Named, 'own' | 'why'> | undefined {
  const name = hint.replace(/[^\p{L}\p{N}]/gu, '');
  const type = names.get(name);
  const fit = type?.type === 'int' ? kind === 'number' : type?.type === 'text' || type?.type === 'organ';
  return type && fit ? { name, known: true, type } : undefined;
}

/** A whole line that the envelope of a paper asks for by this name. */
function inEnvelope(kind: BlankKind, { before, after, role }: Surroundings): string | undefined {
  if (role === '日期') return kind === 'date' ? '成文日期' : undefined;
  const whole = !before.trim() && /^[ 　]*[：:]?[ 　]*$/.test(after);
  return role === '主送' && kind === 'organ' && whole ? '主送机关' : undefined;
}

function knownName(mark: BlankMark, kind: BlankKind, around: Surroundings): string | undefined {
  const { before, after } = around;
  if (kind === 'date' && ofLastMeeting(before, after)) return undefined;
  if (kind === 'date' && /度$/.test(mark.text)) return '年度';
  if (kind === 'date' && /年$/.test(mark.text) && /^度/.test(after)) return '年度';
  if (kind === 'date' && ((!mark.text && /^度/.test(after)) || /^年度/.test(after))) return '年度';
  const enveloped = inEnvelope(kind, around);
  if (enveloped) return enveloped;
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
