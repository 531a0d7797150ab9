// Who signs a paper and when: of several that stand in one text the first, and a day under the title where none is at the end.

import { dayLine } from './day-lines.ts';
import { isLabel, labelOf } from './form-cells.ts';
import type { PaperParagraph } from './recognised.ts';

/** Lines of one signature are no further apart. */
const TOGETHER = 4;

export function signatureOf(paragraphs: readonly PaperParagraph[]): {
  readonly signature: readonly PaperParagraph[];
  readonly date?: PaperParagraph;
} {
  const signing = paragraphs.flatMap(({ role }, at) => (role === '署名' || role === '日期' ? [at] : []));
  const [first] = signing;
  if (first === undefined) {
    const below = dayBelowTitle(paragraphs);
    return { signature: [], ...(below ? { date: below } : {}) };
  }
  const own: PaperParagraph[] = [];
  const has = (role: PaperParagraph['role']) => own.some((each) => each.role === role);
  let last = first;
  for (const at of signing) {
    const each = paragraphs[at];
    if (!each || at - last > TOGETHER || (has('日期') && (has('署名') || each.role === '日期'))) break;
    own.push(each);
    last = at;
  }
  const date = own.find(({ role }) => role === '日期') ?? dayBelowTitle(paragraphs);
  return { signature: own.filter(({ role }) => role === '署名'), ...(date ? { date } : {}) };
}

function dayBelowTitle(paragraphs: readonly PaperParagraph[]): PaperParagraph | undefined {
  return paragraphs.find(
    ({ role, text }, at) => role === '副标题' && dayLine(text) && !isLabel(labelOf(paragraphs[at - 1]?.text)),
  );
}
