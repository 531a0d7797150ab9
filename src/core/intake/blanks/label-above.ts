// A blank that begins its line asks for what the label at the end of the line above says: 责任领导： and ××× below it.

import type { BlankMark } from '../text/blank-marks.ts';
import type { BlankKind, PaperParagraph } from '../text/recognised.ts';
import { kindByLabel } from './label-kind.ts';

/** ×××, ×××、×××: nothing else is in the line. */
const ONLY = /^[xX×*＊○〇_＿某、，和 　（）()]+[。；]?$/;

export function kindBelowLabel(
  paragraphs: readonly PaperParagraph[],
  paragraph: number,
  { style }: BlankMark,
): BlankKind | undefined {
  if (!/^(?:marks|line|somebody|person)$/.test(style)) return undefined;
  const above = paragraphs[paragraph - 1]?.text.trimEnd() ?? '';
  if (!/[：:]$/.test(above) || !ONLY.test(paragraphs[paragraph]?.text ?? '')) return undefined;
  return kindByLabel(above);
}
