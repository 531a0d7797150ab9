// What a reference yields where it stands: the facts read once, seen through the sections around it.

import { fieldsByName } from '../facts/by-name.ts';
import { isEarlier, isSameDay } from '../facts/compare-days.ts';
import { printDateSince } from '../facts/date.ts';
import type { FactPath, Facts } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import { askCount, printCount, printScalar } from '../facts/print-value.ts';
import { readFacts } from '../facts/read-facts.ts';
import { listParts } from '../facts/types/list.ts';
import type { ReadFact, Reading, ScalarValue, Value } from '../facts/value.ts';
import { lastWhere } from '../source/last-where.ts';
import { isByHand } from '../template/handwriting.ts';
import { earlierRows, ITEM_NAMES, laterName, sameDayName, sinceName } from '../template/resolve-ref.ts';
import type { Ref } from '../template/template.ts';
import { type Gap, plainText } from './document.ts';
import type { Found, Lookup, Part } from './found.ts';
import { foundByHand } from './found-by-hand.ts';
import {
  cellAround,
  type Frame,
  groupAround,
  groupFrames,
  inTurn,
  isPlaceholder,
  placeholderFrame,
  type RowsValue,
  textOf,
  withShared,
} from './frames.ts';
import { typedName } from './typed-name.ts';

/** A lookup over the facts of one draft. */
export function lookupIn(fields: readonly Field[], facts: Facts, feeds?: readonly Field[]): Lookup {
  const byName = fieldsByName(fields);
  const readingOf = readFacts(fields, facts, feeds);

  const lookup: Lookup = (ref, frames) => {
    const { name, views } = ref;
    // Most references are a name alone: what views say is not looked for then.
    const isBare = !views.length;
    if (!isBare && isByHand(ref)) {
      const byHand = byHandIn(ref, frames);
      if (byHand) return byHand;
    }
    const frame = frames[frames.length - 1];
    if (name === ITEM_NAMES.first) return { kind: 'flag', on: frame?.first ?? true };
    if (name === ITEM_NAMES.last) return { kind: 'flag', on: frame?.last ?? true };
    if (name === ITEM_NAMES.place) return placeOf(frame);
    if (name === ITEM_NAMES.item) {
      const item = lastWhere(frames, (each) => each.item !== undefined)?.item;
      return item ? foundIn(item, name, views) : { kind: 'missing', gap: { path: [name], name } };
    }
    const cell = frame && cellAround(frames, name);
    const later = isBare ? undefined : laterName(ref);
    if (later) return { kind: 'flag', on: isEarlier(cell ?? readingOf(name), readingOf(later)) };
    if (cell) return foundIn(cell, name, views);
    const group = frame && groupAround(frames, name);
    if (group) return foundInRows(group.value, name, views, [name], readingOf);
    const reading = readingOf(name);
    const same = isBare ? undefined : sameDayName(ref);
    if (same) return { kind: 'flag', on: isSameDay(reading, readingOf(same)) };
    if (views[0] === '为零' && reading.state !== 'given') return { kind: 'flag', on: false };
    const since = isBare ? undefined : sinceName(ref);
    if (since && reading.state === 'given') return foundSince(reading, readingOf(since), name);
    // Nobody can type what is computed: the mark names what can be.
    const shown = reading.state === 'wrong' ? typedName(name, byName) : name;
    if (reading.state === 'given' && reading.value.kind === 'rows')
      return foundInRows(reading.value, name, views, reading.path, readingOf);
    const field = reading.state === 'missing' ? byName.get(name) : undefined;
    if (!field) return foundIn(reading, shown, views);
    const gap = gapAt(reading.path);
    const placeholder = placeholderFrame(field, views);
    return {
      kind: 'missing',
      gap,
      ...(placeholder ? { placeholder } : {}),
      ...(field.type === 'claim' ? { claim: true } : {}),
    };
  };
  // Apart, so that a lookup makes no function.
  function byHandIn(ref: Ref, frames: readonly Frame[]): Found | undefined {
    return foundByHand(ref, (other) => lookup(other, frames), readingOf, byName);
  }
  return lookup;
}

/** Which row of the whole table this is, whatever rows were chosen of it; nothing of the one empty row of a blank paper. */
function placeOf(frame: Frame | undefined): Found {
  const [, row] = Object.values(frame?.cells ?? {})[0]?.path ?? [];
  return { kind: 'text', text: typeof row === 'number' ? String(row + 1) : '', path: [ITEM_NAMES.place] };
}

/** The gap at a path, named by its column or field. */
function gapAt(path: FactPath): Gap {
  return { path, name: String(path.length === 3 ? path[2] : path[0]) };
}

function foundIn(reading: Reading<Value>, name: string, views: readonly string[]): Found {
  const { path } = reading;
  if (reading.state === 'missing') {
    return { kind: 'missing', gap: gapAt(path) };
  }
  if (reading.state === 'wrong') return { kind: 'wrong', gap: { path, name, message: reading.message } };
  const { value } = reading;
  // Rows were found before.
  if (value.kind === 'rows') return { kind: 'missing', gap: gapAt(path) };
  if (value.kind === 'list') return foundInList(value.items, name, views, path);
  if (value.kind === 'flag') return { kind: 'flag', on: value.on };
  // The only views of a text are the options of a choice.
  if (value.kind === 'text' && views[0] !== undefined) return { kind: 'flag', on: value.text === views[0] };
  const answer = value.kind === 'number' ? askCount(value.number, views[0]) : undefined;
  if (answer !== undefined) return { kind: 'flag', on: answer };
  const text = printScalar(value, views[0]);
  if (!text) return { kind: 'missing', gap: { path, name: String(path[0]) } };
  const typed = value.kind === 'text' || value.kind === 'person';
  return typed ? { kind: 'text', text, path, typed } : { kind: 'text', text, path };
}

function foundSince(end: Reading<Value>, start: Reading<Value>, name: string): Found {
  if (
    end.state === 'given' &&
    start.state === 'given' &&
    end.value.kind === 'date' &&
    start.value.kind === 'date'
  ) {
    return { kind: 'text', text: printDateSince(end.value.date, start.value.date), path: end.path };
  }
  return foundIn(end, name, []);
}

function foundInList(
  items: readonly Reading<ScalarValue>[],
  name: string,
  views: readonly string[],
  path: FactPath,
): Found {
  const wrong = items.find((item) => item.state === 'wrong');
  if (wrong?.state === 'wrong')
    return { kind: 'wrong', gap: { path: wrong.path, name, message: wrong.message } };
  const answer = askCount(items.length, views[0]);
  if (answer !== undefined) return { kind: 'flag', on: answer };
  const counted = printCount(items.length, views[0]);
  if (counted !== undefined) return { kind: 'count', count: items.length, text: counted, path };
  const given: Part[] = [];
  for (const item of items)
    if (item.state === 'given') given.push({ text: printScalar(item.value), from: item.path, typed: true });
  const parts = listParts<Part>(given, (text) => ({ text }), views[0]);
  const text = plainText(parts);
  if (views.length) return { kind: 'text', text, path, parts };
  return { kind: 'frames', frames: inTurn(items.map((item) => ({ cells: {}, item }))), text, path, parts };
}

function foundInRows(
  value: RowsValue,
  name: string,
  views: readonly string[],
  path: FactPath,
  readingOf: ReadFact,
): Found {
  let rows = withShared(value);
  for (const view of views) {
    const answer = askCount(rows.length, view);
    const text = printCount(rows.length, view);
    if ((answer ?? text) !== undefined && isPlaceholder(rows))
      return { kind: 'missing', gap: { path, name } };
    if (answer !== undefined) return { kind: 'flag', on: answer };
    if (text !== undefined) return { kind: 'count', count: rows.length, text, path };
    const grouped = view.startsWith('按') && value.columns.find((column) => column.name === view.slice(1));
    if (grouped) {
      const frames = groupFrames({ ...value, rows }, name, grouped);
      const several = askCount(frames.length, views.at(-1));
      if (several !== undefined) return { kind: 'flag', on: several };
      const groups = printCount(frames.length, views.at(-1));
      if (groups === undefined) return { kind: 'frames', frames, text: '', path };
      return { kind: 'count', count: frames.length, text: groups, path };
    }
    if (isPlaceholder(rows)) continue;
    const past = earlierRows(view);
    if (past) {
      const day = readingOf(past.date);
      rows = rows.filter((row) => isEarlier(row[past.column] ?? day, day));
      continue;
    }
    rows = rows.filter((row) =>
      value.columns.some((column) => column.type === 'choice' && textOf(row[column.name]) === view),
    );
  }
  return { kind: 'frames', frames: inTurn(rows.map((cells) => ({ cells }))), text: '', path };
}
