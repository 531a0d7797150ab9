// The head of a paper: its number, its title in up to four lines, whom it is sent to or who is greeted.

import { DATE_LINE, FORM_LABEL, ORGAN_WORDS, SALUTATION, TITLE_END } from './paper-words.ts';
import type { TidyLine } from './tidy-lines.ts';

export type Head = {
  readonly title: readonly number[];
  readonly titleWhy: string;
  readonly subtitle?: number;
  readonly letter?: number;
  readonly recipient?: number;
  readonly salutation?: number;
};

const LETTER = /^[^，。；：《》]{1,12}[〔[（(]\s*[\dxX×*○]{2,4}\s*[〕\])）]\s*第?\s*[\dxX×*○]{1,5}\s*号$/;
const BEGINS_BODY = /^(?:根据|按照|为|遵照|依据|刚才|下面|现将|今天|自\d|近年来)/;
const WHOM = new RegExp(
  String.raw`^(?:各|全体|本|县|市|区|省|中共|局|校|院|机关|[xX×*○【\[]).{0,76}[：:]$|^[^，。；]{0,60}(?:${ORGAN_WORDS}|党员|成员|人员|部门|领导)[：:]$`,
);

/** Which of the first lines are what; none where the text begins with something else. */
export function findHead(lines: readonly TidyLine[]): Head {
  const first = lines.findIndex((line) => !isBeforeTitle(line.text));
  const start = first === -1 ? lines.length : first;
  const letter = lines.slice(0, start + 1).findIndex(({ text }) => LETTER.test(text));
  const begin = letter === start ? start + 1 : start;
  const title = titleLines(lines, begin);
  let next = title.length ? (title[title.length - 1] ?? 0) + 1 : begin;
  const subtitle =
    /^(?:——|[（(][^）)]{2,40}[）)]$)/.test(lines[next]?.text ?? '') && title.length ? next++ : undefined;
  while (
    title.length &&
    next < lines.length &&
    (DATE_LINE.test(lines[next]?.text ?? '') || LETTER.test(lines[next]?.text ?? ''))
  )
    next++;
  const below = LETTER.test(lines[next - 1]?.text ?? '') ? next - 1 : -1;
  const whom = whomAt(lines, next);
  return {
    title,
    titleWhy:
      title.length > 1 ? '开头几行没有句末标点，连起来以文种结尾' : '开头一行没有句末标点，是标题的样子',
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(letter === -1 && below === -1 ? {} : { letter: letter === -1 ? below : letter }),
    ...whom,
  };
}

/** Whom it is sent to stands behind the title, with what a page put between at most. */
function whomAt(lines: readonly TidyLine[], next: number): Pick<Head, 'recipient' | 'salutation'> {
  for (const [nth, line] of lines.slice(next, next + 4).entries()) {
    if (line.marker || line.row) return {};
    if (SALUTATION.test(line.text)) return nth < 2 ? { salutation: next + nth } : {};
    if (isRecipient(line.text)) return { recipient: next + nth };
  }
  return {};
}

function isRecipient(text: string): boolean {
  return text.length <= 90 && !/如下|下列|以下|。/.test(text) && !FORM_LABEL.test(text) && WHOM.test(text);
}

function isBeforeTitle(text: string): boolean {
  return (
    /^附件?\s*[\d一二三]{0,2}[：:]?$/.test(text) ||
    (/^(?:签发人|密级|紧急程度|[^，。]{2,20}文件)[：:]?[^，。]{0,8}$/.test(text) && !TITLE_END.test(text))
  );
}

const MAX_TITLE = 4;

function titleLines(lines: readonly TidyLine[], begin: number): number[] {
  const fits = (index: number) => {
    const line = lines[index];
    return line !== undefined && mayBeTitle(line) && (index > begin || !line.text.startsWith('“'));
  };
  if (!fits(begin)) return [];
  const whole = (count: number) =>
    lines
      .slice(begin, begin + count)
      .map(({ text }) => text)
      .join('');
  const all = (count: number) => Array.from({ length: count }, (_, nth) => begin + nth);
  for (let count = 1; count <= MAX_TITLE && fits(begin + count - 1); count++) {
    const text = whole(count);
    if (text.length > 110) break;
    const more = lines[begin + count];
    const goesOn =
      more &&
      fits(begin + count) &&
      /^[（(]/.test(more.text) === false &&
      TITLE_END.test(more.text) &&
      more.text.length < 30 &&
      /(?:的|和|与|暨|及|对照检)$/.test(text);
    if (TITLE_END.test(text) && !goesOn) return all(count);
  }
  const centred = lines[begin]?.format?.align === 'center';
  if (centred) {
    let count = 1;
    while (count < MAX_TITLE && fits(begin + count) && lines[begin + count]?.format?.align === 'center')
      count++;
    return all(count);
  }
  return (lines[begin]?.text.length ?? 0) <= 50 ? [begin] : [];
}

function mayBeTitle({ text, marker, row }: TidyLine): boolean {
  if (marker || row || text.length < 2 || text.length > 80) return false;
  if (
    /[。；！？，,][”’]?$|[：:]$|^[（(]|^第[\d一二三四五六七八九十百]+[章回节]/.test(text) ||
    BEGINS_BODY.test(text)
  )
    return false;
  return !/[。；]/.test(text) && !DATE_LINE.test(text) && !LETTER.test(text) && !FORM_LABEL.test(text);
}
