// One draft in the list: what it is, how far it is, and what can be done with it.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { countOpen } from '../../core/facts/last-year.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { keepByHand } from '../../desk/keep/keep-by-hand.ts';
import { printMoment } from '../../desk/keep/print-moment.ts';
import { VersionList } from '../../desk/keep/version-list.tsx';
import { without } from '../../desk/model/draft-facts.ts';
import type { Draft } from '../../storage/draft.ts';
import { draftPath, isOfKit } from '../../storage/kit-draft.ts';
import { meetingHash } from '../../storage/meeting-hash.ts';
import type { DraftsModel } from './drafts-model.ts';

type Props = {
  readonly draft: Draft;
  /** What it is called in this list: drafts of one name are counted. */
  readonly name: string;
  /** Undefined when the site has no such template any more. */
  readonly title: string | undefined;
  readonly model: DraftsModel;
  /** Those it may come into, with what they are called here. */
  readonly meetings: readonly (readonly [Meeting, string])[];
};

export function DraftItem({ draft, name, title, model, meetings }: Props): JSX.Element {
  const open = useSignal<'name' | 'versions' | 'join' | undefined>(undefined);
  const renameButton = useRef<HTMLButtonElement>(null);
  const versionsButton = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const openNow = open.value;
  useEffect(() => {
    if (openNow === 'name') input.current?.select();
  }, [openNow]);
  const closeName = () => {
    open.value = undefined;
    renameButton.current?.focus();
  };
  return (
    <li class="draft-item">
      <h2>{name}</h2>
      <p>{title ?? (isOfKit(draft.id) ? '下发包里的模板' : `模板已不在本站（${draft.template}）`)}</p>
      <p class="meta">
        {progressText(draft)}，{printMoment(draft.savedAt)}保存
      </p>
      {openNow === 'name' ? (
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            await model.rename(draft, input.current?.value ?? '');
            closeName();
          }}
        >
          <label>
            草稿名称（不填就用年度和机关）
            <input ref={input} type="text" maxLength={60} defaultValue={draft.name || name} />
          </label>
          <p class="actions">
            <button type="submit">改好了</button>
            <button type="button" class="quiet" onClick={closeName}>
              不改了
            </button>
          </p>
        </form>
      ) : null}
      <p class="actions">
        {title || isOfKit(draft.id) ? (
          <a class="button" href={`../${draftPath(draft)}`} aria-label={`打开 ${name}`}>
            打开
          </a>
        ) : null}
        <button
          type="button"
          class="quiet"
          ref={renameButton}
          aria-label={`改名 ${name}`}
          onClick={() => {
            open.value = 'name';
          }}
        >
          改名
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`复制 ${name}`}
          onClick={(event) => isFirstPress(event) && model.duplicate(draft)}
        >
          复制
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`复制成下一年度 ${name}`}
          onClick={(event) => isFirstPress(event) && model.duplicateForNextYear(draft)}
        >
          复制成下一年度
        </button>
        <button
          type="button"
          class="quiet"
          ref={versionsButton}
          aria-label={`历史版本 ${name}`}
          aria-expanded={openNow === 'versions'}
          onClick={() => {
            open.value = openNow === 'versions' ? undefined : 'versions';
          }}
        >
          历史版本
        </button>
        {meetings.length ? (
          <button
            type="button"
            class="quiet"
            aria-label={`并入会议 ${name}`}
            aria-expanded={openNow === 'join'}
            onClick={() => {
              open.value = openNow === 'join' ? undefined : 'join';
            }}
          >
            并入会议
          </button>
        ) : null}
        <button
          type="button"
          class="quiet"
          aria-label={`删除 ${name}`}
          onClick={(event) => isFirstPress(event) && model.discard(draft)}
        >
          删除
        </button>
      </p>
      {openNow === 'join' ? (
        <>
          <p>并入哪一次会议？两份写得不一样的，到会议页逐项选。</p>
          <ul>
            {meetings.map(([meeting, called]) => (
              <li key={meeting.id}>
                <a href={`../meeting/${meetingHash(meeting.id, draft.id)}`}>{called}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {openNow === 'versions' ? (
        <VersionList
          id={draft.id}
          template={draft.template}
          present={draft}
          onRestore={(version) => model.restoreVersion(draft, version)}
          onKeep={(name) => keepByHand({ ...draft, savedAt: Date.now() }, name)}
          onClose={() => {
            open.value = undefined;
            versionsButton.current?.focus();
          }}
        />
      ) : null}
    </li>
  );
}

function progressText({ progress: { asked, given, gaps }, facts, off, lastYear = {} }: Draft): string {
  const open = countOpen(without(facts, new Set(off)), lastYear);
  const look = open ? `，沿用上年 ${open} 处待核对` : '';
  const done = asked ? `已填 ${given}/${asked}` : `已填 ${Object.keys(facts).length} 项`;
  return gaps === undefined ? done + look : `${done}，${gaps ? `待填 ${gaps} 处` : '没有待填处'}${look}`;
}
