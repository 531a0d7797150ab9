// What another page stored of the meeting comes into the form, wherever nothing else was typed meanwhile.

import { batch } from '@preact/signals';
import type { Fact } from '../../core/facts/fact.ts';
import type { Draft } from '../../storage/draft.ts';
import type { DraftState } from '../model/draft-state.ts';
import { place } from './place-facts.ts';
import { headOf } from './take-draft.ts';

export type TakenIn = {
  /** Whether anything in this form is another now. */
  readonly touched: boolean;
  /** What the text on the desk continues: where something was typed meanwhile, not what the other page has there. */
  readonly from: Draft;
};

/** `sent` is the draft as it was on the desk when it was put together with the other page's. */
export function takeMerged(state: DraftState, sent: Draft, merged: Draft): TakenIn {
  const template = state.template.peek();
  const [was, is] = [place(template, sent.facts), place(template, merged.facts)];
  const kept: Record<string, Fact | undefined> = {};
  let touched = false;
  const taken = <T>(now: T, before: T | undefined, next: T | undefined, take: (next: T) => void): void => {
    if (next === undefined || isSame(before, next) || !isSame(now, before)) return;
    touched = true;
    take(next);
  };
  batch(() => {
    for (const { name } of template.fields) {
      const answer = state.answers.get(name);
      if (!answer || isSame(was.placed[name], is.placed[name])) continue;
      if (isSame(answer.peek(), was.placed[name])) {
        answer.value = is.placed[name];
        touched = true;
      } else kept[name] = was.placed[name];
    }
    if (touched) state.placed.value += 1;
    const left: Record<string, Fact> = { ...is.left };
    for (const [name, fact] of Object.entries(state.left.peek())) {
      if (isSame(fact, was.left[name])) continue;
      left[name] = fact;
      kept[name] = was.left[name];
    }
    state.left.value = left;
    taken([...state.off.peek()], sent.off, merged.off, (next) => {
      state.off.value = new Set(next);
    });
    taken(state.accepted.peek(), sent.accepted, merged.accepted, (next) => {
      state.accepted.value = next;
    });
    taken(state.lastYear.peek(), sent.lastYear ?? {}, merged.lastYear ?? {}, (next) => {
      state.lastYear.value = next;
    });
    const head = state.head.peek();
    const named = {
      ...merged,
      ...(head.name === sent.name ? {} : { name: head.name, mark: head.mark ?? '' }),
    };
    const next = headOf({ ...named, id: head.id, createdAt: head.createdAt });
    if (!isSame(head, next)) state.head.value = next;
  });
  return { touched, from: { ...merged, facts: given({ ...merged.facts, ...kept }) } };
}

function given(facts: Readonly<Record<string, Fact | undefined>>): Readonly<Record<string, Fact>> {
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, Fact] => entry[1] !== undefined),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

export function noLongerFresh(draft: Draft): Draft {
  const { within, ...rest } = draft;
  return within ? { ...rest, within: { ...within, fresh: false } } : rest;
}
