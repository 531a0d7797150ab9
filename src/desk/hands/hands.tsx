// What hands expect of a form: keys for the tools of a field, the place it was left at, and no word that no longer holds.

import { effect, type ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftHead, SaveState } from '../model/draft-state.ts';
import type { Answered, Interview } from '../model/interview-type.ts';
import { goToAskedPlace } from './asked-place.ts';
import { returnToPlace, watchPlace } from './return-to-place.ts';
import { watchToolKeys } from './tool-keys.ts';

type Props = {
  readonly model: Pick<Answered, 'facts'> & {
    readonly draft: ReadonlySignal<DraftHead>;
    readonly saveState: ReadonlySignal<SaveState>;
  };
  readonly interview: Interview;
};

export function Hands({ model, interview }: Props): JSX.Element {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const desk = mark.current?.closest<HTMLElement>('.desk');
    return desk ? watchToolKeys(desk) : undefined;
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const held = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!held || event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      mark.current?.closest('.desk')?.querySelector<HTMLElement>('.actions .primary')?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(watchPlace, []);
  // What sticks below the bar keeps clear of it, however many lines it takes.
  useEffect(() => {
    const desk = mark.current?.closest('.desk');
    const bar = desk?.querySelector<HTMLElement>('.bar');
    const body = desk?.querySelector<HTMLElement>('.desk-body');
    if (!bar || !body) return;
    const { style } = body;
    const watch = new ResizeObserver(() => style.setProperty('--bar', `${bar.offsetHeight}px`));
    watch.observe(bar);
    return () => {
      watch.disconnect();
      style.removeProperty('--bar');
    };
  }, []);
  const opened = model.saveState.value.kind !== 'loading';
  const returned = useRef(false);
  useEffect(() => {
    if (!opened || returned.current) return;
    returned.current = true;
    if (!goToAskedPlace()) returnToPlace();
  }, [opened]);
  useEffect(() => {
    let first = true;
    return effect(() => {
      void [model.facts.value, model.draft.value.id];
      if (!first) interview.said.value = '';
      first = false;
    });
  }, [model, interview]);
  return <span hidden ref={mark} />;
}
