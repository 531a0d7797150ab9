// Rows with columns: a card for each row, with buttons to add, move and remove it.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Column, RowsType } from '../../../core/facts/field.ts';
import type { DraftModel } from '../../draft-model.ts';
import { fieldId } from '../field-id.ts';
import { type Cells, type ControlProps, cellsOf } from './control.ts';
import { isWide, ScalarControl } from './scalar-control.tsx';

type Props = Omit<ControlProps<RowsType>, 'invalid'> & { readonly name: string; readonly model: DraftModel };

export function RowsControl({ type, name, model, id, fact, onFact }: Props): JSX.Element {
  const rows = rowsOf(fact);
  const shown = rows.length ? rows : [{}];
  const put = (next: readonly Cells[]) => onFact(next.length ? next : undefined);
  const replace = (index: number, cells: Cells) => put(shown.map((row, at) => (at === index ? cells : row)));
  const box = useRef<HTMLFieldSetElement>(null);
  const remove = (index: number) => {
    put(shown.filter((_, at) => at !== index));
    // The pressed button goes with its row: the group takes the cursor.
    box.current?.focus();
  };
  return (
    <fieldset class="rows" id={id} aria-labelledby={`${id}-name`} tabIndex={-1} ref={box}>
      {shown.map((row, index) => (
        <fieldset key={index} class="row">
          <legend>
            {name} 第 {index + 1} 项
          </legend>
          {type.columns.map((column) => (
            <Cell
              key={column.name}
              column={column}
              model={model}
              path={`${name}.${index}.${column.name}`}
              showHint={index === 0}
              fact={row[column.name]}
              onFact={(cell) => replace(index, { ...row, [column.name]: cell ?? '' })}
            />
          ))}
          <RowButtons
            label={`第 ${index + 1} 项`}
            onUp={index > 0 ? () => put(moved(shown, index, index - 1)) : undefined}
            onDown={index < shown.length - 1 ? () => put(moved(shown, index, index + 1)) : undefined}
            onRemove={rows.length ? () => remove(index) : undefined}
          />
        </fieldset>
      ))}
      <button type="button" onClick={() => put([...shown, {}])}>
        增加一项{name}
      </button>
    </fieldset>
  );
}

function rowsOf(fact: Fact | undefined): readonly Cells[] {
  return Array.isArray(fact) ? fact.map(cellsOf) : [];
}

function moved(rows: readonly Cells[], from: number, to: number): Cells[] {
  const next = [...rows];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

type CellProps = {
  readonly column: Column;
  readonly model: DraftModel;
  readonly path: string;
  /** Hints stand in the first row only. */
  readonly showHint: boolean;
  readonly fact: Fact | undefined;
  readonly onFact: (fact: Fact | undefined) => void;
};

function Cell({ column, model, path, showHint, fact, onFact }: CellProps): JSX.Element {
  const id = fieldId(path);
  const { wrong, dropped } = model.paper.value?.fieldNotice(column, fact) ?? {};
  return (
    <div class={isWide(column) ? 'cell cell-wide' : 'cell'}>
      <label for={id}>{column.name}</label>
      {column.hint && showHint ? (
        <p class="hint" id={`${id}-hint`}>
          {column.hint}
        </p>
      ) : null}
      <ScalarControl
        type={column}
        id={id}
        fact={fact}
        onFact={onFact}
        describedBy={`${id}-hint ${id}-wrong`}
        invalid={!!wrong}
      />
      <p class="wrong" id={`${id}-wrong`}>
        {wrong ?? dropped}
      </p>
    </div>
  );
}

type RowButtonsProps = {
  readonly label: string;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
};

function RowButtons({ label, onUp, onDown, onRemove }: RowButtonsProps): JSX.Element {
  return (
    <p class="row-buttons">
      <button type="button" class="quiet" disabled={!onUp} onClick={onUp} aria-label={`上移${label}`}>
        上移
      </button>
      <button type="button" class="quiet" disabled={!onDown} onClick={onDown} aria-label={`下移${label}`}>
        下移
      </button>
      <button type="button" class="quiet" disabled={!onRemove} onClick={onRemove} aria-label={`删除${label}`}>
        删除
      </button>
    </p>
  );
}
