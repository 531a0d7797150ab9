// Template nodes with facts put in: sections resolved, lists repeated, gaps marked; numbers are still open.

import { room } from '../template/handwriting.ts';
import { hasOwnNumber } from '../template/own-number.ts';
import { saysValue } from '../template/says-value.ts';
import type { Inline, Node, Ref, RowNode } from '../template/template.ts';
import type { EdgeNote, Gap, Run } from './document.ts';
import { edgeMender } from './edges.ts';
import type { Expanded } from './expanded.ts';
import type { Found, Lookup } from './found.ts';
import type { Frame } from './frames.ts';
import { BLANKS, type BlankPlace, linesToWriteOn, writingLines } from './handwriting.ts';
import { asksHowMany, isLacked, isOff, NEVER, ONCE, type Turns } from './is-off.ts';
import { isRun, type Piece } from './pieces.ts';

/** Sections over something not given are left out; in the blank form they are shown once. */
export type Absent = 'leave out' | 'show';

export type Expander = {
  readonly nodes: (nodes: readonly Node[]) => Expanded[];
  readonly inlines: (inlines: readonly Inline[]) => Piece[];
  /** Leaves out of the words in one line what the text beside them says too. */
  readonly mend: (pieces: readonly Piece[]) => Run[];
  readonly gaps: () => readonly Gap[];
  readonly edges: () => readonly EdgeNote[];
};

type ExpandedRow = { readonly cells: readonly (readonly Piece[])[]; readonly tall: number };

type HeadingNode = Extract<Node, { kind: 'heading' }>;

type Section = {
  readonly ref: Ref;
  readonly inverted: boolean;
  readonly children: readonly (Inline | Node | RowNode)[];
};

export function expander(lookup: Lookup, required: readonly string[], absent: Absent): Expander {
  const gaps = new Map<string, Gap>();
  const edges = edgeMender((path, message) =>
    mark({ path, name: String(path.length === 3 ? path[2] : path[0]), message }),
  );

  function mark(gap: Gap): Run {
    gaps.set(gap.path.join('\n'), gap);
    return { text: `【待填：${gap.name}】`, from: gap.path, gap: true };
  }

  function turns(section: Section, frames: readonly Frame[]): Turns {
    const found = lookup(section.ref, frames);
    const shown = absent === 'show' && found.kind === 'missing' && !found.claim;
    const lacked = !shown && isLacked(section.ref, found, required);
    if (section.inverted) return isOff(found) && !shown && !lacked ? ONCE : NEVER;
    // The mark stands in the sentence that lacks it, where there is one.
    if (lacked && section.children.some((child) => saysValue(child, section.ref.name))) return ONCE;
    switch (found.kind) {
      case 'frames':
        return { frames: found.frames };
      case 'missing':
        if (shown) return { frames: [found.placeholder] };
        return required.includes(section.ref.name) && !asksHowMany(section.ref)
          ? { frames: [], gap: found.gap }
          : NEVER;
      case 'wrong':
        return { frames: [], gap: found.gap };
      default:
        return isOff(found) ? NEVER : ONCE;
    }
  }

  function inside(frames: readonly Frame[], frame: Frame | undefined): readonly Frame[] {
    return frame ? [...frames, frame] : frames;
  }

  function inlines(
    children: readonly Inline[],
    frames: readonly Frame[],
    place: BlankPlace = 'line',
    out: Piece[] = [],
  ): Piece[] {
    for (const inline of children) {
      if (typeof inline === 'string') out.push({ text: inline });
      else if (inline.kind === 'ordinal') out.push({ ordinal: inline.form });
      else if (inline.kind === 'kept') out.push({ text: inline.text });
      else if (inline.kind === 'value') {
        const lines = room(inline.ref);
        if (lines) out.push({ text: '', room: lines });
        else putValue(lookup(inline.ref, frames), place, out);
      } else {
        const { frames: each, gap } = turns(inline, frames);
        if (gap) out.push(mark(gap));
        else for (const frame of each) inlines(inline.children, inside(frames, frame), place, out);
      }
    }
    return out;
  }

  function putValue(found: Found, place: BlankPlace, out: Piece[]): void {
    switch (found.kind) {
      case 'missing':
      case 'wrong':
        out.push(mark(found.gap));
        break;
      case 'blank':
        out.push({ text: BLANKS[place][found.of], from: found.path });
        break;
      case 'flag':
        out.push({ text: found.on ? '是' : '否' });
        break;
      case 'count':
        out.push({ text: found.text, from: found.path });
        break;
      case 'frames':
      case 'text': {
        const { path, parts, text } = found;
        if (parts) for (const part of parts) out.push({ ...part, list: path });
        else if (found.kind === 'text' && found.typed) out.push({ text, from: path, typed: true });
        else out.push({ text, from: path });
      }
    }
  }

  function nodes(children: readonly Node[], frames: readonly Frame[], out: Expanded[] = []): Expanded[] {
    for (const node of children) {
      switch (node.kind) {
        case 'section': {
          const { frames: each, gap } = turns(node, frames);
          if (gap) out.push({ kind: 'paragraph', pieces: [mark(gap)] });
          else for (const frame of each) nodes(node.children, inside(frames, frame), out);
          break;
        }
        case 'table': {
          const all = rows(node.rows, frames, node.columns.length);
          out.push({
            kind: 'table',
            columns: node.columns,
            rows: all.map(({ cells }) => cells),
            tall: all.map(({ tall }) => tall),
            ...(node.headless ? { headless: true } : {}),
          });
          break;
        }
        case 'paragraph': {
          const lines = linesToWriteOn(node.inlines);
          if (lines) out.push(writingLines(lines));
          else out.push({ kind: 'paragraph', pieces: edges.mend(inlines(node.inlines, frames), false) });
          break;
        }
        case 'heading':
          out.push(heading(node, frames));
          break;
        default:
          out.push({
            kind: node.kind,
            pieces: edges.mend(inlines(node.inlines, frames), node.kind === 'attachment'),
          });
      }
    }
    return out;
  }

  /** A run-in heading and the text after it are one paragraph. */
  function heading({ level, inlines: head, rest }: HeadingNode, frames: readonly Frame[]): Expanded {
    const pieces = inlines(head, frames);
    const own = hasOwnNumber(head);
    const numbered = { kind: 'heading', level, own } as const;
    if (!rest.length) return { ...numbered, pieces: edges.mend(pieces, !own), rest: [] };
    const both = edges.mend([...pieces, HEADING_END, ...inlines(rest, frames)], !own);
    const end = both.indexOf(HEADING_END);
    return { ...numbered, pieces: both.slice(0, end), rest: both.slice(end + 1) };
  }

  function rows(children: readonly RowNode[], frames: readonly Frame[], width: number): ExpandedRow[] {
    return children.flatMap((row): ExpandedRow[] => {
      if (row.kind === 'row') {
        const cells = row.cells.map((cell) => inlines(cell, frames, 'cell'));
        const tall = Math.max(0, ...cells.flat().map((piece) => piece.room ?? 0));
        const numbered = cells.some(
          ([first, ...more]) => first && first.ordinal !== undefined && !more.length,
        );
        return [{ cells: cells.map((cell) => edges.mend(cell, numbered)), tall }];
      }
      const { frames: each, gap } = turns(row, frames);
      if (gap)
        return [{ cells: Array.from({ length: width }, (_, index) => (index ? [] : [mark(gap)])), tall: 0 }];
      return each.flatMap((frame) => rows(row.children, inside(frames, frame), width));
    });
  }

  return {
    nodes: (children) => nodes(children, []),
    inlines: (children) => inlines(children, []),
    mend: (pieces) => edges.mend(pieces).filter(isRun),
    gaps: () => [...gaps.values()],
    edges: edges.notes,
  };
}

/** Where the heading ends and its paragraph goes on: no text of its own. */
const HEADING_END: Run = { text: '' };
