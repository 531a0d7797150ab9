// Under the rows: those not drawn yet. It also takes what is pasted anywhere among the rows.

import type { Signal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { type MutableRef, useEffect, useLayoutEffect } from 'preact/hooks';
import type { RowsType } from '../../core/facts/field.ts';
import { MOST_PASTED_ROWS } from '../../core/sheet/limits.ts';
import type { Cells } from '../form/as-text.ts';
import { fieldId } from '../form/field-id.ts';
import { REVEAL } from '../form/reveal.ts';
import type { Around } from '../model/held-paste.ts';
import { pasteRows } from '../paste/paste-rows.ts';
import type { RowsInHand } from '../paste/rows-in-hand.ts';
import { takeHeld } from '../paste/take-held.ts';
import { enterGoesDown } from './enter-goes-down.ts';
import { KeptCells } from './kept-cells.tsx';
import { ProposeTalksButton } from './propose-talks-button.tsx';

type Props = {
  readonly name: string;
  readonly type: RowsType;
  readonly box: RefObject<HTMLFieldSetElement>;
  readonly hand: RowsInHand;
  readonly around: Around;
  /** As they are; one to type into where there is none yet. */
  readonly rows: readonly Cells[];
  /** Rows drawn; it grows by `step`. */
  readonly limit: Signal<number>;
  readonly step: number;
  /** Ids of which one is focused once what was changed is drawn. */
  readonly wanted: MutableRef<readonly string[]>;
};

export function RowsFoot({
  name,
  type,
  box,
  hand,
  around,
  rows: all,
  limit,
  step,
  wanted,
}: Props): JSX.Element {
  const total = all.length;
  useLayoutEffect(() => {
    const rows = box.current;
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!(target instanceof HTMLElement) || !clipboardData) return;
      if (pasteRows(target, clipboardData, type, hand, name)) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent) => enterGoesDown(event, { name, hand, limit, step });
    rows?.addEventListener('paste', onPaste);
    rows?.addEventListener('keydown', onKey);
    const held = takeHeld(around, name);
    if (held) pasteRows(held.box, held.data, type, hand, name);
    return () => {
      rows?.removeEventListener('paste', onPaste);
      rows?.removeEventListener('keydown', onKey);
    };
  }, [name, type, box, hand, around, limit, step]);
  useEffect(() => {
    const rows = box.current;
    const show = (event: Event) => {
      const row = event instanceof CustomEvent ? Number(String(event.detail).split('.')[1]) : 0;
      if (row >= limit.peek()) limit.value = Math.ceil((row + 1) / step) * step;
    };
    rows?.addEventListener(REVEAL, show);
    return () => rows?.removeEventListener(REVEAL, show);
  }, [box, limit, step]);
  // What was done to other rows is not to be taken back in these.
  useEffect(() => {
    const now = around.placed.peek();
    return around.placed.subscribe((times) => {
      if (times !== now) hand.note.value = undefined;
    });
  }, [around, hand]);
  // Where there is no room for another row, the button that adds one says so.
  const full = total >= MOST_PASTED_ROWS;
  useLayoutEffect(() => {
    const add = box.current?.querySelector<HTMLButtonElement>(':scope > button');
    if (!add) return;
    add.disabled = full;
    if (full) add.setAttribute('aria-describedby', fieldId(`${name}-full`));
    else add.removeAttribute('aria-describedby');
  }, [box, name, full]);
  const more = () => {
    wanted.current = [fieldId(`${name}.${limit.value}.${type.columns[0]?.name}`)];
    limit.value += step;
  };
  return (
    <>
      {name === '谈话安排' ? <ProposeTalksButton name={name} hand={hand} around={around} /> : null}
      {type.others ? <KeptCells rows={all} columns={type.columns} /> : null}
      {total > limit.value ? (
        <p class="more-rows">
          共 {total} 项，下面还有 {total - limit.value} 项没有显示。
          <button type="button" class="quiet" onClick={more}>
            再显示一些{name}
          </button>
        </p>
      ) : null}
      {full ? (
        <p class="more-rows" id={fieldId(`${name}-full`)}>
          最多 {MOST_PASTED_ROWS} 项，不能再增加；更多的请合并，或者另作附件。
        </p>
      ) : null}
    </>
  );
}
