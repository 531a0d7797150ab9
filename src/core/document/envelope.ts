// What stands around the text of an official paper: head, title, addressee, closing, attachments, signature, imprint.

import type { FactPath } from '../facts/fact.ts';
import { type EnvelopeName, envelopeNames } from '../template/envelope-fields.ts';
import type { FrontMatter, Inline } from '../template/template.ts';
import { attachmentNote, signatureBlocks } from './closing-blocks.ts';
import { type Block, type Document, type Paragraph, plainText, type Run } from './document.ts';
import type { Lookup } from './found.ts';
import { letterheadBlocks } from './letterhead.ts';
import { isRun, type Piece, type TypedWords } from './pieces.ts';

const ADDRESSED: ReadonlySet<FrontMatter['genre']> = new Set(['通知', '函']);

const BLANK: Paragraph = { kind: 'paragraph', role: 'blank', runs: [] };

export type Envelope = {
  readonly before: readonly Block[];
  /** Closing phrase, list of attachments, signature, date, note. */
  readonly after: (attachments: readonly (readonly Run[])[]) => readonly Block[];
  /** Attachments supplied apart from this file, listed after those in it. */
  readonly supplied: number;
  readonly imprint: Document['imprint'];
};

/** `title` has its line breaks; `print` turns template inlines into pieces and records gaps, `mend` makes runs of a line of them. */
export function envelope(
  front: Pick<FrontMatter, 'direction' | 'genre'>,
  title: readonly Run[],
  lookup: Lookup,
  print: (inlines: readonly Inline[]) => readonly Piece[],
  mend: (pieces: readonly Piece[]) => Run[],
): Envelope {
  /** Given and on; a fact that cannot be read leaves its mark and counts as off. */
  const isOn = (name: EnvelopeName) => {
    if (!names.includes(name)) return false;
    const found = lookup({ name, views: [] }, []);
    if (found.kind === 'wrong') value(name);
    return found.kind === 'flag' ? found.on : found.kind !== 'missing' && found.kind !== 'wrong';
  };
  const { direction, genre } = front;
  const names = envelopeNames(front);
  const value = (name: EnvelopeName): Run[] =>
    print([{ kind: 'value', ref: { name, views: [] } }]).filter(isRun);
  const items = (name: EnvelopeName): Run[] => {
    const found = lookup({ name, views: [] }, []);
    if (found.kind !== 'frames') return value(name);
    return found.frames.flatMap(({ item }): Run[] =>
      item?.state === 'given' && item.value.kind === 'text' ? [typedRun(item.value.text, item.path)] : [],
    );
  };

  /** A value between what the paper prints around it elsewhere. */
  const between = (before: string, run: Run, after = ''): Run =>
    mend([{ text: before }, run, { text: after }])[1] ?? run;

  const supplied = isOn('附件') ? items('附件').map((run) => between('附件：', run)) : [];

  function head(): readonly Block[] {
    const letterhead = isOn('用版头') ? letterheadOf() : [];
    // What is sent names whom it is sent to; what is made public need not (党政机关公文处理工作条例, Art. 9 (8)).
    const sent = direction === '上行' || ADDRESSED.has(genre);
    const addressed = (sent && names.includes('主送机关')) || isOn('主送机关');
    const addressee = () => paragraph('addressee', mend([...value('主送机关'), { text: '：' }]));
    return [...letterhead, paragraph('title', title), BLANK, ...(addressed ? [addressee()] : [])];
  }

  function letterheadOf(): readonly Block[] {
    const mark = mend(
      isOn('发文机关标志') ? value('发文机关标志') : [...value('发文机关'), { text: '文件' }],
    );
    const signed = () => items('签发人').map((run) => between('签发人：', run, '　'));
    const signers = direction === '上行' ? { signers: signed() } : {};
    return letterheadBlocks({ mark, number: mend(value('发文字号')), ...signers });
  }

  function after(attachments: readonly (readonly Run[])[]): readonly Block[] {
    const closing = value2('结束语', (runs) => plainText(runs) !== '不写');
    return [
      ...closing.map((runs) => paragraph('body', mend(runs))),
      ...attachmentNote([...attachments, ...supplied.map((run) => [run])]),
      ...(names.includes('成文日期') ? signature() : []),
      ...annotation().map((runs) => paragraph('annotation', mend([{ text: '（' }, ...runs, { text: '）' }]))),
    ];
  }

  /** What is typed, else whom to ask. */
  function annotation(): (readonly Run[])[] {
    const own = value2('附注', () => true);
    if (own.length || !isOn('联系人')) return own;
    const phone = value2('联系电话', () => true).flatMap((runs) => [{ text: '，联系电话：' }, ...runs]);
    return [[{ text: '联系人：' }, ...value('联系人'), ...phone]];
  }

  function value2(name: EnvelopeName, keep: (runs: readonly Run[]) => boolean): (readonly Run[])[] {
    const runs = isOn(name) ? value(name) : [];
    return runs.length && keep(runs) ? [runs] : [];
  }

  function signature(): Paragraph[] {
    const sealed = plainText(isOn('盖章方式') ? value('盖章方式') : []) !== '不盖章';
    const organs = items('署名机关').flatMap((run) => mend([run]));
    return signatureBlocks(organs, mend(value('成文日期')), sealed, annotation().length > 0);
  }

  function imprint(): Document['imprint'] {
    if (!isOn('用版记')) return undefined;
    const copies = isOn('抄送机关')
      ? { copies: mend([{ text: '抄送：' }, ...joined(items('抄送机关')), { text: '。' }]) }
      : {};
    const printed = mend([...value('印发日期'), { text: '印发' }]);
    return { ...copies, printer: mend(value('印发机关')), printed };
  }

  return { before: head(), after, supplied: supplied.length, imprint: imprint() };
}

function paragraph(role: Paragraph['role'], runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', role, runs };
}

function typedRun(text: string, from: FactPath): TypedWords {
  return { text, from, typed: true };
}

function joined(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index): Run[] => (index ? [{ text: '，' }, run] : [run]));
}
