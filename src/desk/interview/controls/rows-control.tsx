// Rows with columns: a card for each row, with buttons to add, move and remove it, and room for a pasted table.

import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Fact } from '../../../core/facts/fact.ts';
import type { RowsType } from '../../../core/facts/field.ts';
import { fieldId } from '../field-id.ts';
import { REVEAL } from '../reveal.ts';
import { type Cells, rowsOf } from './as-text.ts';
import type { ControlProps } from './control.ts';
import type { Edit } from './edits.ts';
import { Row } from './row.tsx';
import type { RowsInHand } from './rows-in-hand.ts';

type Props = Omit<ControlProps<RowsType>, 'invalid'> & {
  readonly name: string;
  /** What is to be said of a row, beside its name. */
  readonly mark: (index: number) => ComponentChildren;
};

/** Rows drawn at once: thousands may be pasted, but nobody looks at thousands. */
const STEP = 50;
/** A row to type into before there is one. */
const NO_ROW: readonly Cells[] = [{}];

export function RowsControl({ type, name, id, fact, onFact, paper, mark }: Props): JSX.Element {
  const rows = rowsOf(fact);
  const shown = rows.length ? rows : NO_ROW;
  const limit = useSignal(STEP);
  const edit = useSignal<Edit | undefined>(undefined);
  /** Id to be focused once what was changed is drawn. */
  const wanted = useRef<readonly string[]>([]);
  const box = useRef<HTMLFieldSetElement>(null);

  // Not later: an effect put off from the drawing before would find nothing yet.
  useLayoutEffect(() => {
    const buttons = wanted.current.map((each) => document.getElementById(each));
    if (buttons.length) (buttons.find((each) => each && !each.matches(':disabled')) ?? box.current)?.focus();
    wanted.current = [];
  });
  useEffect(() => {
    const show = (event: Event) => {
      const row = event instanceof CustomEvent ? Number(String(event.detail).split('.')[1]) : 0;
      if (row >= limit.peek()) limit.value = Math.ceil((row + 1) / STEP) * STEP;
    };
    box.current?.addEventListener(REVEAL, show);
    return () => box.current?.removeEventListener(REVEAL, show);
  }, []);

  const put = (next: readonly Fact[]) => {
    if (edit.peek()?.brief) edit.value = undefined;
    onFact(next.length ? next : undefined);
  };
  const latest = useRef({ shown, put });
  latest.current = { shown, put };
  const hand = useRef<RowsInHand>({
    rows: () => latest.current.shown,
    replace(index, cells) {
      latest.current.put(latest.current.shown.map((row, at) => (at === index ? cells : row)));
    },
    change(next, focus, done) {
      wanted.current = focus;
      latest.current.put(next);
      if (done) edit.value = done;
    },
  }).current;
  const add = () => {
    limit.value = Math.max(limit.value, shown.length + 1);
    wanted.current = [`${id}.${shown.length}.${type.columns[0]?.name}`];
    put([...shown, {}]);
  };

  return (
    <fieldset
      class="rows"
      id={id}
      aria-labelledby={`${id}-name`}
      tabIndex={-1}
      ref={box}
      onPaste={(event) => {
        const pasted = paper?.pasteRows(event, type, fact);
        if (!pasted) return;
        put(Array.isArray(pasted.fact) ? pasted.fact : []);
        edit.value = { ...pasted, undo: () => fact, undoName: '撤销粘贴', brief: true };
      }}
    >
      {shown.slice(0, limit.value).map((row, index) => (
        <Row
          key={index}
          id={id}
          name={name}
          columns={type.columns}
          row={row}
          index={index}
          last={index === shown.length - 1}
          empty={!rows.length}
          hand={hand}
          paper={paper}
          mark={mark}
        />
      ))}
      {paper ? (
        <paper.RowsFoot
          id={id}
          name={name}
          total={shown.length}
          limit={limit.value}
          edit={edit.value}
          onMore={() => {
            wanted.current = [fieldId(`${name}.${limit.value}.${type.columns[0]?.name}`)];
            limit.value += STEP;
          }}
          onUndo={() => {
            wanted.current = [id];
            onFact(edit.peek()?.undo(fact));
            edit.value = undefined;
          }}
          onClose={() => {
            wanted.current = [id];
            edit.value = undefined;
          }}
        />
      ) : null}
      <button type="button" onClick={add}>
        增加一项{name}
      </button>
    </fieldset>
  );
}
