// What stands around the text of a paper: only that can be printed by the envelope which stands where the envelope prints it. The rest is text.

import { imprintOf } from '../lines/imprint.ts';
import type { TextSpan } from '../text/source.ts';
import type { TemplateParagraph } from '../written/template-lines.ts';

/** Paragraphs by their place among all. */
export type AroundText = {
  /** Who issues it, over the title. */
  readonly mark: readonly number[];
  readonly letter: readonly number[];
  readonly addressee: readonly number[];
  readonly closing: readonly number[];
  readonly annexes: readonly number[];
  readonly signers: readonly number[];
  readonly day: readonly number[];
  readonly note: readonly number[];
  readonly copies: readonly number[];
  readonly printed?: { readonly at: number; readonly organ: TextSpan; readonly day: TextSpan };
  /** It says whom it is sent to. */
  readonly addressed: boolean;
  /** It has what only a paper that is sent has: who issues it over the title, a note below its day, an imprint. */
  readonly noted: boolean;
  /** It says by whom or when it is issued. */
  readonly signed: boolean;
  /** Somebody signs and the text goes on. */
  readonly signedWithin: boolean;
};

const MARK = /^[^，。：；]{2,36}文件$/;
/** What the envelope itself can say. */
const SAID = /^特此(?:报告|通知|通报)。$/;
const COPIES = /^抄送[：:]/;
/** A note is printed without a stop at its end. */
const BRACKETED = /^[（(].{4,}[^。；，][）)]$/;
const WHOM_TO_ASK = /^(?:联系人|联系电话|联系方式)[：:]/;
const ANNEX_NAMED = /^附(?:件)?[：:]\s*\S|^\d{1,2}[.．、]/;

type Kind = 'closing' | 'annexes' | 'signers' | 'day' | 'note' | 'copies' | 'printed';

export function aroundText(whole: readonly TemplateParagraph[]): AroundText {
  const cut = whole.findIndex(({ paragraph }) => paragraph.role === '附件标题');
  const main = (cut < 0 ? whole : whole.slice(0, cut)).map(({ paragraph }) => paragraph);
  const role = (at: number) => main[at]?.role;
  const first = main.findIndex((each) => each.role === '标题');
  let over = first - 1;
  while (role(over) === '文号') over--;
  const mark = over >= 0 && MARK.test(main[over]?.text ?? '') ? [over] : [];
  const letter = main.flatMap((each, at) => (each.role === '文号' ? [at] : []));
  let next = first + 1;
  while (role(next) === '标题' || role(next) === '文号') next++;
  const addressee = role(next) === '主送' ? [next] : [];
  const printed = printedOf(main);
  const tail = tailOf(main.slice(next), printed?.at === undefined ? undefined : printed.at - next);
  const of = (kind: Kind) => tail.flatMap(([at, each]) => (each === kind ? [at + next] : []));
  const [signers, day] = [of('signers'), of('day')];
  const signs = (who: Line['role']) => main.some((each) => each.role === who);
  return {
    ...{ mark, letter, addressee, signers, day },
    ...{ closing: of('closing'), annexes: of('annexes'), note: of('note'), copies: of('copies') },
    ...(printed && of('printed').length ? { printed } : {}),
    addressed: addressee.length > 0,
    noted: mark.length > 0 || letter.some((at) => at < first) || tail.some(([, kind]) => BELOW.has(kind)),
    signed: whole.some(({ paragraph }) => paragraph.role === '署名' || paragraph.role === '日期'),
    signedWithin: signs('署名') ? !signers.length : signs('日期') && !day.length,
  };
}

function printedOf(main: readonly { readonly text: string }[]): AroundText['printed'] {
  const found = imprintOf(main);
  return found?.organ && { at: found.at, organ: found.organ, day: found.day };
}

type Line = TemplateParagraph['paragraph'];

/** From the last line up, as long as the envelope has a place for it. */
function tailOf(lines: readonly Line[], printed: number | undefined): readonly (readonly [number, Kind])[] {
  const tail: (readonly [number, Kind])[] = [];
  const has = (kind: Kind) => tail.some(([, each]) => each === kind);
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    const kind = line && (at === printed ? 'printed' : kindOf(line));
    // One note is printed, and one day.
    if (!kind || (has(kind) && (kind === 'note' || kind === 'day' || kind === 'copies'))) break;
    tail.unshift([at, kind]);
  }
  // A note stands below who signs: above them, or where nobody does, it is text.
  const signed = tail.map(([, kind]) => kind === 'signers' || kind === 'day').lastIndexOf(true);
  const above = tail
    .map(([at, kind], nth) =>
      signed < 0 ? lines[at]?.role === '正文' && kind === 'note' : nth < signed && BELOW.has(kind),
    )
    .lastIndexOf(true);
  return tail.slice(above + 1);
}

const BELOW: ReadonlySet<Kind> = new Set(['note', 'copies', 'printed']);

function kindOf({ role, text }: Line): Kind | undefined {
  switch (role) {
    case '结束语':
      return SAID.test(text) ? 'closing' : undefined;
    case '附件说明':
      return ANNEX_NAMED.test(text) ? 'annexes' : undefined;
    case '署名':
      return 'signers';
    case '日期':
      return 'day';
    case '附注':
    case '正文':
      if (COPIES.test(text)) return 'copies';
      return BRACKETED.test(text) || WHOM_TO_ASK.test(text) ? 'note' : undefined;
    default:
      return undefined;
  }
}
