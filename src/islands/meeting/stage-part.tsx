// The papers of a meeting that belong before it, to its day, or after it: those wanted, and those that could be.

import type { JSX } from 'preact';
import { isPrivateId } from '../../core/template/private-id.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { type PaperEntry, PaperItem, type PaperSight } from './paper-item.tsx';

type Props = {
  readonly stage: string;
  readonly meeting: string;
  readonly wanted: readonly PaperEntry[];
  readonly others: readonly PaperEntry[];
  readonly sights: ReadonlyMap<string, PaperSight>;
  readonly onWant: (template: string, wanted: boolean) => void;
};

export function StagePart({ stage, meeting, wanted, others, sights, onWant }: Props): JSX.Element | null {
  if (!wanted.length && !others.length) return null;
  return (
    <section aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>{stage}</h2>
      {wanted.length ? (
        <ul class="paper-list">
          {wanted.map((entry) => (
            <PaperItem
              key={entry.template}
              entry={entry}
              meeting={meeting}
              sight={sights.get(entry.template)}
              onLeave={() => onWant(entry.template, false)}
            />
          ))}
        </ul>
      ) : (
        <p class="meta">这一段没有选文书。</p>
      )}
      {others.length ? (
        <details class="more-papers">
          <summary>
            {stage}还可以选的（{others.length}）
          </summary>
          <ul>
            {others.map(({ template, title, due, paper }) => (
              <li key={template}>
                <button
                  type="button"
                  class="quiet"
                  aria-label={`加上 ${title}`}
                  onClick={(event) => isFirstPress(event) && onWant(template, true)}
                >
                  加上
                </button>
                <span>
                  {title}
                  <span class="meta">
                    {paper ? `，${due.when}` : isPrivateId(template) ? '，我的模板' : '，别的写法'}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
