// Who signs a paper and when: of several that stand in one text the first, and where nobody signs what the imprint or the title says.

import type { PlaceOf } from '../blanks/as-blanks.ts';
import { dayLine, dayWithin } from '../lines/day-lines.ts';
import { imprintOf } from '../lines/imprint.ts';
import { isSpoken } from '../lines/paper-words.ts';
import { REACHED_BESIDE } from '../lines/signers.ts';
import { isLabel, labelOf } from '../text/form-cells.ts';
import type { FoundText, PaperParagraph } from '../text/recognised.ts';
import type { TextSpan } from '../text/source.ts';

/** Lines of one signature are no further apart. */
const TOGETHER = 4;

type Signing = { readonly signature: readonly FoundText[]; readonly date?: FoundText };

export function signingOf(paragraphs: readonly PaperParagraph[], place: PlaceOf): Signing {
  const own = ownLines(paragraphs);
  const signature = own
    .filter(({ role }) => role === '署名')
    .map((each) => whoAlone(paragraphs, each, place));
  const day = own.find(({ role }) => role === '日期');
  if (day) return { signature, date: bareDay(paragraphs, day, place) };
  const printed = printedBy(paragraphs, signature, place);
  if (printed) return printed;
  const below = dayBelowTitle(paragraphs);
  const date = below ? bareDay(paragraphs, below, place) : dayOfForm(paragraphs, place);
  return { signature, ...(date ? { date } : {}) };
}

/** 承诺人：……　　身份证号：……: by what to reach who signs is none of it. */
function whoAlone(
  paragraphs: readonly PaperParagraph[],
  line: PaperParagraph,
  place: PlaceOf,
): PaperParagraph {
  const end = line.text.search(REACHED_BESIDE);
  if (end <= 0) return line;
  return { ...line, ...place(paragraphs.indexOf(line), 0, end), text: line.text.slice(0, end) };
}

/** The lines of the first signature. */
function ownLines(paragraphs: readonly PaperParagraph[]): readonly PaperParagraph[] {
  const signing = paragraphs.flatMap(({ role }, at) => (role === '署名' || role === '日期' ? [at] : []));
  const own: PaperParagraph[] = [];
  const has = (role: PaperParagraph['role']) => own.some((each) => each.role === role);
  let last = signing[0] ?? 0;
  for (const at of signing) {
    const each = paragraphs[at];
    if (!each || at - last > TOGETHER || (has('日期') && (has('署名') || each.role === '日期'))) break;
    own.push(each);
    last = at;
  }
  return own;
}

/** The imprint speaks where nobody signs, or where who signs stands right above its day. */
function printedBy(
  paragraphs: readonly PaperParagraph[],
  signature: readonly PaperParagraph[],
  place: PlaceOf,
): Signing | undefined {
  const found = imprintOf(paragraphs);
  if (!found) return undefined;
  const { at, organ, day } = found;
  const said = ({ start, end }: TextSpan, why: string): FoundText => ({
    ...place(at, start, end),
    text: paragraphs[at]?.text.slice(start, end) ?? '',
    why,
  });
  const date = said(day, '没有落款，印发的日期');
  const above = paragraphs[at - 1];
  if (signature.length) return above?.role === '署名' ? { signature, date } : undefined;
  return { signature: organ ? [said(organ, '没有落款，印发的单位')] : [], date };
}

/** The day a speech was given on is no day of a paper. */
function dayBelowTitle(paragraphs: readonly PaperParagraph[]): PaperParagraph | undefined {
  const title = paragraphs.filter(({ role }) => role === '标题').map(({ text }) => text);
  if (isSpoken(title.join('')) || paragraphs.some(({ role }) => role === '称呼')) return undefined;
  return paragraphs.find(
    ({ role, text }, at) => role === '副标题' && dayLine(text) && !isLabel(labelOf(paragraphs[at - 1]?.text)),
  );
}

function bareDay(paragraphs: readonly PaperParagraph[], day: PaperParagraph, place: PlaceOf): FoundText {
  if (dayLine(day.text) === 'hint') return day;
  const { start, end } = dayWithin(day.text);
  return { ...place(paragraphs.indexOf(day), start, end), text: day.text.slice(start, end), why: day.why };
}

const FORM_DAY =
  /(?:(?:填报|填表|制表)(?:日期|时间)[：:] *|填报(?:单位|人)[^。]{0,60}?[ 　]{2,})([^　 ，。年]{0,8}[ 　]*年[^　 ，。月]{0,6}[ 　]*月[^　 ，。日]{0,6}[ 　]*日)/;
/** 编号：……　　填表日期：……: when the sheet was filled in, not who submits it. */
const OF_SHEET = /^[ 　]*(?:编号|序号)[：:]/;
/** A row that says more than who submits the form and when is of the form itself. */
const FORM_HEAD = 2;

/** The day a form says it was filled in. */
function dayOfForm(paragraphs: readonly PaperParagraph[], place: PlaceOf): FoundText | undefined {
  for (const [index, { text }] of paragraphs.entries()) {
    const found = FORM_DAY.exec(text);
    if (!found?.[1] || OF_SHEET.test(text) || (text.match(/[：:]/g)?.length ?? 0) > FORM_HEAD) continue;
    const from = found.index + found[0].length - found[1].length;
    return { ...place(index, from, from + found[1].length), text: found[1], why: '“填报日期”后面的日期' };
  }
  return undefined;
}
