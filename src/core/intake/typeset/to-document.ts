// A paper that is only laid out becomes the one model behind preview, file and print: nothing of its words changes.

import { attachmentNote, signatureBlocks } from '../../document/closing-blocks.ts';
import type { Block, Document, Paragraph, Run } from '../../document/document.ts';
import { keepEnd } from '../../document/keep-end.ts';
import { letterheadBlocks } from '../../document/letterhead.ts';
import { titleLines } from '../../document/title-lines.ts';
import { typesetHeading } from './typeset-heading.ts';
import { type LineAt, run, type TypesetFrame, type TypesetPaper } from './typeset-paper.ts';
import { typesetTable } from './typeset-table.ts';

const BLANK: Paragraph = { kind: 'paragraph', role: 'blank', runs: [] };
export function typesetDocument({ lines, frame }: TypesetPaper): Document {
  const kept = lines.map((line, at): LineAt => ({ ...line, at })).filter(({ role }) => role !== '不要');
  const cut = kept.findIndex(({ role }) => role === '附件标题');
  const main = cut < 0 ? kept : kept.slice(0, cut);
  const title = titleOf(main);
  const head = main.filter(({ role }) => role === '标题');
  const first = main.findIndex(({ role }) => role === '标题');
  const own = (line: LineAt) => line.role !== '标题' && !(frame.redHead && line.role === '文号');
  const over = main.slice(0, Math.max(first, 0)).filter(own);
  const below = main.slice(Math.max(first, 0)).filter(own);
  // The number of a paper without a red head belongs to its title.
  const numbered = title ? below.findIndex(({ role }) => role !== '文号') : 0;
  const [numbers, rest] = numbered > 0 ? [below.slice(0, numbered), below.slice(numbered)] : [[], below];
  const blocks: Block[] = [
    ...(frame.redHead ? letterheadBlocks(letterhead(frame)) : []),
    ...blocksOf(over, frame.sealed),
    ...(title ? [titleBlock(head, title), ...blocksOf(numbers, frame.sealed), BLANK] : []),
    ...blocksOf(rest, frame.sealed),
  ];
  const whole = [...keepEnd(blocks), ...(cut < 0 ? [] : annexes(kept.slice(cut), frame.sealed))];
  const last = whole[whole.length - 1];
  if (last?.kind === 'table') whole[whole.length - 1] = { ...last, keepNext: true };
  const imprint = frame.imprint ? imprintOf(frame) : undefined;
  return { title, blocks: whole, ...(imprint && { imprint }), gaps: [] };
}

/** Written in several lines it is one. */
function titleOf(lines: readonly LineAt[]): string {
  return lines
    .filter(({ role }) => role === '标题')
    .map(({ text }) => text.trim())
    .join('');
}

function titleBlock(head: readonly LineAt[], title: string): Paragraph {
  const text = titleLines(title, { organs: [] }).join('\n');
  return { kind: 'paragraph', role: 'title', runs: [run(text, head[0]?.at)] };
}

function letterhead({ mark, number, signers }: TypesetFrame) {
  const names = signers.split(/[、，,\s]+/).filter(Boolean);
  return {
    mark: [{ text: mark.trim() }],
    number: [{ text: number.trim() }],
    ...(names.length ? { signers: names.map((text) => ({ text })) } : {}),
  };
}

function imprintOf({ copies, printer, printed }: TypesetFrame): NonNullable<Document['imprint']> {
  const sent = copies.trim().replace(/^抄送[：:]\s*|[。.]$/g, '');
  const day = printed.trim().replace(/印发$/, '');
  return {
    ...(sent ? { copies: [{ text: `抄送：${sent}。` }] } : {}),
    printer: [{ text: printer.trim() }],
    printed: [{ text: day && `${day}印发` }],
  };
}

function blocksOf(lines: readonly LineAt[], sealed: boolean): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const group = together(lines, at);
    blocks.push(...groupBlocks(line, group, sealed, lines[at + group.length]));
    at += group.length;
  }
  return blocks;
}

/** Rows of one table, the items of one list of attachments, who signs and when. */
function together(lines: readonly LineAt[], from: number): readonly LineAt[] {
  const kind = (line: LineAt | undefined) => {
    if (line?.role === '署名' || line?.role === '日期') return '署名';
    return line?.role === '表行' || line?.role === '附件说明' ? line.role : undefined;
  };
  const first = kind(lines[from]);
  if (!first) return lines.slice(from, from + 1);
  let end = from + 1;
  while (kind(lines[end]) === first && lines[end - 1]?.role !== '日期') end++;
  return lines.slice(from, end);
}

function groupBlocks(
  line: LineAt,
  group: readonly LineAt[],
  sealed: boolean,
  next: LineAt | undefined,
): Block[] {
  switch (line.role) {
    case '表行':
      return [typesetTable(group)];
    case '附件说明':
      return annexNote(group);
    case '署名':
    case '日期': {
      const organs = group
        .filter(({ role }) => role === '署名')
        .map((each) => run(each.text.trim(), each.at));
      const date = group.filter(({ role }) => role === '日期').map((each) => run(each.text.trim(), each.at));
      return signatureBlocks(organs, date, sealed, next?.role === '附注');
    }
    default:
      return [lineBlock(line, next)];
  }
}

function lineBlock(line: LineAt, next: LineAt | undefined): Block {
  const text = line.text.trim();
  const runs = [run(text, line.at)];
  const heading = typesetHeading(line, next);
  if (heading) return heading;
  switch (line.role) {
    case '副标题':
      return {
        kind: 'paragraph',
        role: 'addressee',
        align: 'center',
        runs: runs.map((each) => ({ ...each, font: '楷体' })),
      };
    case '文号':
      return { kind: 'paragraph', role: 'docNumber', runs };
    case '主送':
    case '称呼':
      return { kind: 'paragraph', role: 'addressee', runs };
    case '附注':
      return { kind: 'paragraph', role: 'annotation', runs };
    default:
      return { kind: 'paragraph', role: 'body', runs };
  }
}

/** 附件： alone names nothing, and stays. */
function annexNote(group: readonly LineAt[]): Block[] {
  const names = group.flatMap(attachmentName);
  if (names.length) return attachmentNote(names);
  return group.map(({ text, at }) => ({ kind: 'paragraph', role: 'body', runs: [run(text.trim(), at)] }));
}

/** Without the words and the number that are set anew. */
function attachmentName({ text, at }: LineAt): Run[][] {
  const name = text
    .trim()
    .replace(/^附件?\s*[：:]\s*|^附件\s*/, '')
    .replace(/^\d+\s*[.．、]\s*/, '');
  return name ? [[run(name, at)]] : [];
}

/** Each attachment on a new page: 附件 and number on line 1, the title centred on line 3 (7.3.7). */
function annexes(lines: readonly LineAt[], sealed: boolean): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (lines[end]?.role === '附件标题' && (end === at || !isLabel(lines[end]))) end++;
    const head = lines.slice(at, end);
    const label = head.find(isLabel);
    const named = head.filter((line) => line !== label);
    const title = titleLines(named.map(({ text }) => text.trim()).join(''), { organs: [] }).join('\n');
    let next = end;
    while (next < lines.length && lines[next]?.role !== '附件标题') next++;
    blocks.push(
      {
        kind: 'paragraph',
        role: 'attachmentLabel',
        runs: [run(label?.text.trim().replace(/[：:]$/, '') ?? '附件', label?.at)],
        pageBreakBefore: true,
      },
      BLANK,
      ...(title
        ? [{ kind: 'paragraph', role: 'attachmentTitle', runs: [run(title, named[0]?.at)] } as const, BLANK]
        : []),
      ...blocksOf(lines.slice(end, next), sealed),
    );
    at = next;
  }
  return blocks;
}

function isLabel(line: LineAt | undefined): boolean {
  return /^附件\s*[\d一二三四五六七八九十]*\s*(?:[（(][^（()）]{1,8}[）)])?[：:]?$/.test(
    line?.text.trim() ?? '',
  );
}
