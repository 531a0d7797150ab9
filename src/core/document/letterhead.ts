// 版头: issuer's mark, document number, signer and the red rule (GB/T 9704 7.2). Off unless asked for.

import { textWidth } from '../style/char-width.ts';
import { millimetres, PAGE, ZI } from '../style/page.ts';
import { EM } from '../style/roles.ts';
import { type Block, type Paragraph, plainText, type Run } from './document.ts';

const BLANK: Paragraph = { kind: 'paragraph', role: 'blank', runs: [] };
/** 小初 and 小二 in half-points: the mark takes the largest size between them that fits one line. */
const LARGEST = 72;
/** Line of the mark in twips for each half-point of its size. */
const MARK_LINE = 12.5;
const SMALLEST = 36;

export type Letterhead = {
  readonly mark: readonly Run[];
  readonly number: readonly Run[];
  /** Signers of a paper that goes up; two names to a line. */
  readonly signers?: readonly Run[];
};

export function letterheadBlocks({ mark, number, signers }: Letterhead): Block[] {
  const fits = Math.floor(PAGE.textWidth / 10 / Math.max(1, textWidth(plainText(mark))));
  const size = Math.max(SMALLEST, Math.min(LARGEST, fits - (fits % 2)));
  // The glyphs begin a quarter of their size below the top of the line: raise them by that.
  const before = millimetres(35) - Math.round(size * 10 * 0.25);
  return [
    { kind: 'paragraph', role: 'mark', runs: mark, size, before, line: Math.round(size * MARK_LINE) },
    BLANK,
    BLANK,
    ...(signers?.length ? numberWithSigners(number, signers) : [numberAlone(number)]),
    BLANK,
    BLANK,
  ];
}

function numberAlone(number: readonly Run[]): Paragraph {
  return { kind: 'paragraph', role: 'docNumber', runs: number, ruleBelow: true };
}

/** Number one 字 from the left, signers one 字 from the right; the number stands on the line of the last signers. */
function numberWithSigners(number: readonly Run[], signers: readonly Run[]): Paragraph[] {
  const label = '签发人：';
  const nameWidth = Math.max(...signers.map((signer) => textWidth(signer.text)));
  const lines = Array.from({ length: Math.ceil(signers.length / 2) }, (_, i) =>
    signers.slice(i * 2, i * 2 + 2),
  );
  const across = Math.min(2, signers.length);
  const names = Math.round(PAGE.textWidth - ZI - (nameWidth * across + (across - 1)) * EM);
  const tabs = [Math.max(0, names - textWidth(label) * EM), Math.max(0, names)];
  return lines.map((pair, index): Paragraph => {
    const last = index === lines.length - 1;
    const shown = pair.flatMap((signer, i): Run[] => (i ? [{ text: '　' }, signer] : [signer]));
    const named: Run[] = index
      ? [{ text: '\t\t' }, ...shown.map(inKai)]
      : [{ text: `\t${label}` }, ...shown.map(inKai)];
    return {
      kind: 'paragraph',
      role: 'docNumber',
      runs: [...(last ? [{ text: '　' }, ...number] : []), ...named],
      tabs,
      ...(last ? { ruleBelow: true as const } : {}),
    };
  });
}

function inKai(run: Run): Run {
  return { ...run, font: '楷体' };
}
