// “最近删除”: deleted drafts that can still be taken back.

import type { JSX } from 'preact';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { printMoment } from '../../desk/keep/print-moment.ts';
import { draftName, namesInList } from '../../storage/draft-name.ts';
import type { DraftsModel, TemplateTitles } from './drafts-model.ts';
import { titleOfMeeting } from './title-of.ts';

type Props = { readonly model: DraftsModel; readonly titles: TemplateTitles };

export function DiscardedList({ model, titles }: Props): JSX.Element {
  const discarded = model.discarded.value;
  const names = namesInList(discarded.map(({ draft }) => draft));
  return (
    <section aria-labelledby="discarded">
      <h2 id="discarded">最近删除</h2>
      {discarded.length ? (
        <>
          <p>至少保留三十天：再有三十天用过会文，才自动彻底删除。</p>
          <ul class="draft-list">
            {discarded.map((each) => {
              const name = names.get(each.draft.id) ?? draftName(each.draft);
              return (
                <li key={each.draft.id} class="draft-item">
                  <h3>{name}</h3>
                  <p class="meta">
                    {titleOfMeeting(titles, each.draft) ?? Object.keys(each.draft.papers)[0]}，
                    {printMoment(each.deletedAt)}
                    删除
                  </p>
                  <p class="actions">
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`恢复 ${name}`}
                      onClick={(event) => isFirstPress(event) && model.takeBack(each)}
                    >
                      恢复
                    </button>
                  </p>
                </li>
              );
            })}
          </ul>
          <button type="button" class="quiet" onClick={() => model.emptyDiscarded()}>
            清空最近删除
          </button>
        </>
      ) : (
        <p>没有。删除的草稿会在这里至少保留三十天。</p>
      )}
    </section>
  );
}
