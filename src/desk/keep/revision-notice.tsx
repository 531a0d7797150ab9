// The draft was begun with another revision of its template: what differs is shown before the new one is taken.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { changedParts } from '../../core/compare/changed-parts.ts';
import type { Difference } from '../../core/compare/compare-text.ts';
import { printDate, readDate } from '../../core/facts/date.ts';
import type { Template } from '../../core/template/template.ts';
import type { Comparison } from './compare-revisions.ts';
import { takeLatest } from './draft-actions.ts';
import type { Keeper } from './keeper-type.ts';

type Props = {
  readonly keeper: Keeper;
  /** Takes the keyboard when the notice and its buttons go. */
  readonly onDone: () => void;
};

export function RevisionNotice({ keeper, onDone }: Props): JSX.Element | null {
  const comparison = useSignal<Comparison | undefined>(undefined);
  const failed = useSignal(false);
  const outdated = keeper.outdated.value;
  if (!outdated) return null;
  const { latest } = keeper.state;
  const close = () => {
    keeper.outdated.value = undefined;
    comparison.value = undefined;
    onDone();
  };
  if (!outdated.pinned)
    return (
      <section class="revision-notice" aria-label="模板已更新">
        <p>
          模板已更新（{day(latest.revised)}）。这份草稿用的是{day(outdated.revised)}
          的版本，本机没有存那一版，现在按新模板显示；填写的内容都在。
        </p>
        <p class="actions">
          <button type="button" class="quiet" onClick={close}>
            知道了
          </button>
        </p>
      </section>
    );
  const { pinned } = outdated;
  const compare = async () => {
    failed.value = false;
    try {
      const { compareRevisions } = await import('./compare-revisions.ts');
      comparison.value = compareRevisions(pinned, latest, keeper.state.toDraft());
    } catch {
      failed.value = true;
    }
  };
  return (
    <section class="revision-notice" aria-label="模板已更新">
      <p>
        模板已更新（{day(latest.revised)}）。这份草稿仍用{day(outdated.revised)}的版本填写，换不换用由您决定。
      </p>
      <Changes pinned={pinned} latest={latest} />
      <p class="actions">
        <button type="button" class="quiet" aria-expanded={!!comparison.value} onClick={compare}>
          看看哪里不同
        </button>
        <button
          type="button"
          onClick={() => {
            takeLatest(keeper);
            comparison.value = undefined;
            onDone();
          }}
        >
          换用新模板
        </button>
        <button type="button" class="quiet" onClick={close}>
          继续用原来的
        </button>
      </p>
      {failed.value ? (
        <p class="wrong" role="alert">
          比较功能没有加载成功，请检查网络，再试一次，或者刷新页面。
        </p>
      ) : null}
      {comparison.value ? <Differences comparison={comparison.value} /> : null}
    </section>
  );
}

/** The lines of the revision record the draft does not know yet. */
function Changes({ pinned, latest }: { pinned: Template; latest: Template }): JSX.Element | null {
  const lines = latest.changes.filter((line) => !pinned.changes.includes(line));
  if (!lines.length) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Differences({ comparison }: { comparison: Comparison }): JSX.Element {
  const { added, removed, left, paragraphs } = comparison;
  const nothing = !added.length && !removed.length && !paragraphs.length;
  return (
    <div class="revision-differences" role="status">
      {nothing ? <p>按现在填写的内容，两个版本的文字没有不同。</p> : null}
      {added.length ? <p>新模板多问：{added.join('、')}。</p> : null}
      {removed.length ? <p>新模板不再问：{removed.join('、')}。</p> : null}
      {left.length ? <p>填好的 {left.join('、')} 在新模板里没有位置，换用后仍保存在草稿里。</p> : null}
      {paragraphs.length ? (
        <>
          <p>文字有 {paragraphs.length} 处不同：</p>
          <ol>
            {paragraphs.map((difference) => (
              <li key={JSON.stringify(difference)}>
                <DifferentText difference={difference} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </div>
  );
}

function DifferentText({ difference }: { difference: Difference }): JSX.Element {
  switch (difference.kind) {
    case 'added':
      return <ins>{difference.found}</ins>;
    case 'removed':
      return <del>{difference.expected}</del>;
    case 'changed': {
      const { head, before, after, tail } = changedParts(difference);
      return (
        <>
          {head}
          <del>{before}</del>
          <ins>{after}</ins>
          {tail}
        </>
      );
    }
  }
}

function day(iso: string): string {
  const date = readDate(iso);
  return typeof date === 'string' ? iso : printDate(date);
}
