// 全部下载: the papers chosen as one zip with its index; confidential ones each by itself; work that can be stopped.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { isWhole, whyOut } from './is-whole.ts';
import { ListFiles } from './list-files.tsx';
import type { PaperEntry, PaperSight } from './paper-item.tsx';
import { type TakeAway, type TakenAway, takeAway } from './take-away.ts';

type Props = Pick<TakeAway, 'atHand'> & {
  readonly meeting: Meeting;
  readonly entries: readonly PaperEntry[];
  readonly sights: ReadonlyMap<string, PaperSight>;
  /** Titles of papers such a meeting usually has, which are left out of this one. */
  readonly unwanted: readonly string[];
  readonly onTaken: (taken: TakenAway['taken']) => Promise<void>;
};

export function DownloadPart({ meeting, entries, sights, atHand, unwanted, onTaken }: Props): JSX.Element {
  const ticked = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const progress = useSignal<string | undefined>(undefined);
  const outcome = useSignal<TakenAway | undefined>(undefined);
  const stop = useRef(false);
  const common = entries.filter(({ paper }) => !paper?.confidential);
  const apart = entries.filter(({ paper }) => paper?.confidential);
  const isIn = (template: string) => ticked.value.get(template) ?? isWhole(sights.get(template));
  const chosen = common.filter(({ template }) => isIn(template));
  const sampled = chosen.filter(({ template }) => isSampled(sights.get(template))).length;

  function tickAll(wish: (sight: PaperSight | undefined) => boolean): void {
    ticked.value = new Map(common.map(({ template }) => [template, wish(sights.get(template))]));
  }

  async function take(papers: readonly PaperEntry[]) {
    if (progress.peek() !== undefined) return;
    stop.current = false;
    outcome.value = undefined;
    progress.value = '正在准备……';
    const left = common.filter((each) => !papers.includes(each));
    const done = await takeAway({
      ...{ meeting, papers, sights, atHand },
      beside: {
        leftOut: left.map(({ template, title }) => ({ title, reason: whyOut(sights.get(template)) })),
        apart: apart.map(({ title }) => title),
        unwanted,
      },
      onProgress: (count, of, label) => {
        progress.value = `正在生成第 ${Math.min(count + 1, of)} 件，共 ${of} 件：${label}`;
      },
      goesOn: () => !stop.current,
    });
    progress.value = undefined;
    outcome.value = done;
    if (Object.keys(done.taken).length) await onTaken(done.taken);
  }

  return (
    <section aria-labelledby="all-files">
      <h2 id="all-files">全部下载</h2>
      {common.length ? (
        <>
          <p>打成一个压缩包，按归档的次序编号，最前面是目录：各件几页、还缺什么都写在里面。</p>
          <p class="actions">
            <button type="button" class="quiet" onClick={() => tickAll(isWhole)}>
              只选可以生成的
            </button>
            <button type="button" class="quiet" onClick={() => tickAll(() => true)}>
              全选
            </button>
          </p>
          <ul class="file-choice">
            {common.map(({ template, title }) => (
              <li key={template} class="tick">
                <input
                  type="checkbox"
                  id={`take-${template}`}
                  checked={isIn(template)}
                  onChange={({ currentTarget }) => {
                    ticked.value = new Map(ticked.peek()).set(template, currentTarget.checked);
                  }}
                />
                <label for={`take-${template}`}>
                  {title}
                  <span class="meta">{sayIn(sights.get(template))}</span>
                </label>
              </li>
            ))}
          </ul>
          {sampled ? (
            <p class="wrong">选中的有 {sampled} 件还留着示例的内容，是虚构的，请换成本单位的情况再上报。</p>
          ) : null}
          <p class="actions">
            <button
              type="button"
              class="primary"
              aria-disabled={progress.value !== undefined || !chosen.length}
              onClick={(event) => {
                if (isFirstPress(event) && chosen.length) void take(chosen);
              }}
            >
              全部下载（{chosen.length} 件）
            </button>
            {progress.value === undefined ? null : (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  stop.current = true;
                }}
              >
                停止
              </button>
            )}
          </p>
        </>
      ) : (
        <p>还没有选文书。</p>
      )}
      <p role="status">{progress.value ?? outcome.value?.said}</p>
      {outcome.value?.problems.length ? (
        <ul class="paper-wrong" role="alert">
          {outcome.value.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
      {apart.length ? (
        <>
          <p>下面的只供内部掌握，不放进压缩包，逐件下载：</p>
          <p class="actions">
            {apart.map((each) => (
              <button
                key={each.template}
                type="button"
                class="quiet"
                onClick={(event) => isFirstPress(event) && void take([each])}
              >
                下载 {each.title}
              </button>
            ))}
          </p>
        </>
      ) : null}
      <ListFiles meeting={meeting} />
    </section>
  );
}

function isSampled(sight: PaperSight | undefined): boolean {
  return sight?.kind === 'seen' && sight.sampled > 0;
}

function sayIn(sight: PaperSight | undefined): string {
  if (!isWhole(sight)) return `（${whyOut(sight)}，放进去的是草稿）`;
  return sight?.kind === 'seen' && sight.standing.state === 'blank' ? '（空表）' : '';
}
