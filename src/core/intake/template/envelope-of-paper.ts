// What stands around the text of a paper is not written in a template: it is the sample of the envelope's fields.

import { isoDate, readDate } from '../../facts/date.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import { type EnvelopeName, envelopeNames } from '../../template/envelope-fields.ts';
import type { PrivateHead } from '../../template/private-template.ts';
import type { TemplateParagraph } from '../written/template-lines.ts';
import type { LinePiece } from '../written/template-pieces.ts';
import type { AroundText } from './around-text.ts';

/** Which field of the envelope says it. */
const FIELD = {
  mark: '发文机关标志',
  letter: '发文字号',
  addressee: '主送机关',
  closing: '结束语',
  annexes: '附件',
  signers: '署名机关',
  day: '成文日期',
  note: '附注',
  copies: '抄送机关',
} as const satisfies Partial<Record<keyof AroundText, EnvelopeName>>;

type Part = keyof typeof FIELD;
const PARTS = Object.keys(FIELD) as Part[];

/** Paragraphs the envelope prints: not those of a speech or a form, which say all in their text. */
export function inEnvelope(around: AroundText, head: PrivateHead): Set<number> {
  const names = envelopeNames(head);
  const places = PARTS.flatMap((part) => (names.includes(FIELD[part]) ? around[part] : []));
  const { printed } = around;
  return new Set(printed && names.includes('印发机关') ? [...places, printed.at] : places);
}

const MARKS = /[xX×*＊○_＿□]{2,}|[xX×](?=[年月日])|【|\[|[（(]\s*[）)]/;

/** It is one text: what is to be filled in stands in it by its name, which no final paper may hold. */
function noteOf(note: TemplateParagraph | undefined, names: readonly EnvelopeName[]): string | undefined {
  const pieces = note?.pieces();
  if (!pieces || (names.includes('联系人') && isContact(pieces))) return undefined;
  const text = pieces.map((piece) => ('name' in piece ? `【${piece.name}】` : piece.text));
  return text
    .join('')
    .trim()
    .replace(/^[（(]|[）)]$/g, '');
}

/** Whom to ask, and by which telephone: the envelope of a 请示 writes that itself. */
function isContact(pieces: readonly LinePiece[]): boolean {
  const names = pieces.flatMap((piece) => ('name' in piece ? [piece.name] : []));
  const labels = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return (
    names.includes('联系人') &&
    names.every((name) => /^联系人$|电话|手机/.test(name)) &&
    !labels.replace(/联系人|(?:联系|办公|固定|移动)?电话|手机号?码?|[\s：:，,、；;（()）]/g, '')
  );
}

/** 同类用顿号，类间用逗号: with a comma in it, it is said in one piece. */
const addressees = (text: string): readonly string[] => {
  const words = text.replace(/[：:]$/, '');
  return /[，,；;]/.test(words) ? [words] : words.split('、');
};

/** 附件：1.甲 2.乙 */
const annexNames = (text: string): readonly string[] =>
  text
    .replace(/^附(?:件)?[：:]\s*/, '')
    .split(/[ 　]+(?=\d{1,2}[.．、])/)
    .map((name) => name.replace(/^\d{1,2}[.．、]\s*/, ''));

/** ×委〔2026〕3号　　签发人：甲　乙 */
function letterAndSigners(line: string): readonly [letter: string, signers: readonly string[]] {
  const [letter = '', signers = ''] = line.split(/[ 　\t]*签发人[：:][ 　]*/);
  return [letter, signers.split(/[ 　、]+/).filter(Boolean)];
}

export function envelopeSample(
  paragraphs: readonly TemplateParagraph[],
  around: AroundText,
  head: PrivateHead,
  words: Vocabulary,
): Record<string, Fact> {
  const names = envelopeNames(head);
  const said = (name: EnvelopeName) => names.includes(name) && words.has(name);
  const texts = (part: Part) => {
    if (!said(FIELD[part])) return [];
    return around[part]
      .map((at) => paragraphs[at]?.paragraph.text.trim() ?? '')
      .filter((text) => text && !MARKS.test(text));
  };
  const sample: Record<string, Fact> = {};
  const set = (name: EnvelopeName, fact: Fact | undefined) => {
    if (said(name) && fact !== undefined && (!Array.isArray(fact) || fact.length)) sample[name] = fact;
  };
  set('主送机关', texts('addressee').flatMap(addressees));
  set('署名机关', texts('signers'));
  const [letter, signers] = letterAndSigners(texts('letter')[0] ?? '');
  set('发文字号', letter || undefined);
  set('签发人', signers);
  const [mark] = texts('mark');
  if (mark !== undefined) set('用版头', true);
  set('发文机关标志', mark);
  set('结束语', texts('closing')[0]);
  set('附注', noteOf(paragraphs[around.note[0] ?? -1], names));
  const inFile = new Set(
    paragraphs.flatMap(({ paragraph }) => (paragraph.role === '附件标题' ? [paragraph.text.trim()] : [])),
  );
  set(
    '附件',
    texts('annexes')
      .flatMap(annexNames)
      .filter((name) => !inFile.has(name)),
  );
  set('成文日期', dayIn(texts('day')[0]));
  imprint();
  return sample;

  function imprint(): void {
    const copies = texts('copies')[0]?.replace(/^抄送[：:]\s*|[。.]$/g, '');
    const { printed } = around;
    const line = paragraphs[printed?.at ?? -1]?.paragraph.text ?? '';
    if (copies === undefined && !printed) return;
    set('用版记', true);
    set('抄送机关', copies?.split('，'));
    if (!printed || MARKS.test(line)) return;
    set('印发机关', line.slice(printed.organ.start, printed.organ.end));
    set('印发日期', dayIn(line.slice(printed.day.start, printed.day.end)));
  }
}

function dayIn(text: string | undefined): string | undefined {
  const read = text === undefined ? undefined : readDate(text);
  return typeof read === 'object' ? isoDate(read) : undefined;
}
