// A paper that is only to be laid out: its lines, what each of them is, and what stands around them.

import type { Run } from '../../document/document.ts';
import type { LineRole } from '../confirm/structure.ts';

export type TypesetLine = {
  readonly role: LineRole;
  /** Without spaces around it; with its number as it is written; the cells of a row of a table with tabs between. */
  readonly text: string;
  /** Body follows the heading in the same line: how much of the text is heading. */
  readonly runIn?: number;
};

/** What is not in the text of a paper and stands around it. */
export type TypesetFrame = {
  readonly redHead: boolean;
  /** 发文机关标志 */
  readonly mark: string;
  /** 发文字号 */
  readonly number: string;
  /** 签发人, several with 、 between. */
  readonly signers: string;
  /** Room for a seal over the signature. */
  readonly sealed: boolean;
  /** 版记 */
  readonly imprint: boolean;
  readonly copies: string;
  readonly printer: string;
  readonly printed: string;
};

export type TypesetPaper = { readonly lines: readonly TypesetLine[]; readonly frame: TypesetFrame };

export const PLAIN_FRAME: TypesetFrame = {
  ...{ redHead: false, mark: '', number: '', signers: '', sealed: true },
  ...{ imprint: false, copies: '', printer: '', printed: '' },
};

export const HEADING_ROLES: readonly LineRole[] = ['一级标题', '二级标题', '三级标题', '四级标题'];

/** A sentence that follows on the line of a heading. */
export function withRole(line: TypesetLine, role: LineRole): TypesetLine {
  const runIn = HEADING_ROLES.includes(role) ? runInOf(line.text) : undefined;
  return { role, text: line.text, ...(runIn !== undefined && { runIn }) };
}

/** The heading ends with its first full stop, if anything follows. */
function runInOf(text: string): number | undefined {
  const stop = text.search(/[。？]/);
  return stop >= 0 && text.slice(stop + 1).trim() ? stop + 1 : undefined;
}

/** The line written anew: a line end makes two of it, nothing takes it away. */
export function withText(paper: TypesetPaper, at: number, text: string): TypesetPaper {
  const line = paper.lines[at];
  if (!line || line.text === text) return paper;
  const written = text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
  const lines = written.map((each, nth) => {
    // What is split off a heading is the text below it.
    const role = nth && HEADING_ROLES.includes(line.role) ? '正文' : line.role;
    return withRole({ role, text: each }, role);
  });
  return { ...paper, lines: [...paper.lines.slice(0, at), ...lines, ...paper.lines.slice(at + 1)] };
}

/** Turned on, it begins with what the paper says itself; what was written there stays. */
export function withFrame(paper: TypesetPaper, part: Partial<TypesetFrame>): TypesetPaper {
  const frame = { ...paper.frame, ...part };
  const said = (role: LineRole) => paper.lines.find((line) => line.role === role)?.text ?? '';
  const organ = said('署名');
  const head = part.redHead && {
    mark: frame.mark || (organ && `${organ}文件`),
    number: frame.number || said('文号'),
  };
  const foot = part.imprint && { printer: frame.printer || organ, printed: frame.printed || said('日期') };
  return { ...paper, frame: { ...frame, ...head, ...foot } };
}

/** A line with its place among all. */
export type LineAt = TypesetLine & { readonly at: number };

/** Leads from the page back to its line. */
export function run(text: string, at: number | undefined): Run {
  return at === undefined ? { text } : { text, from: [at] };
}
