// A file that a branch handed back: its facts, what was changed in it by hand, or a sentence that says why it is not taken.

import type { Returned } from '../../core/collect/collect.ts';
import type { SheetRows } from '../../core/collect/sheet-rows.ts';
import { compareText, type Difference } from '../../core/compare/compare-text.ts';
import { factsTouched } from '../../core/compare/facts-touched.ts';
import type { Document } from '../../core/document/document.ts';
import { fill } from '../../core/document/fill.ts';
import { isTooMuch } from '../../core/facts/how-much.ts';
import { readReturned } from '../../core/kit/returned-file.ts';
import type { Book } from '../../core/sheet/book.ts';
import type { Template } from '../../core/template/template.ts';
import { without } from '../../desk/model/draft-facts.ts';
import { openDocx } from '../../file-drop/open-file.ts';
import { inSlices } from '../../render/slices.ts';
import { toText } from '../../render/text.ts';
import type { Refused } from '../../reopen/refusals.ts';
import { SHEET_FILE_LIMIT } from '../../reopen/sheets/sheet-limits.ts';

/** Undefined where neither the site nor this browser has the template. Rejects where it cannot be fetched. */
export type TemplateOf = (id: string, revised: string) => Promise<Template | undefined>;

export type TakenFile = Returned & {
  /** Id of the kit it was filled in with. */
  readonly kit?: string;
  /** Id of its template; undefined for a sheet, as is the kit. */
  readonly template?: string;
  /** Reasons the branch gave for what the rules would stop, by finding id. */
  readonly accepted?: Readonly<Record<string, string>>;
  /** Of this file alone, a sentence each: words written into it by hand, which are not counted, and cells that were not read. */
  readonly notes: readonly string[];
};
export type ReadFile =
  | {
      readonly kind: 'taken';
      /** Of a sheet a row each. */
      readonly taken: readonly TakenFile[];
      readonly told: readonly string[];
    }
  | { readonly kind: 'refused'; readonly from: string; readonly why: string };

/** Reads a book by the names the page knows. */
export type AsSheet = (book: Book, from: string) => SheetRows;

const ARCHIVES = /\.(?:zip|rar|7z|gz)$/i;
const PACKED = '这是压缩包，没有收。请先解压，把里面的文件放进来。';
const SHEETS = /\.(?:xlsx|xlsm|xls|et|csv|tsv|txt)$/i;
const MB = 1024 * 1024;
const SMALL_LIMIT = 4 * MB;
const UNREADABLE = '这个文件读不出来，可能正被别的程序占用。请关闭占用它的程序，再放一次。';
const TOO_MUCH = '填的内容多到页面会停住，没有收下。请对方删去用不着的行，再存一次。';
const NOT_COMPARED = '这里没有它当时的模板，没有比对文字是不是在 Word 里改过';

const NOT_TAKEN =
  '这里收的是存有填写内容的 Word 文件（.docx）、下发包的交回文件（.json）和填报表，这个文件不是。请对方重新交。';
/** What is said of a paper of one's own does not help with that of somebody else. */
const WHY: Partial<Record<Refused['reason'], string>> = {
  notZip: NOT_TAKEN,
  pdf: NOT_TAKEN,
  notWord: NOT_TAKEN,
  noFacts:
    '里面没有填写内容：可能不是从本站下载的，可能下载时没有勾选“把填写内容存入文件”，也可能另存时丢掉了。请对方勾选以后再下载一次，或者改交填报表。',
};

/** A difference is shown by its first words, and so many before them. */
const SHOWN = 40;
const LEAD = 6;

/** Never rejects. */
export async function readFile(file: File, templateOf: TemplateOf, asSheet: AsSheet): Promise<ReadFile> {
  const from = file.name;
  if (ARCHIVES.test(from)) return { kind: 'refused', from, why: PACKED };
  if (SHEETS.test(from)) return readSheet(file, asSheet);
  if (/\.json$/i.test(from)) return readSmall(file);
  const opened = await openDocx(file);
  if (opened.kind === 'refused') return { kind: 'refused', from, why: WHY[opened.reason] ?? opened.message };
  const facts = without(opened.facts, new Set(opened.off));
  const template = await templateOf(opened.template, opened.revised).catch(() => undefined);
  const document = template && fill(template, facts);
  const notes = document ? differencesOf(document, [...opened.text, ...opened.imprint]) : [NOT_COMPARED];
  const { template: id, kit, accepted } = opened;
  const taken = { from, facts, notes, template: id, accepted, ...(kit ? { kit } : {}) };
  return { kind: 'taken', taken: [taken], told: [] };
}

/** The facts alone, as a kit saves them. */
async function readSmall(file: File): Promise<ReadFile> {
  const from = file.name;
  if (file.size > SMALL_LIMIT)
    return { kind: 'refused', from, why: '太大，不是下发包生成的交回文件。请对方在下发包里再存一次。' };
  const text = await file.text().catch(() => undefined);
  const read = text === undefined ? UNREADABLE : readReturned(text);
  if (typeof read === 'string') return { kind: 'refused', from, why: read };
  const { kit, template, facts } = read;
  if (isTooMuch(facts)) return { kind: 'refused', from, why: TOO_MUCH };
  return { kind: 'taken', taken: [{ from, facts, notes: [], template, ...(kit ? { kit } : {}) }], told: [] };
}

async function readSheet(file: File, asSheet: AsSheet): Promise<ReadFile> {
  const from = file.name;
  const refused = (why: string): ReadFile => ({ kind: 'refused', from, why });
  if (file.size > SHEET_FILE_LIMIT)
    return refused(`表格超过 ${SHEET_FILE_LIMIT / MB} MB，请只留要交的那一张，再放一次。`);
  const program = await import('../../reopen/sheets/read-book.ts').catch(() => undefined);
  if (!program) return refused('读表格的功能没有加载成功。请检查网络，再放一次。');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refused(UNREADABLE);
  const book = await program.readBook(new Uint8Array(bytes), from, inSlices);
  if ('refused' in book) return refused(book.refused);
  const { returned, told, refused: none } = asSheet(book.book, from);
  if (!returned.length) return refused(none ?? '表格里没有填了内容的行。');
  return { kind: 'taken', taken: returned, told: [...book.told, ...told].map((each) => `${from}：${each}`) };
}

function differencesOf(document: Document, found: readonly string[]): readonly string[] {
  return compareText(toText(document).split('\n'), found).map((difference) => {
    const names = [...new Set(factsTouched(document, difference).map(([name]) => String(name)))];
    // What is counted is what was filled in.
    const where = names.length ? `（${names.join('、')}，计入的是原来填的）` : '';
    return `在 Word 里${say(difference)}${where}`;
  });
}

function say(difference: Difference): string {
  if (difference.kind === 'added') return `加了“${short(difference.found)}”`;
  if (difference.kind === 'removed') return `删了“${short(difference.expected)}”`;
  const { expected, found, head, tail } = difference;
  // A few words before say where it is.
  const from = Math.max(0, head - LEAD);
  const part = (words: string) => short([...words].slice(from, [...words].length - tail).join(''));
  return `“${part(expected)}”改成了“${part(found)}”`;
}

function short(words: string): string {
  const letters = [...words];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}……` : words;
}
