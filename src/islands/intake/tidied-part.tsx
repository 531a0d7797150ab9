// Changes of the text, alike ones in one line: masked words first, then what was dropped, then the rest; each can be taken back.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { changeGroups, putBack } from '../../core/intake/confirm/structure.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import type { IntakeModel } from './intake-model.ts';
import type { OpenPaper } from './intake-steps.ts';
import { PageTurns } from './page-turns.tsx';

type Props = { readonly model: IntakeModel; readonly paper: OpenPaper };

const ON_A_PAGE = 60;

export function TidiedPart({ model, paper }: Props): JSX.Element | null {
  const page = useSignal(0);
  const order = ['还原', '删去', '分段', '接行', '序号', '标点', '空格'];
  const groups = [...changeGroups(paper.found.changes)].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  if (!groups.length) return null;
  return (
    <section aria-labelledby="tidied">
      <h3 id="tidied">整理说明</h3>
      <p class="hint">被遮掩的词已经还原，网页、页码一类的已经删去。不该动的，请按“照原样”。</p>
      <ul class="intake-changes">
        {groups.slice(page.value * ON_A_PAGE, (page.value + 1) * ON_A_PAGE).map((group) => (
          <li key={`${group.kind} ${group.before} ${group.after}`}>
            <span class="intake-kind">{group.kind}</span>{' '}
            <button
              type="button"
              class="intake-words"
              title={group.why}
              onClick={() => model.lookAt(group.changes[0]?.id ?? '')}
            >
              {group.kind === '分段' && !group.before.trim() ? (
                `另起一行：${behind(paper.source.text, group.changes[0]?.end ?? 0)}`
              ) : group.kind === '删去' || !group.after.trim() ? (
                <del>{short(group.before)}</del>
              ) : (
                <>
                  {short(group.before)} → {short(group.after)}
                </>
              )}
              {group.changes.length > 1 ? `，${group.changes.length} 处` : ''}
            </button>{' '}
            <button
              type="button"
              class="quiet"
              aria-label={`“${short(group.before)}”照原样`}
              onClick={(event) =>
                isFirstPress(event) && model.decide((_, now) => putBack(now, group.changes))
              }
            >
              照原样
            </button>
          </li>
        ))}
      </ul>
      <PageTurns page={page} count={groups.length} onAPage={ON_A_PAGE} />
    </section>
  );
}

/** What stands behind a place of the text as read. */
function behind(text: string, end: number): string {
  return short(text.slice(end, end + 16).trimStart());
}

function short(text: string): string {
  const shown = text.replace(/\n/g, '⏎').replace(/[ \u3000\t]/g, '␣');
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
