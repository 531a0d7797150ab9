// The figures that only the branch can tell, and that its paper does not print: its row of the office's roll-up.

import type { JSX } from 'preact';
import type { Fact, Facts } from '../../core/facts/fact.ts';
import type { Column } from '../../core/facts/field.ts';
import type { OwnRow } from '../../core/kit/kit.ts';
import { isMapping } from '../../core/source/yaml-shape.ts';
import type { DeskModel } from '../../desk/shell/create-draft-model.ts';
import { LoneField } from '../../desk/shell/lone-field.tsx';

type Props = { readonly own: OwnRow; readonly model: DeskModel };

export function OwnPart({ own: { rows, unit }, model }: Props): JSX.Element {
  const left = model.left.value;
  const row = rowIn(left[rows.name]);
  const put = (column: string, fact: Fact | undefined) => {
    const { [column]: _, ...rest } = rowIn(model.left.peek()[rows.name]);
    const next = fact === undefined ? rest : { ...rest, [column]: fact };
    model.left.value = { ...model.left.peek(), [rows.name]: [next] };
    // Nothing is new about last year, but the draft counts as changed and is stored.
    model.lookedAt(model.lastYear.peek());
  };
  return (
    <section class="form kit-own" aria-labelledby="kit-own">
      <h2 id="kit-own">汇总要用的</h2>
      <p>下面几项不印在文稿里，随文件交回，由上级汇总；没有的空着，是零的写 0。</p>
      <div>
        {rows.columns
          .filter(({ name }) => name !== unit)
          .map((column) => (
            <LoneField
              key={column.name}
              prefix="own"
              field={asField(column)}
              fact={row[column.name]}
              onFact={(fact) => put(column.name, fact)}
            />
          ))}
      </div>
    </section>
  );
}

function asField({ also: _, insteadOf: __, with: ___, ...column }: Column) {
  return { stage: '会后', group: '', ...column } as const;
}

function rowIn(fact: Fact | undefined): Facts {
  const [row] = Array.isArray(fact) ? (fact as readonly Fact[]) : [];
  return isMapping(row) ? (row as Facts) : {};
}
