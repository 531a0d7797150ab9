// The blanks that people want, where they stand in the tidied paragraphs, with what each asks for and what stood there.

import type { Fact } from '../../facts/fact.ts';
import type { FieldType } from '../../facts/field.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import type { IntakeChoices } from '../confirm/choices.ts';
import { endWithUnit } from '../names/kind-of-unit.ts';
import type { Blank, Recognised } from '../text/recognised.ts';
import type { SourceText } from '../text/source.ts';
import type { PlacedBlank } from '../written/template-pieces.ts';

/** What one name asks for, and how the paper had it. */
export type WantedField = {
  readonly name: string;
  readonly type: FieldType;
  readonly token: string;
  readonly around: string;
  readonly sample?: Fact;
};

export type PlacedBlanks = {
  readonly byParagraph: ReadonlyMap<number, readonly PlacedBlank[]>;
  readonly fields: readonly WantedField[];
  readonly sample: Readonly<Record<string, Fact>>;
};

export function placedBlanks(
  source: SourceText,
  found: Recognised,
  choices: IntakeChoices,
  words: Vocabulary,
): PlacedBlanks {
  const byParagraph = new Map<number, PlacedBlank[]>();
  const fields = new Map<string, WantedField>();
  const sample: Record<string, Fact> = {};
  const place = (
    paragraph: number,
    from: number,
    end: number,
    name: string,
    type: FieldType,
    given?: Fact,
  ) => {
    const text = found.paragraphs[paragraph]?.text ?? '';
    const to = endWithUnit(text, end, name, type);
    const token = text.slice(from, to);
    // 年度 stays outside the number.
    const unit = type.type === 'int' ? (/年度?$/.exec(token)?.[0].length ?? 0) : 0;
    const known = byParagraph.get(paragraph) ?? [];
    // 党组度 has lost its 年 as well.
    const behind = type.type === 'int' && !token && text.startsWith('度', to) ? { behind: '年' } : {};
    known.push({ from, to: to - unit, name: `${name}${viewOf(type, token)}`, ...behind });
    byParagraph.set(paragraph, known);
    if (!fields.has(name))
      fields.set(name, {
        name,
        type,
        token,
        around: around(text, from, to),
        ...(given === undefined ? {} : { sample: given }),
      });
    if (given !== undefined) sample[name] ??= given;
  };
  const past = (unit: string, { paragraph, to }: Blank) =>
    found.paragraphs[paragraph]?.text.startsWith(unit, to) ? to + unit.length : to;
  for (const blank of found.blanks) {
    const choice = choices.blanks?.[blank.id];
    if (!(choice?.taken ?? blank.taken)) continue;
    const name = choice?.name ?? blank.name;
    place(
      blank.paragraph,
      blank.from,
      blank.unit && name === blank.name ? past(blank.unit, blank) : blank.to,
      name,
      words.get(name) ?? choice?.type ?? blank.type,
      blank.sample,
    );
  }
  for (const { start, end, name, type } of choices.added ?? []) {
    const token = source.text.slice(start, end);
    const number = found.paragraphs.findIndex((each) => each.start <= start && end <= each.end);
    const from =
      number === -1
        ? -1
        : nearest(
            found.paragraphs[number]?.text ?? '',
            token,
            start - (found.paragraphs[number]?.start ?? 0),
          );
    if (from !== -1)
      place(number, from, from + token.length, name, words.get(name) ?? type, typedSample(type, token));
  }
  for (const { paragraph, from, to, name, statement } of choices.claims ?? []) {
    const known = byParagraph.get(paragraph) ?? [];
    // A blank that is over one of its ends would be torn.
    if (known.some((blank) => [from, to].some((end) => blank.from < end && end < blank.to))) continue;
    known.push({ from, to: from, name: `#${name}` }, { from: to, to, name: `/${name}` });
    byParagraph.set(paragraph, known);
    fields.set(name, { name, type: { type: 'claim', statement, needs: [] }, token: '', around: '' });
    sample[name] = true;
  }
  const rank = ({ name }: PlacedBlank) => ['/', '#'].indexOf(name.charAt(0)) + (/^[/#]/.test(name) ? 0 : 3);
  for (const blanks of byParagraph.values())
    blanks.sort((a, b) => a.from - b.from || rank(a) - rank(b) || b.to - a.to);
  return { byParagraph, fields: [...fields.values()], sample };
}

function typedSample(type: FieldType, token: string): Fact | undefined {
  if (type.type === 'int') return /^\d+$/.test(token) ? Number(token) : undefined;
  return type.type === 'text' || type.type === 'long' || type.type === 'organ' ? token : undefined;
}

/** Where the words stand in the tidied paragraph, of several places the one nearest to where they stood. */
function nearest(text: string, token: string, wanted: number): number {
  let best = -1;
  for (let at = text.indexOf(token); at !== -1; at = text.indexOf(token, at + 1))
    if (best === -1 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  return best;
}

function around(text: string, from: number, to: number): string {
  const cells = text.slice(0, from).split('\t');
  // Of a cell that is filled whole, its label says where it stands.
  if (cells.length > 1 && !cells[cells.length - 1]?.trim() && /^\s*(?:\t|$)/.test(text.slice(to)))
    return `${cells[cells.length - 2]?.trim().slice(-12)}（ ）`;
  return `${text.slice(Math.max(0, from - 8), from)}（ ）${text.slice(to, to + 8)}`;
}

/** The paper prints only a part of the day. */
function viewOf({ type }: FieldType, token: string): string {
  if (type !== 'date' || /年/.test(token)) return '';
  return /月.*[日号]$/.test(token) ? '.月日' : '';
}
