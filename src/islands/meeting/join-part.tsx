// 并入一次会议: a paper that was begun alone comes in; where the two say different things, the user chooses.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Conflict, conflictsOf } from '../../core/meeting/join-paper.ts';
import { isLone, type Meeting } from '../../core/meeting/meeting.ts';
import { sayBeside } from '../../core/meeting/say-beside.ts';
import { type WhoseOf, whoseIn } from '../../core/meeting/whose.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { fetchWords } from '../../published/read-words.ts';
import { draftName } from '../../storage/draft-name.ts';
import { listMeetings } from '../../storage/draft-store.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { meetingHash, meetingInHash } from '../../storage/meeting-hash.ts';
import type { MeetingModel } from './meeting-model.ts';
import type { PublishedPapers } from './published-papers.ts';

type Props = {
  readonly model: MeetingModel;
  readonly meeting: Meeting;
  readonly published: PublishedPapers;
};
type Asking = { readonly lone: Meeting; readonly whose: WhoseOf; readonly conflicts: readonly Conflict[] };

export function JoinPart({ model, meeting, published }: Props): JSX.Element {
  const lone = useSignal<readonly Meeting[] | undefined>(undefined);
  const asking = useSignal<Asking | undefined>(undefined);
  const fromLone = useSignal<ReadonlySet<string>>(new Set());
  const refused = useSignal<string | undefined>(undefined);
  const box = useRef<HTMLDetailsElement>(null);
  const titles = new Map(Object.entries(published.papers));

  // A list of drafts leads here with one of them.
  useEffect(() => {
    const wished = meetingInHash(location.hash).lone;
    if (wished === undefined) return;
    history.replaceState(history.state, '', meetingHash(meeting.id));
    void list().then(() => {
      const found = lone.peek()?.find(({ id }) => id === wished);
      if (found) void ask(found);
      else refused.value ??= '没有找到那份单独写的草稿，可能已经并入或者删除。';
      box.current?.scrollIntoView({ block: 'nearest' });
    });
  }, []);

  async function list(): Promise<void> {
    try {
      const { meetings } = await listMeetings();
      lone.value = meetings.filter((each) => each.id !== meeting.id && isLone(each));
    } catch (error) {
      refused.value = sentenceOf(error);
    }
  }

  async function ask(each: Meeting): Promise<void> {
    refused.value = undefined;
    const words = await fetchWords('../');
    if (!words) {
      refused.value = '词汇没有加载成功，请检查网络，再试一次；两份都没有改动。';
      return;
    }
    const whose = whoseIn([...words.vocabulary.values()]);
    fromLone.value = new Set();
    asking.value = { lone: each, whose, conflicts: conflictsOf(meeting, each, whose) };
    if (!asking.peek()?.conflicts.length) await join();
  }

  async function join(): Promise<void> {
    const asked = asking.peek();
    asking.value = undefined;
    if (asked) await model.join(asked.lone.id, asked.whose, fromLone.peek());
    await list();
  }

  const asked = asking.value;
  // The question stands below the list of drafts, and the page below its papers: the cursor goes to it.
  useEffect(() => box.current?.querySelector<HTMLElement>('form input')?.focus(), [asked]);
  return (
    <details
      class="join-part"
      ref={box}
      open={!!asked || !!refused.value || undefined}
      onToggle={({ currentTarget }) => currentTarget.open && void list()}
    >
      <summary>并入一份单独写的草稿</summary>
      {refused.value ? (
        <p class="wrong" role="alert">
          {refused.value}
        </p>
      ) : null}
      {lone.value && !lone.value.length ? <p>没有单独写的草稿。</p> : null}
      <ul>
        {lone.value?.map((each) => {
          const [template = ''] = Object.keys(each.papers);
          const name = `${draftName(each)}，${titles.get(template)?.title ?? template}`;
          return (
            <li key={each.id}>
              <button
                type="button"
                class="quiet"
                aria-label={`并入 ${name}`}
                onClick={(event) => isFirstPress(event) && void ask(each)}
              >
                并入
              </button>
              <span>
                {name}
                {template in meeting.papers ? (
                  <span class="meta">（这次会议里已经有这种文书，不一样的逐项选）</span>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
      {asked ? (
        <form
          class="form"
          aria-label="两份不一样的"
          onSubmit={(event) => {
            event.preventDefault();
            void join();
          }}
        >
          <p>
            同“{draftName(asked.lone)}”比，有 {asked.conflicts.length}{' '}
            项两份写得不一样，逐项选用哪一个。不并入的，那一份照旧单独留在“我的草稿”里。
          </p>
          {asked.conflicts.map(({ name, here, there }) => (
            <fieldset key={name}>
              <legend>{name}</legend>
              {([false, true] as const).map((lonely) => (
                <p key={String(lonely)} class="tick">
                  <input
                    type="radio"
                    id={`join-${name}-${lonely}`}
                    name={`join-${name}`}
                    checked={fromLone.value.has(name) === lonely}
                    onChange={() => {
                      const rest = [...fromLone.peek()].filter((other) => other !== name);
                      fromLone.value = new Set(lonely ? [...rest, name] : rest);
                    }}
                  />
                  <label for={`join-${name}-${lonely}`}>
                    {lonely ? '那一份：' : '这次会议：'}
                    {lonely ? sayBeside(there, here) : sayBeside(here, there)}
                  </label>
                </p>
              ))}
            </fieldset>
          ))}
          <p class="actions">
            <button type="submit">照选的并入</button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                asking.value = undefined;
              }}
            >
              不并入
            </button>
          </p>
        </form>
      ) : null}
    </details>
  );
}
