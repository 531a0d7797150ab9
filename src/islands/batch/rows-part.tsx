// The table of rows: how many are ready, which are not and why, fifty at a time; one row's paper, or its way into the desk.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ROW_STATES, type RowState } from '../../core/batch/check-row.ts';
import type { BatchLine } from './batch-lines.ts';
import type { BatchModel } from './batch-model.ts';
import { createOpenRows } from './open-rows.ts';
import { PageTurner } from './page-turner.tsx';
import { ReportPart } from './report-part.tsx';
import { RowLine } from './row-line.tsx';
import { RowPaper } from './row-paper.tsx';

const ON_A_PAGE = 50;
const ALL = '全部';
/** Before a name that problems are about. */
const ABOUT = '在 ';

export function RowsPart({ model }: { readonly model: BatchModel }): JSX.Element {
  const filter = useSignal<string>(ALL);
  const page = useSignal(0);
  const looked = useSignal<number | undefined>(undefined);
  const from = useRef<HTMLElement>(null);
  const said = useSignal('');
  const open = useComputed(() => createOpenRows(model)).value;
  useEffect(() => open.follow(), [open]);
  const lines = model.lines.value;
  const count = (state: RowState) => lines.filter((line) => line.state === state).length;
  const named = useRef<ReturnType<typeof namesInTrouble>>([]);
  // While rows come in, thousands of them are not gone through several times a second.
  const names = useComputed(() => {
    if (!model.checking.value) named.current = namesInTrouble(model.lines.value);
    return named.current;
  }).value;
  const shown = lines.filter((line) => isShown(line, filter.value));
  const pages = Math.max(1, Math.ceil(shown.length / ON_A_PAGE));
  const at = Math.min(page.value, pages - 1);
  const checking = model.checking.value;
  const lookedAt = looked.value === undefined ? undefined : lines[looked.value];
  return (
    <section aria-labelledby="batch-rows">
      <h2 id="batch-rows">三、核对</h2>
      <p role="status">
        {checking
          ? `正在核对，已看 ${checking.done} 行，共 ${checking.of} 行……`
          : `${lines.length} 行：${ROW_STATES.map((state) => `${state} ${count(state)} 行`).join('，')}。`}
      </p>
      <p class="field-box">
        <label for="batch-filter">只看</label>{' '}
        <select
          id="batch-filter"
          value={filter.value}
          onChange={({ currentTarget }) => {
            filter.value = currentTarget.value;
            page.value = 0;
          }}
        >
          {[ALL, ...ROW_STATES].map((state) => (
            <option key={state} value={state}>
              {state}
            </option>
          ))}
          {names.length ? (
            <optgroup label="问题在哪一项">
              {names.map(([name, times]) => (
                <option key={name} value={ABOUT + name}>
                  {name}（{times} 行）
                </option>
              ))}
            </optgroup>
          ) : null}
        </select>{' '}
        <a href="#batch-make">去生成</a>
      </p>
      <ReportPart model={model} />
      <table class="batch-table">
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">文书</th>
            <th scope="col">情况</th>
            <th scope="col">第一条原因</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE).map((line) => (
            <RowLine
              key={line.at}
              line={line}
              onLook={(button) => {
                looked.value = line.at;
                from.current = button;
              }}
              onOpen={async () => {
                said.value = await open.open(line);
              }}
            />
          ))}
        </tbody>
      </table>
      {shown.length ? null : <p>没有符合条件的行。</p>}
      <PageTurner
        page={at}
        pages={pages}
        onTurn={(to) => {
          page.value = to;
        }}
      />
      <p role="status">{said.value}</p>
      {lookedAt && model.setting.value ? (
        <RowPaper
          key={lookedAt.at}
          line={lookedAt}
          template={model.setting.value.template}
          onClose={() => {
            looked.value = undefined;
            from.current?.focus();
          }}
        />
      ) : null}
    </section>
  );
}

function isShown({ state, problems }: BatchLine, filter: string): boolean {
  return filter.startsWith(ABOUT)
    ? problems.some(({ name }) => ABOUT + (name ?? '') === filter)
    : filter === ALL || state === filter;
}

/** With how many rows have something about each, those of most rows first: a whole column may have been left out. */
function namesInTrouble(lines: readonly BatchLine[]): readonly (readonly [string, number])[] {
  const rows = new Map<string, number>();
  for (const { problems } of lines)
    for (const name of new Set(problems.map((each) => each.name)))
      if (name !== undefined) rows.set(name, (rows.get(name) ?? 0) + 1);
  return [...rows].sort(([, a], [, b]) => b - a);
}
