// What came back, a row for each branch, with what is to be asked of it.

import type { JSX } from 'preact';
import { rowsField } from '../../core/collect/branch-row.ts';
import type { Branch, Collected } from '../../core/collect/collect.ts';
import { SUM, sayWithout, toAsk } from '../../core/collect/collected-sheets.ts';
import { totalsOf } from '../../core/collect/totals.ts';
import { printDate, readDate } from '../../core/facts/date.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { CollectModel } from './collect-model.ts';

type Props = { readonly model: CollectModel; readonly collected: Collected };

export function BranchTable({ model, collected }: Props): JSX.Element | null {
  const { branches, missing, nobody, differing } = collected;
  const known = model.gathering.value;
  if (!known) return null;
  const { rollUp } = known;
  const totals = totalsOf(branches, rowsField(rollUp, known.vocabulary));
  const askedOf = (branch: Branch) => [
    ...toAsk(branch, nobody),
    ...(model.taken.value.find(({ from }) => from === branch.from)?.notes ?? []),
  ];
  const columns = (branches[0]?.cells ?? [])
    .map(({ column }) => column)
    .filter((column) => column !== rollUp.unit)
    .filter((column) => branches.some(({ cells }) => factIn(cells, column) !== undefined));
  return (
    <>
      <h2>三、看各支部的内容</h2>
      {model.gatherings.value.length > 1 ? (
        <p class="field-box">
          <label for="collect-as">汇总成</label>{' '}
          <select
            id="collect-as"
            value={rollUp.id}
            onChange={({ currentTarget }) => {
              model.chosen.value = currentTarget.value;
            }}
          >
            {model.gatherings.value.map(({ rollUp: { id, title } }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <p>{sayCount(collected, model.expected.value.length, askedOf)}</p>
      {missing.length ? <p class="wrong">没有交的：{missing.join('、')}。</p> : null}
      {differing.map(({ name, said }) => (
        <p key={name} class="wrong">
          “{name}”各支部写得不一样：
          {said.map(({ fact, units }) => `${units.join('、')}写的是“${say(fact)}”`).join('；')}
          。汇总里没有填，请核实后自己填。
        </p>
      ))}
      {nobody.length ? <p>各支部都没有填：{nobody.join('、')}。汇总里要写的，请补问。</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="collect-scroll" tabIndex={0} aria-label="各支部的内容">
        <table class="collect-table">
          <thead>
            <tr>
              <th scope="col">{rollUp.unit}</th>
              <th scope="col">要问的</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {branches.map((branch) => (
              <BranchLine
                key={branch.from}
                branch={branch}
                asked={askedOf(branch)}
                columns={columns}
                model={model}
              />
            ))}
          </tbody>
          {totals.length && branches.length > 1 ? (
            <tfoot>
              <tr>
                <th scope="row">{SUM}</th>
                <td>{totals.flatMap(sayWithout).join('；')}</td>
                {columns.map((column) => (
                  <td key={column}>{totals.find((each) => each.column === column)?.sum}</td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </section>
    </>
  );
}

type LineProps = {
  readonly branch: Branch;
  readonly asked: readonly string[];
  readonly columns: readonly string[];
  readonly model: CollectModel;
};

function BranchLine({ branch, asked, columns, model }: LineProps): JSX.Element {
  return (
    <tr data-left={branch.replacedBy !== undefined}>
      <th scope="row">
        {branch.unit || '没有写明单位'}
        <span class="collect-file">{branch.from}</span>
        <button type="button" class="quiet" onClick={() => model.remove(branch.from)}>
          不要这份
        </button>
      </th>
      <td>
        {asked.length ? (
          <details>
            <summary>{asked.length} 处</summary>
            <ul>
              {asked.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </td>
      {columns.map((column) => {
        const cell = branch.cells.find((each) => each.column === column);
        return (
          <td key={column} data-doubt={cell?.why !== undefined && cell.fact !== undefined}>
            {cell?.fact === undefined ? '' : shown(cell.fact)}
          </td>
        );
      })}
    </tr>
  );
}

/** A day as it is written in a paper. */
function shown(fact: Fact): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(String(fact)) ? readDate(String(fact)) : '';
  return typeof day === 'string' ? String(fact) : printDate(day);
}

function factIn(cells: Branch['cells'], wanted: string): unknown {
  return cells.find(({ column }) => column === wanted)?.fact;
}

function sayCount(
  { branches, missing }: Collected,
  expected: number,
  askedOf: (branch: Branch) => readonly string[],
): string {
  const counted = branches.filter(({ replacedBy }) => !replacedBy).length;
  const asked = branches.filter((branch) => askedOf(branch).length).length;
  return [
    expected ? `应交 ${expected} 个，没有交 ${missing.length} 个` : '',
    `收到 ${counted} 个`,
    asked ? `有要问的 ${asked} 个` : '',
  ]
    .filter(Boolean)
    .join('，')
    .concat('。');
}

function say(fact: unknown): string {
  return Array.isArray(fact) ? fact.join('、') : String(fact);
}
