// The 填报表 of the chosen template, to be filled by the units: with a row for each, and what is known already filled in.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Facts } from '../../core/facts/fact.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { expectedUnits, unitsIn } from '../../storage/expected-units.ts';
import type { BatchModel } from './batch-model.ts';
import { type Giver, givers } from './given-facts.ts';
import { GiverSelect, NO_GIVER } from './giver-select.tsx';
import { saveFillSheet } from './save-fill-sheet.ts';

/** Each unit has its own: not offered where there are several. */
const OF_ONE_UNIT: ReadonlySet<string> = new Set([
  '发文机关',
  '机关简称',
  '署名机关',
  '发文机关标志',
  '印发机关',
  '发文字号',
]);

export function FillSheetPart({ model }: { readonly model: BatchModel }): JSX.Element | null {
  const all = useSignal<readonly Giver[]>([]);
  const from = useSignal(NO_GIVER);
  const typed = useSignal('');
  const left = useSignal<ReadonlySet<string>>(new Set());
  const said = useSignal({ ok: true, sentence: '' });
  useEffect(() => {
    typed.value = expectedUnits().join('\n');
    void givers().then((found) => {
      all.value = found;
    });
  }, [all, typed]);
  const template = model.setting.value?.template;
  const units = useComputed(() => unitsIn(typed.value));
  const facts = useComputed((): Facts => {
    const known = model.setting.value?.template;
    const giver = all.value.find(({ id }) => id === from.value);
    const given = known && giver ? giver.factsFor(known) : {};
    const several = units.value.length > 0;
    return Object.fromEntries(Object.entries(given).filter(([name]) => !(several && OF_ONE_UNIT.has(name))));
  });
  if (!template) return null;
  const names = Object.keys(facts.value);
  const download = async () => {
    const given = Object.fromEntries(Object.entries(facts.peek()).filter(([name]) => !left.peek().has(name)));
    said.value = await saveFillSheet(template, given, units.peek());
  };
  return (
    <>
      <p>还没有表格的，先下载这个模板的填报表，发给各单位填。</p>
      <details class="batch-given">
        <summary>先填好一部分再发</summary>
        <p class="field-box">
          <label for="fill-units">发给哪些单位：一行一个，一个单位一行表格；不写也行</label>
          <textarea
            id="fill-units"
            rows={3}
            spellcheck={false}
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
          />
        </p>
        {all.value.length ? (
          <GiverSelect
            id="fill-from"
            label="先填好的内容，取自"
            givers={all.value}
            value={from.value}
            onChoose={(id) => {
              from.value = id;
              left.value = new Set();
            }}
          />
        ) : (
          <p>“单位信息”或者一次会议里有内容的，可以先填在表里。</p>
        )}
        {from.value === NO_GIVER ? null : names.length ? (
          <fieldset class="batch-given-names">
            <legend>预先填好这几项：排在最后几列，灰色底纹，收到的人可以改</legend>
            {names.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={!left.value.has(name)}
                  onChange={() => {
                    const next = new Set(left.peek());
                    if (!next.delete(name)) next.add(name);
                    left.value = next;
                  }}
                />
                {name}
              </label>
            ))}
          </fieldset>
        ) : (
          <p>选的这一处没有这个模板要填的内容。</p>
        )}
      </details>
      <p class="actions">
        <button type="button" onClick={(event) => (isFirstPress(event) ? void download() : undefined)}>
          下载填报表
        </button>
      </p>
      <p class={said.value.ok ? undefined : 'wrong'} role={said.value.ok ? 'status' : 'alert'}>
        {said.value.sentence}
      </p>
    </>
  );
}
