// What stands around the text of a paper is not written in a template: it is the sample of the envelope's fields.

import { isoDate, readDate } from '../../facts/date.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import { type EnvelopeName, envelopeNames } from '../../template/envelope-fields.ts';
import type { PrivateHead } from '../../template/private-template.ts';
import type { ParagraphRole } from '../text/recognised.ts';
import type { TemplateParagraph } from '../written/template-lines.ts';
import type { LinePiece } from '../written/template-pieces.ts';

/** Which field of the envelope says it. */
const FIELD: Readonly<Partial<Record<ParagraphRole, EnvelopeName>>> = {
  主送: '主送机关',
  署名: '署名机关',
  日期: '成文日期',
  附件说明: '附件',
  文号: '发文字号',
  附注: '附注',
  结束语: '结束语',
};

/** Paragraphs the envelope prints: not those of a speech or a form, which say all in their text. */
export function inEnvelope(paragraphs: readonly TemplateParagraph[], head: PrivateHead): Set<number> {
  const names = envelopeNames(head);
  return new Set(
    paragraphs.flatMap(({ number, paragraph: { role, text } }) => {
      const name = FIELD[role];
      if (!name || !names.includes(name)) return [];
      return name === '结束语' && !SAID.test(text) ? [] : [number];
    }),
  );
}

/** What the envelope itself can say. */
const SAID = /^特此(?:报告|通知|通报)。$/;

const MARKS = /[xX×*＊○_＿□]{2,}|[xX×](?=[年月日])|【|\[|[（(]\s*[）)]/;

/** It is one text: what is to be filled in stands in it by its name, which no final paper may hold. */
function noteOf(
  paragraphs: readonly TemplateParagraph[],
  names: readonly EnvelopeName[],
): string | undefined {
  const note = paragraphs.find(({ paragraph }) => paragraph.role === '附注');
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

export function envelopeSample(
  paragraphs: readonly TemplateParagraph[],
  head: PrivateHead,
  words: Vocabulary,
): Record<string, Fact> {
  const names = envelopeNames(head);
  const texts = (role: ParagraphRole) => {
    const name = FIELD[role];
    if (!name || !names.includes(name) || !words.has(name)) return [];
    return paragraphs
      .filter(({ paragraph }) => paragraph.role === role && !MARKS.test(paragraph.text))
      .map(({ paragraph }) => paragraph.text);
  };
  const sample: Record<string, Fact> = {};
  const set = (name: EnvelopeName, fact: Fact | undefined) => {
    if (fact !== undefined && (!Array.isArray(fact) || fact.length)) sample[name] = fact;
  };
  set(
    '主送机关',
    texts('主送').flatMap((text) => text.replace(/[：:]$/, '').split(/[、，,]/)),
  );
  set('署名机关', texts('署名'));
  set('发文字号', texts('文号')[0]);
  set(
    '结束语',
    texts('结束语').find((text) => SAID.test(text)),
  );
  if (names.includes('附注') && words.has('附注')) set('附注', noteOf(paragraphs, names));
  if (!paragraphs.some(({ paragraph }) => paragraph.role === '附件标题'))
    set(
      '附件',
      texts('附件说明').map((text) =>
        text.replace(/^附(?:件)?[：:]\s*/, '').replace(/^\d{1,2}[.．、]\s*/, ''),
      ),
    );
  const [day] = texts('日期');
  const read = day === undefined ? undefined : readDate(day);
  if (typeof read === 'object') set('成文日期', isoDate(read));
  return sample;
}
