// Concrete facts of a filled paper, group by group, and what was said to be no blank: each becomes one by a tick.

import type { JSX } from 'preact';
import type { FoundBlank } from '../../core/intake/confirm/blank-items.ts';
import { asBlanks } from '../../core/intake/confirm/mark-blanks.ts';
import { inLine } from '../../core/intake/text/in-line.ts';
import type { BlankKind } from '../../core/intake/text/recognised.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';

type Props = {
  readonly model: IntakeModel;
  readonly paper: OpenPaper;
  readonly places: readonly FoundBlank[];
};

const GROUPS: readonly (readonly [kind: BlankKind, title: string])[] = [
  ['date', '日期'],
  ['number', '数字'],
  ['organ', '单位'],
  ['name', '姓名'],
  ['docnumber', '文号'],
  ['other', '其他'],
];
const MOST_SHOWN = 200;

export function OfferedPart({ model, paper, places }: Props): JSX.Element | null {
  const offered = places.filter(({ taken, origin }) => !taken && origin === '事实');
  const left = places.filter(({ taken, origin }) => !taken && origin !== '事实');
  if (!offered.length && !left.length) return null;
  return (
    <section aria-labelledby="offered">
      <h3 id="offered">也可以改为填写的</h3>
      <p class="hint">
        这些写的是那一份文稿的具体内容，换一次会议就不同。要填的请勾选；不勾的留在文字里，下一步再看。
      </p>
      {GROUPS.map(([kind, title]) => (
        <Group
          key={kind}
          title={title}
          model={model}
          paper={paper}
          places={offered.filter((each) => each.kind === kind)}
        />
      ))}
      <Group title="您标为不用填的" model={model} paper={paper} places={left} />
    </section>
  );
}

function Group({ title, model, paper, places }: Props & { readonly title: string }): JSX.Element | null {
  if (!places.length) return null;
  return (
    <fieldset class="intake-offered">
      <legend>
        {title}，{places.length} 处
      </legend>
      {places.length > 1 ? (
        <button
          type="button"
          class="quiet"
          onClick={(event) => {
            if (!isFirstPress(event)) return;
            leaveFor(event.currentTarget.closest('fieldset') ?? event.currentTarget);
            const ids = places.map(({ id }) => id);
            model.decide((open, now) => asBlanks(open, now, ids));
          }}
        >
          全部改为填空处
        </button>
      ) : null}
      <ul>
        {places.slice(0, MOST_SHOWN).map((place) => {
          const { before, words, after } = inLine(paper.source, place);
          return (
            <li key={place.id}>
              <label>
                <input
                  type="checkbox"
                  checked={false}
                  onFocus={() => model.lookAt(place.id)}
                  onChange={({ currentTarget }) => {
                    currentTarget.checked = false;
                    leaveFor(currentTarget.closest('li') ?? currentTarget);
                    model.decide((open, now) => asBlanks(open, now, [place.id]));
                  }}
                />
                <span class="intake-context">
                  {before.slice(-14)}
                  <mark>{words}</mark>
                  {after.slice(0, 14)}
                </span>
                <span class="intake-seen">{place.name}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** What is ticked leaves the list: on to the next that can be, or to the next step where it was the last. */
function leaveFor(going: Element): void {
  const boxes = [...(going.closest('section')?.querySelectorAll('input') ?? [])];
  const staying = boxes.filter((box) => !going.contains(box));
  const behind = staying.find((box) => going.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = behind ?? staying[staying.length - 1] ?? document.querySelector<HTMLElement>('[data-next]');
  next?.focus();
}
