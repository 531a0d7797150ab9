// Holds the book that was given: reads it, reads its rows as a template asks, writes it back with its marks.

import type { BatchHeading, HeadingAnswers } from '../core/batch/batch-row.ts';
import { markedBook, PROBLEM_HEADING } from '../core/batch/marked-book.ts';
import { rowsInSteps } from '../core/batch/read-rows.ts';
import type { Field } from '../core/facts/field.ts';
import type { Book } from '../core/sheet/book.ts';
import { readBook } from '../reopen/sheets/read-book.ts';
import type { SheetAnswer, SheetAsk } from './sheet-protocol.ts';

type Run = NonNullable<Parameters<typeof readBook>[2]>;

/** Rows of one message: taken apart within a few milliseconds. */
const PORTION = 100;
const NOTHING = '还没有放进表格。';

export function createSheetWork(
  run: Run,
  send: (answer: SheetAnswer) => void,
): (ask: SheetAsk) => Promise<void> {
  let book: Book | undefined;
  let headings: readonly BatchHeading[] = [];
  let fields: readonly Field[] = [];
  return async (ask) => {
    try {
      if (ask.kind === 'open') {
        const read = await readBook(ask.bytes, ask.name, run);
        book = 'book' in read ? read.book : undefined;
        send(
          'book' in read ? { kind: 'opened', told: read.told } : { kind: 'refused', sentence: read.refused },
        );
      } else if (!book) {
        send({ kind: 'refused', sentence: NOTHING });
      } else if (ask.kind === 'rows') {
        const vocabulary = new Map(ask.vocabulary.map((field) => [field.name, field]));
        const { rows, ...read } = await run(
          rowsInSteps(book, ask.template, vocabulary, answersOf(ask.answers)),
        );
        headings = read.headings;
        fields = ask.template.fields;
        for (let at = 0; at < rows.length; at += PORTION)
          send({ kind: 'rows', rows: rows.slice(at, at + PORTION) });
        send({ kind: 'read', read });
      } else {
        const changes = { rows: ask.changes, fields };
        const { bookXlsxInSteps } = await import('../render/book-xlsx.ts');
        const marked = markedBook(book, headings, ask.troubles, changes);
        send({ kind: 'report', bytes: await run(bookXlsxInSteps(marked)) });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      send({ kind: 'refused', sentence: `这张表没有读成（${reason}）。请另存为 .xlsx 再放一次。` });
    }
  };
}

function answersOf(answers: readonly (readonly [string, string | null])[]): HeadingAnswers {
  return new Map([
    [PROBLEM_HEADING, undefined],
    ...answers.map(([heading, name]) => [heading, name ?? undefined] as const),
  ]);
}
