// A sheet and a template as papers, without a page: what the site's batch does, row by row, for an office's own server.

import type { HeadingAnswers, ReadRows } from '../src/core/batch/batch-row.ts';
import { acrossRowsInSteps } from '../src/core/batch/check-across.ts';
import {
  type BatchSetting,
  checkRowInSteps,
  type RowProblem,
  stateOfRow,
} from '../src/core/batch/check-row.ts';
import { batchFileName } from '../src/core/batch/file-names.ts';
import type { Reasons } from '../src/core/batch/kept-reasons.ts';
import { plainHeading } from '../src/core/batch/match-heading.ts';
import { readRows } from '../src/core/batch/read-rows.ts';
import { atOnce } from '../src/core/checks/at-once.ts';
import { DEFAULT_THRESHOLDS } from '../src/core/checks/thresholds.ts';
import { fill } from '../src/core/document/fill.ts';
import { isoDate } from '../src/core/facts/date.ts';
import type { Facts } from '../src/core/facts/fact.ts';
import type { CalendarDate } from '../src/core/facts/value.ts';
import type { Vocabulary } from '../src/core/facts/vocabulary.ts';
import type { Book } from '../src/core/sheet/book.ts';
import { DEFAULT_SCHEME, FONT_SCHEMES } from '../src/core/style/fonts.ts';
import type { Template } from '../src/core/template/template.ts';
import { toDocx } from '../src/render/docx.ts';

export type BatchWork = {
  readonly book: Book;
  readonly template: Template;
  /** Empty for a template that has none. */
  readonly sample: Facts;
  readonly vocabulary: Vocabulary;
  readonly answers: HeadingAnswers;
  readonly drafts: boolean;
  readonly today: CalendarDate;
  /** Undefined where nothing is to be made. */
  readonly write: ((name: string, bytes: Uint8Array) => Promise<void>) | undefined;
};

export type MadeRow = {
  readonly sheet: string;
  readonly row: number;
  readonly problems: readonly RowProblem[];
  readonly accepted: Reasons;
  /** Undefined where no paper was made. */
  readonly file: string | undefined;
};

export type MadeBatch = { readonly read: ReadRows; readonly rows: readonly MadeRow[] };

export async function makeBatch({
  book,
  template,
  sample,
  vocabulary,
  answers,
  drafts,
  today,
  write,
}: BatchWork): Promise<MadeBatch> {
  const plain = new Map([...answers].map(([heading, name]) => [plainHeading(heading), name]));
  const read = readRows(book, template, vocabulary, plain);
  const setting: BatchSetting = {
    ...{ template, sample },
    standing: {},
    thresholds: DEFAULT_THRESHOLDS,
    fontScheme: DEFAULT_SCHEME,
    today,
  };
  const seen = read.rows.map((row) => ({ row, seen: atOnce(checkRowInSteps(setting, row)) }));
  const across = atOnce(acrossRowsInSteps(seen));
  const rows: MadeRow[] = [];
  for (const [at, each] of seen.entries()) {
    const { sheet, row, facts, accepted = {} } = each.row;
    const problems = [...each.seen.problems, ...(across.get(at) ?? [])];
    const wrong = stateOfRow(problems) === '有错误';
    const file = wrong && !drafts ? undefined : batchFileName(each.seen.title, at + 1, seen.length, wrong);
    rows.push({ sheet, row, problems, accepted, file });
    if (file === undefined || !write) continue;
    const document = fill(template, facts);
    const draftNote = document.gaps.length
      ? `草稿，尚有 ${document.gaps.length} 处待填`
      : '草稿，有错误没有改';
    await write(
      file,
      toDocx(document, {
        scheme: FONT_SCHEMES[DEFAULT_SCHEME],
        author: '',
        day: isoDate(today),
        ...(wrong ? { draftNote } : {}),
      }),
    );
  }
  return { read, rows };
}
