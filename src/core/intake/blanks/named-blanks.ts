// What each blank of a paper is called and asks for, and which of them are one fact.

import type { FieldType } from '../../facts/field.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import { labelName, placeholder, placeholderLabels } from '../names/label-name.ts';
import { nameBlank, typeOfBlank } from '../names/name-blank.ts';
import { type AskedFact, distinctNames } from '../names/same-fact.ts';
import type { PaperParagraph } from '../text/recognised.ts';
import { authorBlanks } from './author-organ.ts';
import type { LocalBlank } from './find-blanks.ts';

type NamedBlank = LocalBlank & {
  readonly name: string;
  readonly known: boolean;
  readonly type: FieldType;
  /** The words behind it that its name says as well. */
  readonly unit?: string;
};

const AUTHOR = '这份文稿是它发的';

export function named(
  blanks: readonly LocalBlank[],
  paragraphs: readonly PaperParagraph[],
  names: Vocabulary,
): NamedBlank[] {
  const called = placeholderLabels(blanks, paragraphs);
  const authors = authorBlanks(blanks, paragraphs);
  const asked = blanks.map((blank, index) => {
    const { text = '', role = '正文' } = paragraphs[blank.paragraph] ?? {};
    const before = text.slice(Math.max(0, blank.mark.start - 24), blank.mark.start);
    const after = text.slice(blank.mark.end, blank.mark.end + 40);
    const around = { before: role === '表行' ? '' : before, after, role };
    const common = { ...blank, before, after, reason: blank.why };
    const author = authors.get(index);
    const organ = author && names.get(author.name);
    if (author && organ)
      return { ...common, ...author, known: true, type: organ, own: organ, why: AUTHOR, same: author.name };
    const label = blank.label ?? called.get(placeholder(blank.mark) ?? '');
    const given = label
      ? labelName(label, blank.kind, typeOfBlank(blank.mark, blank.kind, around), names)
      : nameBlank(blank.mark, blank.kind, around, names);
    return { ...common, ...given };
  });
  const own = distinctNames(asked satisfies readonly AskedFact[]);
  return asked.map(({ reason, own: ownType, ...blank }, index) => {
    const name = own[index] ?? blank.name;
    const known = blank.known && name === blank.name;
    return { ...blank, name, known, type: known ? blank.type : ownType, why: `${reason}；${blank.why}` };
  });
}
