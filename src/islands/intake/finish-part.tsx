// The end: what the template is called and what kind of paper it is; then it is kept and opened in the desk.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { blankItemsOf } from '../../core/intake/confirm/confirm.ts';
import type { Decisions } from '../../core/intake/confirm/decisions.ts';
import { madeOf } from '../../core/intake/template/made-of.ts';
import { GENRES, PAPER_MEETINGS } from '../../core/template/template.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { goTo } from '../../file-drop/go-to.ts';
import { deskPath } from '../../storage/draft-hash.ts';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';
import { keepMade } from './keep-made.ts';

type Props = { readonly model: IntakeModel; readonly paper: OpenPaper };

export function FinishPart({ model, paper }: Props): JSX.Element | null {
  const busy = useSignal(false);
  const fault = useSignal('');
  const decisions = model.decisions.value;
  const made = useMemo(() => decisions && madeOf(paper, decisions), [paper, decisions]);
  if (!decisions || !made) return null;
  if ('refused' in made)
    return (
      <p class="wrong" role="alert">
        {made.refused}
      </p>
    );
  const { head } = made;
  const say = (what: string, change: Partial<Decisions['head']>) =>
    model.decide((_, now) => ({ decisions: { ...now, head: { ...now.head, ...change } }, said: what }));
  const left = blankItemsOf(paper, decisions).filter(({ seen }) => !seen).length;

  async function finish(where: 'desk' | 'workshop'): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    const kept = await keepMade(model);
    busy.value = false;
    if ('id' in kept) goTo(where === 'desk' ? `../${deskPath(kept.id)}` : `../workshop/#template=${kept.id}`);
    else fault.value = kept.refused;
  }

  return (
    <section aria-labelledby="make-template">
      <h2 id="make-template">做成模板</h2>
      <p class="field-box">
        <label for="template-title">模板的名称</label>{' '}
        <input
          id="template-title"
          type="text"
          autocomplete="off"
          value={head.title}
          onChange={({ currentTarget }) => say('改模板的名称', { title: currentTarget.value.trim() })}
        />
      </p>
      <p class="field-box">
        <label for="template-genre">文种</label>{' '}
        <select
          id="template-genre"
          value={head.genre}
          onChange={({ currentTarget }) => {
            const genre = GENRES.find((known) => known === currentTarget.value);
            if (genre) say(`文种是${genre}`, { genre });
          }}
        >
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {genre}
            </option>
          ))}
        </select>{' '}
        <label for="template-meeting">用于</label>{' '}
        <select
          id="template-meeting"
          value={head.meeting}
          onChange={({ currentTarget }) => {
            const meeting = PAPER_MEETINGS.find((known) => known === currentTarget.value);
            if (meeting) say(`用于${meeting}`, { meeting });
          }}
        >
          {PAPER_MEETINGS.map((meeting) => (
            <option key={meeting} value={meeting}>
              {meeting === '通用' ? '两种会都用' : meeting}
            </option>
          ))}
        </select>
      </p>
      {left ? <p class="hint">还有 {left} 处没有核对，将按建议写进模板。</p> : null}
      {fault.value ? (
        <p class="wrong" role="alert">
          {fault.value}
        </p>
      ) : null}
      <p class="actions">
        <button
          type="button"
          aria-disabled={busy.value}
          data-next
          onClick={(event) => isFirstPress(event) && void finish('desk')}
        >
          做成模板并填写
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled={busy.value}
          onClick={(event) => isFirstPress(event) && void finish('workshop')}
        >
          做成模板，到模板工坊修改
        </button>
      </p>
    </section>
  );
}
