// Nothing is printed twice at the edge of a blank: the one place where the text of a paragraph is known on both sides of each value.

import { bulletOf } from '../facts/bullet.ts';
import type { FactPath } from '../facts/fact.ts';
import { lastWhere } from '../source/last-where.ts';
import type { EdgeNote, Run } from './document.ts';
import { beginsPlainly, numberOf, ordinalOf } from './edge-words.ts';
import { type Beside, isApart, mendEdges } from './mend-edges.ts';
import { hasMarks, nesting } from './nest-marks.ts';
import type { Piece, TypedWords } from './pieces.ts';

/** Pieces further away say nothing of the edge. */
const REACH = 24;
const NESTED = { titles: '书名号里的书名号写成〈〉', quotes: '引号里的引号写成‘’' } as const;

export type EdgeMender = {
  /** The pieces of one paragraph or cell; `numbered` where the paper numbers it from outside. */
  readonly mend: (pieces: readonly Piece[], numbered?: boolean) => readonly Piece[];
  readonly notes: () => readonly EdgeNote[];
};

/** `refuse` marks a place where nothing was typed but what the template prints. */
export function edgeMender(refuse: (path: FactPath, message: string) => Run): EdgeMender {
  const notes = new Map<string, EdgeNote>();
  const note = (each: EdgeNote) => notes.set(JSON.stringify(each), each);

  function mended(piece: TypedWords, beside: Beside, beyond: string): TypedWords | Run {
    const first = mendEdges(piece.text, beside);
    // An ordinal that stands alone is not printed: what is before it is then beside the words.
    const then = beyond ? mendEdges(first.text, { before: beyond, after: '' }) : undefined;
    const { text, told, doubt } = then
      ? { ...then, told: [...first.told, ...then.told], doubt: then.doubt ?? first.doubt }
      : first;
    if (!text && told.length) {
      return refuse(piece.from, `只写了模板已有的“${piece.text.slice(0, 12)}”，请写上其余的内容`);
    }
    for (const message of told) note({ kind: 'mended', path: piece.from, message });
    if (doubt) note({ kind: 'doubtful', path: piece.from, ...doubt });
    return text === piece.text ? piece : { ...piece, text };
  }

  function nested(pieces: readonly Piece[]): readonly Piece[] {
    if (!pieces.some((piece) => isWords(piece) && hasMarks(piece.text))) return pieces;
    const marks = nesting();
    return pieces.map((piece) => {
      if (piece.ordinal !== undefined) return piece;
      if (!isWords(piece)) {
        marks.print(piece.text);
        return piece;
      }
      const text = marks.nest(piece.text);
      if (text === piece.text) return piece;
      const titles = piece.text.replace(/[^《》〈〉]/g, '') !== text.replace(/[^《》〈〉]/g, '');
      note({ kind: 'mended', path: piece.from, message: titles ? NESTED.titles : NESTED.quotes });
      return { ...piece, text };
    });
  }

  return {
    mend(pieces, numbered = false) {
      const listed = pieces.some(isListed);
      if (!pieces.some(isWords)) return listed ? joined(pieces) : pieces;
      const byHand = listed ? numberedByHand(pieces) : NONE_BY_HAND;
      const edged = pieces.map((piece, index): Piece => {
        if (!isWords(piece)) return piece;
        const [before, after] = [textBefore(pieces, index), textAfter(pieces, index)];
        const place = previousPlace(pieces, index);
        const previous = pieces[place];
        const ordinal = previous !== undefined && previous.ordinal !== undefined;
        const beyond = ordinal ? textBefore(pieces, place) : '';
        if (isApart(piece.text, before, after) && (!beyond || isApart(piece.text, beyond, ''))) return piece;
        const template = previous ? ordinal : numbered;
        const byItem = piece.list && byHand.get(piece.list);
        const beside: Beside = {
          before,
          after,
          listed: piece.list !== undefined,
          name: nameOf(piece.from),
          numbered: template ? 'template' : byItem,
        };
        return mended(piece, beside, beyond);
      });
      return joined(nested(edged));
    },
    notes: () => [...notes.values()],
  };
}

/** What the form calls a value: its column, or its field. */
function nameOf(path: FactPath): string | undefined {
  return lastWhere(path, (step): step is string => typeof step === 'string');
}

function isWords(piece: Piece): piece is TypedWords {
  return piece.typed === true;
}

function isListed(piece: Piece): boolean {
  return piece.list !== undefined;
}

/** Text of the template, or a mark between the items of a list. */
function isLiteral(piece: Piece | undefined): piece is Run {
  return piece !== undefined && piece.ordinal === undefined && !isWords(piece) && piece.from === undefined;
}

/** The place of the last piece before that has a text; -1 where there is none. */
function previousPlace(pieces: readonly Piece[], index: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece && (piece.ordinal !== undefined || piece.text)) return i;
  }
  return -1;
}

function textBefore(pieces: readonly Piece[], index: number): string {
  let text = '';
  for (let i = index - 1; i >= 0 && text.length < REACH; i--) {
    const piece = pieces[i];
    if (piece && piece.ordinal !== undefined) return piece.ordinal + text;
    if (!isLiteral(piece)) break;
    text = text ? piece.text + text : piece.text;
  }
  return text;
}

function textAfter(pieces: readonly Piece[], index: number): string {
  let text = '';
  for (let i = index + 1; i < pieces.length && text.length < REACH; i++) {
    const piece = pieces[i];
    if (!isLiteral(piece)) break;
    text += piece.text;
  }
  return text;
}

type ByHand = ReadonlyMap<FactPath, 'list' | 'mixed'>;

const NONE_BY_HAND: ByHand = new Map();

/** Lists printed in one sentence whose items were all numbered where they were typed; 一是, 二是 alone are words of the sentence. */
function numberedByHand(pieces: readonly Piece[]): ByHand {
  const lists = new Map<FactPath, Set<'number' | 'spoken' | 'none'>>();
  for (const { list, text } of pieces.filter(isWords)) {
    if (!list) continue;
    const kind = beginsPlainly(text)
      ? 'none'
      : bulletOf(text) || numberOf(text)
        ? 'number'
        : ordinalOf(text)
          ? 'spoken'
          : 'none';
    lists.set(list, (lists.get(list) ?? new Set()).add(kind));
  }
  return new Map(
    [...lists].flatMap(([list, kinds]) =>
      kinds.has('none') || !kinds.has('number') ? [] : [[list, kinds.has('spoken') ? 'mixed' : 'list']],
    ),
  );
}

/** Items of one list, with the marks between them, are one run of the text again. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let list: FactPath | undefined;
  let run: { text: string; readonly from: FactPath } | undefined;
  for (const piece of pieces) {
    const own = piece.list;
    if (own && own === list && run && piece.ordinal === undefined) run.text += piece.text;
    else if (own && piece.ordinal === undefined) {
      run = { text: piece.text, from: own };
      out.push(run);
    } else {
      run = undefined;
      out.push(isWords(piece) ? { text: piece.text, from: piece.from } : piece);
    }
    list = own;
  }
  return out;
}
