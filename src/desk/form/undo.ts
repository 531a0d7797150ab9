// Ctrl+Z in the desk. The browser's own undo forgets a box that a program wrote to, and then changes another one out of view:
// so every step is noted here, and taken back in the box the cursor is in, or where the last stroke of a program was.

import { effect, type ReadonlySignal } from '@preact/signals';
import type { Facts } from '../../core/facts/fact.ts';
import { tidy } from '../../core/facts/tidy.ts';
import { type Box, isBox, type Shot, shotOf } from './text-box.ts';

type Typed = {
  readonly kind: 'typed';
  readonly id: string;
  readonly before: Shot;
  /** What the box holds afterwards; grows while one word is typed. */
  after: string;
  /** More of the same may be added to it. */
  open: boolean;
  /** A program put it in order when it was left. */
  readonly tidied: boolean;
};
/** What a program did at the user's word: a paste into rows, a removal, a fill. */
export type Stroke = {
  readonly undo: () => void;
  /** Nothing else has changed what it did. */
  readonly stands: () => boolean;
};
type Step = Typed | ({ readonly kind: 'stroke' } & Stroke);

const MOST_STEPS = 300;
/** Characters of all steps. */
const MOST_TEXT = 4_000_000;
/** A step of typing ends here, so that one key does not take back a page. */
const WORD = 24;

let steps: Step[] = [];
let undone: Typed[] = [];
let pending: { readonly box: Box; readonly shot: Shot } | undefined;
let writing = false;
/** Tells the draft what was typed last. */
let tell: () => void = () => {};

export function didStroke(stroke: Stroke): void {
  add({ kind: 'stroke', ...stroke });
}

/** What is typed after coming back is a step of its own; a date, a time or a number that is left is shown in order. */
function onLeave({ target: box }: Event): void {
  for (const last of steps.slice(-1)) if (last.kind === 'typed') last.open = false;
  const [, kind] = isBox(box) ? (/input-([a-z]+)/.exec(box.className) ?? []) : [];
  if (!isBox(box) || !kind) return;
  const text = box.value;
  const after = tidy(kind, text, { type: 'int', unit: box.nextElementSibling?.textContent ?? '' });
  const before = { text, start: text.length, end: text.length };
  if (after !== text) add({ kind: 'typed', id: box.id, before, after, open: false, tidied: true });
}

/** Writes into a box as if it were typed, so that it can be taken back, with the cursor at `caret`. */
export function writeText(box: Box, text: string, caret: number): void {
  const before = shotOf(box);
  put(box, { text, start: caret, end: caret });
  add({ kind: 'typed', id: box.id, before, after: box.value, open: false, tidied: false });
}

function add(step: Step): void {
  steps.push(step);
  undone = [];
  let size = steps.reduce((sum, each) => sum + sizeOf(each), 0);
  while (steps.length > MOST_STEPS || (size > MOST_TEXT && steps.length > 1)) size -= sizeOf(steps.shift());
}

function sizeOf(step: Step | undefined): number {
  return step?.kind === 'typed' ? step.before.text.length + step.after.length : 0;
}

type Filled = {
  readonly placed: ReadonlySignal<number>;
  readonly replaced: ReadonlySignal<Facts | undefined>;
  readonly undoReplace: () => void;
  readonly facts: ReadonlySignal<Facts>;
};

/** To be called once for the desk of a page. */
export function watchUndo({ placed, replaced, undoReplace, facts }: Filled, tellTyped: () => void): void {
  tell = tellTyped;
  effect(() => {
    // Another draft, or all of it filled in or cleared: what was noted belongs to what was there.
    placed.value;
    steps = [];
    undone = [];
    if (!replaced.peek()) return;
    const filled = facts.peek();
    didStroke({ undo: undoReplace, stands: () => isSame(facts.peek(), filled) && !!replaced.peek() });
  });
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('beforeinput', onBeforeInput, true);
  document.addEventListener('input', onInput, true);
  document.addEventListener('blur', onLeave, true);
}

/** The same answers, not only answers that say the same. */
function isSame(one: Facts, other: Facts): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

function onKey(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  if (key === 'z') act(event, event.shiftKey ? redo : undo);
  else if (key === 'y' && !event.shiftKey) act(event, redo);
}

function act(event: Event, work: () => void): void {
  event.preventDefault();
  tell();
  work();
}

function onBeforeInput(event: InputEvent): void {
  if (event.inputType === 'historyUndo') act(event, undo);
  else if (event.inputType === 'historyRedo') act(event, redo);
  else if (isBox(event.target)) pending = { box: event.target, shot: shotOf(event.target) };
}

function onInput(event: Event): void {
  const { target: box } = event;
  if (writing || !isBox(box)) return;
  const before = pending?.box === box ? pending.shot : undefined;
  pending = undefined;
  if (!before || before.text === box.value) return;
  const kind = event instanceof InputEvent ? event.inputType : '';
  const open = /^(?:insertText|insertCompositionText|deleteContent)/.test(kind);
  const last = steps.at(-1);
  const grows = last?.kind === 'typed' && last.open && last.id === box.id && last.after === before.text;
  if (open && grows && Math.abs(box.value.length - last.before.text.length) < WORD) {
    last.after = box.value;
    undone = [];
  } else add({ kind: 'typed', id: box.id, before, after: box.value, open, tidied: false });
}

function undo(): void {
  for (let top = steps.at(-1); top?.kind === 'stroke'; top = steps.at(-1)) {
    steps.pop();
    if (!top.stands()) continue;
    top.undo();
    return;
  }
  const last = steps.at(-1);
  const here = document.activeElement;
  const tidied = last?.kind === 'typed' && last.tidied ? boxOf(last) : undefined;
  const box = tidied ?? (isBox(here) ? here : undefined);
  if (!box) return;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step?.kind !== 'typed' || step.id !== box.id) continue;
    steps.splice(at, 1);
    if (!boxOf(step)) continue;
    undone.push(step);
    goTo(box);
    put(box, step.before);
    return;
  }
}

function redo(): void {
  const [step, box] = [undone.at(-1), document.activeElement];
  if (!step || !isBox(box) || box.id !== step.id || box.value !== step.before.text) return;
  undone.pop();
  put(box, { text: step.after, start: step.after.length, end: step.after.length });
  steps.push({ ...step, open: false });
}

/** The box of a step, while it holds what the step left there. */
function boxOf(step: Typed): Box | undefined {
  const box = document.getElementById(step.id);
  return isBox(box) && box.value === step.after ? box : undefined;
}

function goTo(box: Box): void {
  if (box === document.activeElement) return;
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest' });
}

function put(box: Box, { text, start, end }: Shot): void {
  writing = true;
  box.setRangeText(text, 0, box.value.length, 'end');
  box.setSelectionRange(start, end);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  writing = false;
}
