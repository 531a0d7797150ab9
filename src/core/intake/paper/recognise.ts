// What a paper is made of and what in it is to fill: suggestions, each with a reason and its place in the text as read.

import type { Vocabulary } from '../../facts/vocabulary.ts';
import { factsAsBlanks, marksAsBlanks, type PlaceOf } from '../blanks/as-blanks.ts';
import { findMarks, MAX_BLANKS } from '../blanks/find-blanks.ts';
import { signsAsCrosses } from '../lines/signs-as-crosses.ts';
import { asSimplified, traditionalShare } from '../text/as-simplified.ts';
import { type MarkedText, originalSpan } from '../text/marked-text.ts';
import type {
  Change,
  FoundText,
  PaperParagraph,
  ParagraphRole,
  Recognised,
  Remark,
} from '../text/recognised.ts';
import type { SourceText } from '../text/source.ts';
import { type TidyLine, tidyLines } from '../text/tidy-lines.ts';
import { tidySource } from '../tidy/tidy-source.ts';
import { findLists, findTables } from './find-lists.ts';
import { paperParagraphs } from './paper-roles.ts';
import { notAPaper, remarksOn, withinReach } from './remarks.ts';
import { withSeriesMarkers } from './series-markers.ts';
import { signingOf } from './signature-of.ts';

/** `undone`: ids of changes people took back. */
export function recognise(read: SourceText, names: Vocabulary, undone: readonly string[] = []): Recognised {
  const { source, tooLong } = withinReach(read);
  const { marked, changes } = tidySource(source, new Set(undone));
  const lines = readLines(marked, source);
  const refusal = notAPaper(lines.simplified);
  if (refusal) return leftAsItIs(lines.written, changes, [...tooLong, refusal]);

  const place: PlaceOf = (paragraph, from, to) => {
    const begin = lines.simplified[paragraph]?.from ?? 0;
    return originalSpan(marked, begin + from, begin + to);
  };
  const paper = partsOf(lines.simplified);
  const { paragraphs } = paper;
  const found = findFilled(paper, { names, place, original: source.text });
  const parts = asWritten(paragraphs, lines.written, place);
  const filled = new Set(found.marks.map(({ paragraph }) => paragraph));
  const envelope = envelopeOf(parts, place);
  return {
    changes,
    paragraphs: parts,
    ...envelope,
    annexes: parts.filter(({ role }) => role === '附件说明'),
    blanks: [...found.marks, ...found.facts].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from),
    notBlanks: found.none.map(({ paragraph, start, end, why }) => ({
      ...place(paragraph, start, end),
      text: parts[paragraph]?.text.slice(start, end) ?? '',
      why,
    })),
    lists: findLists(parts, (paragraph) => filled.has(paragraph)),
    tables: findTables(parts),
    remarks: [
      ...tooLong,
      ...remarksOn(
        lines.simplified,
        paragraphs,
        found.count,
        envelope.title,
        traditionalShare(source.text.slice(0, 20_000)),
      ),
    ],
  };
}

type Lines = {
  readonly written: readonly TidyLine[];
  /** The same, in simplified characters: what the rules read. */
  readonly simplified: readonly TidyLine[];
};

function readLines(marked: MarkedText, source: SourceText): Lines {
  const written = withSeriesMarkers(tidyLines(marked, source));
  return { written, simplified: written.map((line) => ({ ...line, text: asSimplified(line.text) })) };
}

/** No paper: nothing is looked for in it. */
function leftAsItIs(
  written: readonly TidyLine[],
  changes: readonly Change[],
  remarks: readonly Remark[],
): Recognised {
  const none = { signature: [], annexes: [], blanks: [], notBlanks: [], lists: [], tables: [] };
  const paragraphs = written.map(
    ({ start, end, text }): PaperParagraph => ({
      start,
      end,
      text,
      role: '正文',
      why: '不是公文，照原样留着',
    }),
  );
  return { changes, paragraphs, ...none, remarks };
}

type Paper = {
  readonly paragraphs: readonly PaperParagraph[];
  /** The same with every sign that stands for a cross as one: a day in any sign is a day. */
  readonly crossed: readonly PaperParagraph[];
  /** Of lines that end in room to write, how much. */
  readonly rooms: ReadonlyMap<number, number>;
};

/** What part each line has in the paper. */
function partsOf(lines: readonly TidyLine[]): Paper {
  const crossed = paperParagraphs(signsAsCrosses(lines));
  return {
    paragraphs: crossed.map((each, at) => ({ ...each, text: lines[at]?.text ?? '' })),
    crossed,
    rooms: new Map(lines.flatMap(({ room }, at) => (room ? [[at, room] as const] : []))),
  };
}

type Reading = { readonly names: Vocabulary; readonly place: PlaceOf; readonly original: string };

/** What is to fill, what is filled already, and what only looks so. */
function findFilled({ paragraphs, crossed, rooms }: Paper, { names, place, original }: Reading) {
  const { blanks, none } = findMarks(crossed, rooms);
  const marks = marksAsBlanks(blanks.slice(0, MAX_BLANKS), paragraphs, names, place, original);
  const facts = blanks.length > MAX_BLANKS ? [] : factsAsBlanks(paragraphs, marks, names, place);
  return { marks, facts, none, count: blanks.length };
}

/** The paragraphs in the words as written, each heading with its end in the text as read. */
function asWritten(
  paragraphs: readonly PaperParagraph[],
  written: readonly TidyLine[],
  place: PlaceOf,
): PaperParagraph[] {
  return paragraphs.map((each, index) => ({
    ...each,
    text: written[index]?.text ?? each.text,
    ...(each.runIn === undefined ? {} : { headEnd: place(index, 0, each.runIn).end }),
  }));
}

/** What the paper is called, whom it goes to, who signs it and when. */
function envelopeOf(
  parts: readonly PaperParagraph[],
  place: PlaceOf,
): Pick<Recognised, 'title' | 'recipient' | 'date' | 'signature'> {
  const one = (role: ParagraphRole) =>
    joined(
      parts.filter((each) => each.role === role),
      role === '标题' ? '' : '\n',
    );
  const title = one('标题');
  const recipient = one('主送');
  const { signature, date } = signingOf(parts, place);
  return {
    ...(title ? { title } : {}),
    ...(recipient ? { recipient: { ...recipient, text: recipient.text.replace(/[：:]$/, '') } } : {}),
    ...(date ? { date } : {}),
    signature,
  };
}

function joined(parts: readonly PaperParagraph[], between: string): FoundText | undefined {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last) return undefined;
  return {
    start: first.start,
    end: last.end,
    text: parts.map(({ text }) => text).join(between),
    why: first.why,
  };
}
