// What stands below the text of an official paper: the list of its attachments, who signs it and when.

import { textWidth } from '../style/char-width.ts';
import { styleOf } from '../style/roles.ts';
import { type Block, type Paragraph, plainText, type Run } from './document.ts';
import { type SignaturePlace, signaturePlaces } from './signature.ts';

const BLANK: Paragraph = { kind: 'paragraph', role: 'blank', runs: [] };
const BLANK_KEPT: Paragraph = { ...BLANK, keepNext: true };

/** `more`: something below must stand on the same page. */
export function signatureBlocks(
  organs: readonly Run[],
  date: readonly Run[],
  sealed: boolean,
  more: boolean,
): Paragraph[] {
  const places = signaturePlaces(
    organs.map((organ) => organ.text),
    plainText(date),
    sealed,
  );
  return [
    ...(sealed ? [BLANK_KEPT, BLANK_KEPT] : [BLANK_KEPT]),
    ...places.rows.flatMap(({ organs: inRow, place, tabs }, nth): Paragraph[] => {
      const runs = inRow.flatMap((index, i) => {
        const organ = organs[index];
        return organ ? [...(i ? [{ text: '\t' }] : []), organ] : [];
      });
      const line = { ...placed('signature', runs, place), ...(tabs.length ? { tabs } : {}) };
      const between = Array.from({ length: nth ? places.between : 0 }, () => BLANK_KEPT);
      return [...between, { ...line, keepNext: true }];
    }),
    { ...placed('date', date, places.date), ...(more ? { keepNext: true as const } : {}) },
  ];
}

/** 附件：1. 名称 – wrapped lines align with the name, further items with the first number (7.3.4). */
export function attachmentNote(names: readonly (readonly Run[])[]): Block[] {
  if (names.length === 0) return [];
  const label = '附件：';
  const start = bodyWidth(`　　${label}`);
  return [
    BLANK,
    ...names.map((name, index): Paragraph => {
      const mark = names.length > 1 ? `${index + 1}. ` : '';
      const lead = (index ? '' : label) + mark;
      return {
        kind: 'paragraph',
        role: 'attachmentNote',
        runs: [{ text: lead }, ...name],
        indent: { left: start + bodyWidth(mark), hanging: bodyWidth(lead) },
      };
    }),
  ];
}

function placed(
  role: Paragraph['role'],
  runs: readonly Run[],
  { align, left, right }: SignaturePlace,
): Paragraph {
  return { kind: 'paragraph', role, runs, indent: { left, right }, align };
}

/** Width of a text in the body's size and spacing, in twips. */
function bodyWidth(text: string): number {
  const { size, spacing } = styleOf('body');
  return textWidth(text) * size * 10 + [...text].length * spacing;
}
