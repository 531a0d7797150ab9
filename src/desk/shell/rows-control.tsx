// Rows with columns: a card for each row, with buttons to add, move and remove it, and room for a pasted table.

import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Fact } from '../../core/facts/fact.ts';
import type { RowsType } from '../../core/facts/field.ts';
import { type Cells, rowsOf } from '../form/as-text.ts';
import type { Around } from '../model/held-paste.ts';
import type { RowsInHand, RowsNote } from '../paste/rows-in-hand.ts';
import type { ControlProps } from './control.ts';
import { latePrograms } from './late-programs.ts';
import { RowCard } from './row.tsx';
import { shownColumns } from './shown-columns.ts';

type Props = Omit<ControlProps<RowsType>, 'invalid'> & {
  readonly name: string;
  readonly around: Around;
  /** What is to be said of a row, beside its name. */
  readonly mark: (index: number) => ComponentChildren;
};

/** Rows drawn at once: thousands may be pasted, but nobody looks at thousands. */
const STEP = 50;
/** A row to type into before there is one. */
const NO_ROW: readonly Cells[] = [{}];

export function RowsControl({ type, name, id, fact, onFact, around, mark }: Props): JSX.Element {
  const late = latePrograms.value;
  const rows = rowsOf(fact);
  const shown = rows.length ? rows : NO_ROW;
  const asked = shownColumns(type.columns, rows);
  // A row is drawn again only where its columns are others.
  const columns = useMemo(() => asked, [type, asked.length]);
  const limit = useSignal(STEP);
  const note = useSignal<RowsNote | undefined>(undefined);
  /** Id to be focused once what was changed is drawn. */
  const wanted = useRef<readonly string[]>([]);
  const box = useRef<HTMLFieldSetElement>(null);

  // Not later: an effect put off from the drawing before would find nothing yet.
  useLayoutEffect(() => {
    const buttons = wanted.current.map((each) => document.getElementById(each));
    if (buttons.length) (buttons.find((each) => each && !each.matches(':disabled')) ?? box.current)?.focus();
    wanted.current = [];
  });

  // What was put is known before it is drawn.
  const latest = useRef({ fact, onFact });
  latest.current = { fact, onFact };
  const put = (next: Fact | undefined) => {
    latest.current.fact = next;
    latest.current.onFact(next);
  };
  const putRows = (next: readonly Fact[]) => put(next.length ? next : undefined);
  const now = () => {
    const held = rowsOf(latest.current.fact);
    return held.length ? held : NO_ROW;
  };
  const hand = useRef<RowsInHand>({
    fact: () => latest.current.fact,
    rows: now,
    replace: (index, cells) => putRows(now().map((row, at) => (at === index ? cells : row))),
    change(next, focus) {
      wanted.current = focus;
      putRows(next);
    },
    note,
  }).current;
  const add = () => {
    const held = now();
    limit.value = Math.max(limit.value, held.length + 1);
    wanted.current = [`${id}.${held.length}.${type.columns[0]?.name}`];
    putRows([...held, {}]);
  };

  const drawn = shown.slice(0, limit.value);
  /** Before a row, or after the last. */
  const noteAt = (index: number) =>
    late ? (
      <late.RowsNoteBox
        id={id}
        type={type}
        columns={columns.length}
        index={index}
        last={drawn.length}
        hand={hand}
      />
    ) : null;
  return (
    <fieldset class="rows" id={id} aria-labelledby={`${id}-name`} tabIndex={-1} ref={box}>
      {drawn.map((row, index) => [
        noteAt(index),
        <RowCard
          key={index}
          id={id}
          name={name}
          columns={columns}
          row={row}
          index={index}
          last={index === shown.length - 1}
          empty={!rows.length}
          hand={hand}
          mark={mark}
        />,
      ])}
      {noteAt(drawn.length)}
      {late ? (
        <late.RowsFoot
          name={name}
          type={type}
          box={box}
          hand={hand}
          around={around}
          rows={shown}
          limit={limit}
          step={STEP}
          wanted={wanted}
        />
      ) : null}
      <button type="button" onClick={add}>
        增加一项{name}
      </button>
    </fieldset>
  );
}
