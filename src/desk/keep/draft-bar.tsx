// Which draft is on the desk: its name, the others, its history, and what to know of it.

import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isGiven } from '../../core/facts/fact.ts';
import {
  duplicate,
  duplicateForNextYear,
  restoreVersion,
  SAID_WHILE_EMPTY,
  startNew,
} from './draft-actions.ts';
import { isFirstPress } from './first-press.ts';
import { keepByHand } from './keep-by-hand.ts';
import type { Keeper } from './keeper-type.ts';
import { LeftFacts } from './left-facts.tsx';
import { MeetingLine } from './meeting-line.tsx';
import { NameInput } from './name-input.tsx';
import { ownWork } from './own-work.ts';
import { RevisionNotice } from './revision-notice.tsx';
import { saveBackup } from './save-backup.ts';
import { saysSpared } from './to-put.ts';
import { TooMuch } from './too-much.tsx';
import { VersionList } from './version-list.tsx';

const WHILE_EMPTY: readonly string[] = Object.values(SAID_WHILE_EMPTY);

export function DraftBar({ keeper }: { keeper: Keeper }): JSX.Element {
  const { state, count, notice } = keeper;
  const versions = useSignal(false);
  const versionsButton = useRef<HTMLButtonElement>(null);
  // Made anew with every change, so that an open list compares with what is on the desk.
  const present = useComputed(() => ({
    facts: state.head.value.within ? state.facts.value : { ...state.left.value, ...state.facts.value },
    off: [...state.off.value],
    accepted: state.accepted.value,
    lastYear: state.lastYear.value,
  })).value;
  const bar = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // On a small screen what a button of the bar did would be told below the edge.
  useEffect(() => {
    if (notice.value && bar.current?.contains(document.activeElement))
      told.current?.scrollIntoView({ block: 'nearest' });
  }, [notice.value]);
  const saved = state.saveState.value.kind;
  const stale =
    (isGiven(state.facts.value) && WHILE_EMPTY.includes(notice.value ?? '')) ||
    (!state.replaced.value && saysSpared(notice.value ?? ''));
  return (
    <div class="draft-bar" ref={bar}>
      {state.head.value.within ? <MeetingLine id={state.head.value.id} template={state.latest.id} /> : null}
      <div class="draft-row">
        <NameInput keeper={keeper} />
        <button type="button" class="quiet" onClick={() => startNew(keeper)}>
          另起一份
        </button>
        <button type="button" class="quiet" onClick={(event) => isFirstPress(event) && duplicate(keeper)}>
          复制一份
        </button>
        <button
          type="button"
          class="quiet"
          onClick={(event) => isFirstPress(event) && duplicateForNextYear(keeper)}
        >
          复制成下一年度
        </button>
        <button
          type="button"
          class="quiet"
          ref={versionsButton}
          aria-expanded={versions.value}
          onClick={() => {
            versions.value = !versions.value;
          }}
        >
          历史版本
        </button>
        <a href="../../drafts/">我的草稿（{count.value}）</a>
        {saved === 'failed' ? (
          <button type="button" class="primary" onClick={() => saveBackup([state.toDraft()], new Date())}>
            下载草稿备份
          </button>
        ) : null}
      </div>
      {versions.value ? (
        <VersionList
          id={state.head.value.id}
          template={state.latest.id}
          paper={state.template.value}
          present={present}
          onRestore={(version) => restoreVersion(keeper, version)}
          onKeep={(name) => keepByHand(ownWork(state.toDraft(), state), name)}
          onClose={() => {
            versions.value = false;
            versionsButton.current?.focus();
          }}
        />
      ) : null}
      <p class="draft-notice" role="status" ref={told}>
        {stale ? '' : notice.value}
      </p>
      <TooMuch keeper={keeper} />
      <RevisionNotice keeper={keeper} onDone={() => versionsButton.current?.focus()} />
      {/* In a meeting they are those of its other papers. */}
      {state.head.value.within ? null : <LeftFacts facts={state.left.value} />}
    </div>
  );
}
