// “我的草稿”: every draft in this browser, what became of it, and the ways in and out for all of them.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { NextYearRules } from '../../core/facts/next-year.ts';
import { ownPapers } from '../../own/own-papers.ts';
import { draftName, namesInList } from '../../storage/draft-name.ts';
import { meetingTitle } from '../../storage/meeting-title.ts';
import { BackupBox } from './backup-box.tsx';
import { DiscardedList } from './discarded-list.tsx';
import { DraftItem } from './draft-item.tsx';
import { createDraftsModel, type TemplateTitles } from './drafts-model.ts';
import { MeetingItem } from './meeting-item.tsx';
import { titleOf } from './title-of.ts';
import { WipeBox } from './wipe-box.tsx';

type Props = { readonly titles: TemplateTitles; readonly rules: NextYearRules };

export function DraftsPage({ titles: published, rules }: Props): JSX.Element {
  const own = useSignal<TemplateTitles>({});
  const titles = { ...published, ...own.value };
  useEffect(() => {
    void ownPapers().then((papers) => {
      own.value = Object.fromEntries([...papers].map(([id, { title }]) => [id, title]));
    });
  }, []);
  const model = useMemo(() => createDraftsModel(rules), []);
  const list = useRef<HTMLElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void model.load();
  }, [model]);
  const drafts = model.drafts.value;
  const said = model.said.value;
  const { text, undo } = said;
  const meetings = model.meetings.value;
  const names = namesInList([...(drafts ?? []), ...meetings]);
  // What was done took its own button away: the keyboard goes to what can be done next.
  useEffect(() => {
    if (said.text && document.activeElement === document.body) (undoButton.current ?? list.current)?.focus();
  }, [said]);
  return (
    <div class="drafts-page" translate={false}>
      {model.fault.value ? (
        <p class="wrong" role="alert">
          {model.fault.value}
        </p>
      ) : null}
      {model.unreadable.value ? (
        <p class="wrong">
          有 {model.unreadable.value}{' '}
          份草稿读不出来，可能是更新版本的会文写的，或者已经损坏。它们仍在浏览器里，没有改动；请刷新页面再试。
        </p>
      ) : null}
      <section ref={list} tabIndex={-1} aria-label="草稿列表">
        {drafts === undefined ? <p role="status">正在读取……</p> : null}
        {drafts && !drafts.length && !meetings.length ? (
          <p>
            还没有草稿。到<a href="../">首页</a>
            选一个模板，开始填写后会自动保存在这里；要写一次会的好几件文书，
            <a href="../meeting/">新建一次会议</a>。
          </p>
        ) : null}
        {meetings.length ? (
          <ul class="draft-list">
            {meetings.map((meeting) => (
              <MeetingItem
                key={meeting.id}
                meeting={meeting}
                name={names.get(meeting.id) ?? draftName(meeting)}
                actions={model}
              />
            ))}
          </ul>
        ) : null}
        <ul class="draft-list">
          {drafts?.map((draft) => (
            <DraftItem
              key={draft.id}
              draft={draft}
              name={names.get(draft.id) ?? draftName(draft)}
              title={titleOf(titles, draft.template)}
              model={model}
              meetings={meetings
                .filter(({ papers }) => !(draft.template in papers))
                .map((meeting) => [meeting, meetingTitle(meeting)])}
            />
          ))}
        </ul>
      </section>
      <p class={text ? 'undo-bar' : undefined} role="status">
        {text}
        {undo ? (
          <button type="button" ref={undoButton} onClick={undo}>
            撤销
          </button>
        ) : null}
      </p>
      <BackupBox model={model} titles={titles} />
      <DiscardedList model={model} titles={titles} />
      <section>
        <h2>从这台电脑清除</h2>
        <p>
          用公用电脑填写，离开前请先导出需要留下的，再全部清除。清除后不能恢复。单位信息等其他内容，到
          <a href="../your-text/">“您的文字在哪里”</a>一并清除。
        </p>
        <WipeBox onWipe={model.wipe} />
      </section>
    </div>
  );
}
