// What a paper is made of and what in it is to fill: suggestions, each with a reason and its place in the text as read.

import type { Vocabulary } from '../../facts/vocabulary.ts';
import { factsAsBlanks, marksAsBlanks, type PlaceOf } from '../blanks/as-blanks.ts';
import { findMarks, MAX_BLANKS } from '../blanks/find-blanks.ts';
import { signsAsCrosses } from '../lines/signs-as-crosses.ts';
import { asSimplified, traditionalShare } from '../text/as-simplified.ts';
import { originalSpan } from '../text/marked-text.ts';
import type { FoundText, PaperParagraph, ParagraphRole, Recognised, Remark } from '../text/recognised.ts';
import type { SourceText } from '../text/source.ts';
import { type TidyLine, tidyLines } from '../text/tidy-lines.ts';
import { tidySource } from '../tidy/tidy-source.ts';
import { findLists, findTables } from './find-lists.ts';
import { paperParagraphs } from './paper-roles.ts';
import { furtherPapers, MAX_TEXT, notAPaper } from './remarks.ts';
import { withSeriesMarkers } from './series-markers.ts';
import { signingOf } from './signature-of.ts';

/** `undone`: ids of changes people took back. */
export function recognise(read: SourceText, names: Vocabulary, undone: readonly string[] = []): Recognised {
  const { source, tooLong } = withinReach(read);
  const { marked, changes } = tidySource(source, new Set(undone));
  const written = withSeriesMarkers(tidyLines(marked, source));
  const lines = written.map((line) => ({ ...line, text: asSimplified(line.text) }));
  const refusal = notAPaper(lines);
  // A day in any sign is a day.
  const crossed = refusal ? lines : signsAsCrosses(lines);
  const paragraphs: PaperParagraph[] = refusal
    ? written.map(({ start, end, text }) => ({ start, end, text, role: '正文', why: '不是公文，照原样留着' }))
    : paperParagraphs(crossed).map((each, at) => ({ ...each, text: lines[at]?.text ?? '' }));
  const remarks = [...tooLong, ...(refusal ? [refusal] : [])];
  if (refusal)
    return {
      changes,
      paragraphs,
      signature: [],
      annexes: [],
      blanks: [],
      notBlanks: [],
      lists: [],
      tables: [],
      remarks,
    };

  const place: PlaceOf = (paragraph, from, to) => {
    const begin = lines[paragraph]?.from ?? 0;
    return originalSpan(marked, begin + from, begin + to);
  };
  const { blanks: all, none } = findMarks(
    paragraphs.map((each, at) => ({ ...each, text: crossed[at]?.text ?? '' })),
    new Set(lines.flatMap(({ room }, at) => (room ? [at] : []))),
  );
  const blanks = marksAsBlanks(all.slice(0, MAX_BLANKS), paragraphs, names, place, source.text);
  const facts = all.length > MAX_BLANKS ? [] : factsAsBlanks(paragraphs, blanks, names, place);
  const filled = new Set(blanks.map(({ paragraph }) => paragraph));
  const ended = paragraphs.map((each, index) => ({
    ...each,
    text: written[index]?.text ?? each.text,
    ...(each.runIn === undefined ? {} : { headEnd: place(index, 0, each.runIn).end }),
  }));
  const one = (role: ParagraphRole) =>
    joined(
      ended.filter((each) => each.role === role),
      role === '标题' ? '' : '\n',
    );
  const title = one('标题');
  const recipient = one('主送');
  const { signature, date } = signingOf(ended, place);
  return {
    changes,
    paragraphs: ended,
    ...(title ? { title } : {}),
    ...(recipient ? { recipient: { ...recipient, text: recipient.text.replace(/[：:]$/, '') } } : {}),
    ...(date ? { date } : {}),
    signature,
    annexes: ended.filter(({ role }) => role === '附件说明'),
    blanks: [...blanks, ...facts].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from),
    notBlanks: none.map(({ paragraph, start, end, why }) => ({
      ...place(paragraph, start, end),
      text: ended[paragraph]?.text.slice(start, end) ?? '',
      why,
    })),
    lists: findLists(ended, (paragraph) => filled.has(paragraph)),
    tables: findTables(ended),
    remarks: [
      ...remarks,
      ...asked(lines, paragraphs, all.length, title, traditionalShare(source.text.slice(0, 20_000))),
    ],
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

function asked(
  lines: readonly TidyLine[],
  paragraphs: readonly PaperParagraph[],
  blanks: number,
  title: FoundText | undefined,
  traditional: number,
): Remark[] {
  const more = furtherPapers(
    lines,
    paragraphs.findIndex(({ role }) => role !== '标题'),
  );
  const starts = more.map((index) => lines[index]?.start ?? 0);
  return [
    ...(more.length
      ? [
          {
            kind: '两份文稿' as const,
            message: `这里好像有 ${more.length + 1} 份文稿，请选要哪一份。`,
            starts,
          },
        ]
      : []),
    ...(blanks > MAX_BLANKS
      ? [
          {
            kind: '空白太多' as const,
            message: `找到 ${blanks} 处空白，只认了前 ${MAX_BLANKS} 处，请检查是不是放错了文件。`,
          },
        ]
      : []),
    ...(traditional > 0.05
      ? [{ kind: '繁体' as const, message: '这是繁体字的文稿，照原样留着；要用简体，请先转换再放进来。' }]
      : []),
    ...(title ? [] : [{ kind: '没有标题' as const, message: '没有找到标题，请在结构里指出哪一行是。' }]),
  ];
}

/** What is beyond reach is said and left as it is. */
function withinReach(source: SourceText): { source: SourceText; tooLong: Remark[] } {
  if (source.text.length <= MAX_TEXT) return { source, tooLong: [] };
  const message = `文字超过 ${MAX_TEXT / 10_000} 万字，只认了前面的部分，请分开放进来。`;
  const paragraphs = source.paragraphs.filter(({ end }) => end <= MAX_TEXT);
  const text = source.text.slice(0, paragraphs[paragraphs.length - 1]?.end ?? MAX_TEXT);
  return { source: { ...source, text, paragraphs }, tooLong: [{ kind: '太长', message }] };
}
