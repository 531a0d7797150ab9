// The steps of confirming, each a function from what was decided to what is decided now: a table tests them, a page only calls them.

import type { FieldType } from '../../facts/field.ts';
import { checkName } from '../../facts/name.ts';
import type { Vocabulary } from '../../facts/vocabulary.ts';
import type { Recognised } from '../text/recognised.ts';
import { type BlankItem, blankItems, blankPlaces, type FoundBlank, freeName } from './blank-items.ts';
import type { BlankDecision, Decisions } from './decisions.ts';
import type { FoundSlip } from './slip-places.ts';

/** What is confirmed, and the names that may be given. */
export type Paper = {
  readonly found: Recognised;
  readonly words: Vocabulary;
  /** Undefined until it was proofread. */
  readonly slips?: readonly FoundSlip[];
};

/** What came of a step, and what it is called when it is undone; or why it cannot be taken. */
export type Decided = { readonly decisions: Decisions; readonly said: string } | { readonly refused: string };

const MOST_NAME = 24;

export const blanksOf = ({ found, words }: Paper, decisions: Decisions): readonly FoundBlank[] =>
  blankPlaces(found, decisions, words);
export const blankItemsOf = (paper: Paper, decisions: Decisions): readonly BlankItem[] =>
  blankItems(blanksOf(paper, decisions), paper.words);

/** The first that was not looked at behind `id`, from the top again where there is none; '' where all were. */
export function nextUnseen(
  items: readonly { readonly id: string; readonly seen: boolean }[],
  id: string,
): string {
  const at = items.findIndex((item) => item.id === id);
  const behind = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  return behind.find(({ seen }) => !seen)?.id ?? '';
}

/** The proposal is right: on to the next. */
export function takeItem(paper: Paper, decisions: Decisions, id: string): Decided {
  const items = blankItemsOf(paper, decisions);
  const item = items.find((each) => each.id === id);
  if (!item) return { refused: '这一处已经不用填了。' };
  return {
    decisions: { ...see(decisions, item.places), at: nextUnseen(items, id) },
    said: `采用“${item.name}”`,
  };
}

/** All that is left to look at is right. */
export function takeRest(paper: Paper, decisions: Decisions): Decided {
  const rest = blankItemsOf(paper, decisions).filter(({ seen }) => !seen);
  const places = rest.flatMap((item) => item.places);
  return { decisions: { ...see(decisions, places), at: '' }, said: `采用其余 ${rest.length} 项` };
}

/** With the name of another item both are one fact. */
export function nameItem(paper: Paper, decisions: Decisions, id: string, typed: string): Decided {
  const name = typed.trim();
  const items = blankItemsOf(paper, decisions);
  const item = items.find((each) => each.id === id);
  if (!item) return { refused: '这一处已经不用填了。' };
  if (item.name === name) return takeItem(paper, decisions, id);
  const wrong = wrongName(name, paper.words);
  if (wrong) return { refused: wrong };
  const other = items.find((each) => each.name === name);
  // Its type in a vocabulary that no longer says so.
  const type = paper.words.get(name) ?? other?.type ?? item.type;
  const named = changeBlanks(decisions, item.places, { name, type: bare(type) });
  return {
    decisions: see({ ...named, at: nextUnseen(items, id) }, item.places),
    said: other ? `把“${item.name}”并入“${name}”` : `“${item.name}”改叫“${name}”`,
  };
}

export function typeItem(paper: Paper, decisions: Decisions, id: string, type: FieldType): Decided {
  const item = blankItemsOf(paper, decisions).find((each) => each.id === id);
  if (!item) return { refused: '这一处已经不用填了。' };
  if (item.known) return { refused: `“${item.name}”在名称一览里有定好的类型；要换类型，请先换一个名称。` };
  return { decisions: changeBlanks(decisions, item.places, { type }), said: `改“${item.name}”的类型` };
}

/** A place of an item that is another fact after all. */
export function partPlace(paper: Paper, decisions: Decisions, id: string): Decided {
  const places = blanksOf(paper, decisions);
  const place = places.find((each) => each.id === id && each.taken);
  if (!place) return { refused: '这一处已经不用填了。' };
  const taken = new Set([...paper.words.keys(), ...places.map(({ name }) => name)]);
  const name = freeName(place.name, taken);
  const parted = changeBlanks(decisions, [place], { name, type: bare(place.type) });
  return { decisions: { ...unsee(parted, [place]), at: id }, said: `把一处“${place.name}”分开` };
}

/** Their text stays as it is. */
export function leavePlaces(paper: Paper, decisions: Decisions, ids: readonly string[]): Decided {
  const places = blanksOf(paper, decisions).filter((each) => ids.includes(each.id) && each.taken);
  const [first] = places;
  if (!first) return { refused: '这一处已经不用填了。' };
  const items = blankItemsOf(paper, decisions);
  const at = items.some(({ id }) => ids.includes(id)) ? nextUnseen(items, first.id) : decisions.at;
  const added = Object.fromEntries(Object.entries(decisions.added).filter(([id]) => !ids.includes(id)));
  const left = changeBlanks({ ...decisions, added }, places, { taken: false });
  return {
    decisions: { ...see(left, places), at: ids.includes(at) ? '' : at },
    said: `“${first.name}”不用填`,
  };
}

/** Why nothing can be called so in one place of a line. */
function wrongName(name: string, words: Vocabulary): string | undefined {
  if (!name) return '请写一个名称，几个字就行。';
  if (name.length > MOST_NAME) return `名称最多 ${MOST_NAME} 个字，说明可以写在“提示”里。`;
  let wrong: string | undefined;
  checkName('名称', name, (message) => {
    wrong ??= `${message}。`;
  });
  const type = words.get(name)?.type;
  if (type === 'rows') wrong ??= `“${name}”是一张清单，这里只填一处，请换一个名称。`;
  if (type === 'claim') wrong ??= `“${name}”是打勾的一句话，这里要填的是文字，请换一个名称。`;
  return wrong;
}

export function see(decisions: Decisions, places: readonly { readonly id: string }[]): Decisions {
  const now = Object.fromEntries(places.map(({ id }) => [id, true] as const));
  return { ...decisions, seen: { ...decisions.seen, ...now } };
}

function unsee(decisions: Decisions, places: readonly { readonly id: string }[]): Decisions {
  const gone = new Set(places.map(({ id }) => id));
  const seen = Object.fromEntries(Object.entries(decisions.seen).filter(([id]) => !gone.has(id)));
  return { ...decisions, seen };
}

export function changeBlanks(
  decisions: Decisions,
  places: readonly FoundBlank[],
  to: BlankDecision,
): Decisions {
  const blanks = { ...decisions.blanks };
  const added = { ...decisions.added };
  for (const { id } of places) {
    const byHand = added[id];
    if (byHand) added[id] = { ...byHand, name: to.name ?? byHand.name, type: to.type ?? byHand.type };
    else blanks[id] = { ...blanks[id], ...to };
  }
  return { ...decisions, blanks, added };
}

/** A type without what the vocabulary says of one name. */
function bare(type: FieldType): FieldType {
  if (type.type === 'int') return { type: 'int', ...(type.unit ? { unit: type.unit } : {}) };
  if (type.type === 'list') return { type: 'list', of: type.of };
  if (type.type === 'choice') return { type: 'choice', options: type.options };
  if (type.type === 'computed') return { type: 'int' };
  return type.type === 'rows' || type.type === 'claim' ? { type: 'text' } : { type: type.type };
}
