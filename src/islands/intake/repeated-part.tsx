// Lists and tables that can become one field with as many items as there are.

import type { JSX } from 'preact';
import { setRepeated } from '../../core/intake/confirm/structure.ts';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';

type Props = { readonly model: IntakeModel; readonly paper: OpenPaper };

export function RepeatedPart({ model, paper }: Props): JSX.Element | null {
  const { found, source } = paper;
  const repeated = model.decisions.value?.repeated ?? {};
  const all = [...found.lists, ...found.tables];
  if (!all.length) return null;
  return (
    <section aria-labelledby="repeated">
      <h3 id="repeated">内容相仿的各项</h3>
      <p class="hint">勾选的合成一张清单，填几项就印几项，序号自动接续；不勾的照原文保留。</p>
      <ul class="intake-changes">
        {all.map((each) => {
          const words =
            'items' in each
              ? each.items.map(({ start, end }) => source.text.slice(start, end).slice(0, 12)).join('　')
              : each.columns.join('　');
          return (
            <li key={each.id}>
              <label>
                <input
                  type="checkbox"
                  checked={repeated[each.id] ?? each.taken}
                  onFocus={() => model.lookAt(each.id)}
                  onChange={({ currentTarget }) =>
                    model.decide((_, now) => setRepeated(now, each.id, each.name, currentTarget.checked))
                  }
                />
                <b>{each.name}</b> <span class="intake-context">{words.slice(0, 60)}</span>
              </label>
              <p class="hint">{each.why}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
