// What the whole text tells: it is no paper, it is several, it has too much in it. A sentence each, and nothing is refused unsaid.

import { MAX_BLANKS } from '../blanks/find-blanks.ts';
import { TITLE_END } from '../lines/paper-words.ts';
import type { FoundText, PaperParagraph, Remark } from '../text/recognised.ts';
import type { SourceText } from '../text/source.ts';
import type { TidyLine } from '../text/tidy-lines.ts';

/** Longer texts are cut off for recognition. */
const MAX_TEXT = 2_000_000;

export function notAPaper(lines: readonly TidyLine[]): Remark | undefined {
  if (!lines.length) return { kind: '空文', message: '这里没有文字，请粘贴或者选一份有文字的文稿。' };
  const some = lines.slice(0, 400);
  const numbered = some.filter(
    ({ marker }) => marker && marker.level <= 2 && !marker.text.startsWith('第'),
  ).length;
  const code = some.filter(
    ({ text }) =>
      /[;{]\s*$|^\s*\}|^\s*(?:import|export|const|let|var|function|def|class|return|if|for|#include|<\/?[a-z]+)\b/.test(
        text,
      ) && !/\p{Script=Han}{6}/u.test(text),
  ).length;
  if (code > some.length * 0.5 && some.length > 2)
    return { kind: '程序', message: '这像是程序，不是公文，没有认标题和空白。' };
  const speech = some.filter(({ text }) =>
    /^[“"「].*[”"」]|[：:，]\s*[“"「]|(?:说|道|问|喊|笑)[：:，。]/.test(text),
  ).length;
  const chapter = some.some(({ text }) => /^第[\d一二三四五六七八九十百千]+[章回节](?:\s|$)/.test(text));
  if (!numbered && speech >= 2 && (chapter || speech > some.length * 0.3))
    return { kind: '小说', message: '这像是小说或者故事，不是公文，没有认标题和空白。' };
  const contents = some.filter(
    ({ text }) => /(?:[.…·]{3,}|\s{2,})\d{1,4}$/.test(text) || (text.length < 30 && !/[。；]/.test(text)),
  ).length;
  const dotted = some.filter(({ text }) => /[.…·]{3,}\s*\d{1,4}$/.test(text)).length;
  if (dotted >= 3 && contents > some.length * 0.8)
    return { kind: '目录', message: '这像是一份目录，没有正文，请把正文也放进来。' };
  return undefined;
}

/** Heads of further papers: a title line behind an end, with an addressee or a number behind it. */
function furtherPapers(lines: readonly TidyLine[], titleEnd: number): number[] {
  const heads: number[] = [];
  for (let index = titleEnd + 3; index < lines.length - 1; index++) {
    const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
    if (!line || !next || line.marker || line.row || line.text.length > 60 || line.text.length < 6) continue;
    if (
      !TITLE_END.test(line.text) ||
      /[。；：，]$/.test(line.text) ||
      !/关于|[\p{Script=Han}]{6}/u.test(line.text)
    )
      continue;
    if (/^附件/.test(before?.text ?? '') || /^附件/.test(line.text)) continue;
    if (/[：:]$/.test(next.text) || (/[。；]/.test(next.text) && /[。）日；]$/.test(before?.text ?? '')))
      heads.push(index);
  }
  return heads;
}

/** What the whole of a paper tells or asks. */
export function remarksOn(
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
export function withinReach(source: SourceText): { source: SourceText; tooLong: Remark[] } {
  if (source.text.length <= MAX_TEXT) return { source, tooLong: [] };
  const message = `文字超过 ${MAX_TEXT / 10_000} 万字，只认了前面的部分，请分开放进来。`;
  const paragraphs = source.paragraphs.filter(({ end }) => end <= MAX_TEXT);
  const text = source.text.slice(0, paragraphs[paragraphs.length - 1]?.end ?? MAX_TEXT);
  return { source: { ...source, text, paragraphs }, tooLong: [{ kind: '太长', message }] };
}
