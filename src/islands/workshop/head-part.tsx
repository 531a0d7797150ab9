// What the head of the template says: its title, what kind of paper it is, who writes it to whom.

import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { PrivateHead } from '../../core/template/private-template.ts';
import {
  DIRECTIONS,
  GENRES,
  MEETING_STAGES,
  ORGANS,
  PAGES,
  PAPER_MEETINGS,
} from '../../core/template/template.ts';
import { ChoiceField, TextField, TickField } from './choice-field.tsx';
import type { Workshop } from './workshop-model.ts';

export function HeadPart({ workshop }: { readonly workshop: Workshop }): JSX.Element {
  const head = useComputed(() => workshop.own.value.head).value;
  const set = (change: Partial<PrivateHead>) => {
    const { page, rows, ...rest } = { ...workshop.own.peek().head, ...change };
    const form = rest.genre === '表' ? { ...(page ? { page } : {}), ...(rows ? { rows } : {}) } : {};
    workshop.change({ head: { ...rest, ...form } });
  };
  return (
    <>
      <TextField
        id="own-title"
        label="模板名称"
        hint="在“我的模板”里这样叫"
        value={head.title}
        onChange={(title) => set({ title })}
      />
      <details>
        <summary>
          {head.genre}（{head.direction}），{head.meeting}，{head.stage}用
        </summary>
        <div class="workshop-head">
          <ChoiceField
            id="own-genre"
            label="文种"
            value={head.genre}
            options={GENRES}
            onChange={(genre) => set({ genre })}
          />
          <ChoiceField
            id="own-direction"
            label="行文方向"
            value={head.direction}
            options={DIRECTIONS}
            onChange={(direction) => set({ direction })}
          />
          <ChoiceField
            id="own-meeting"
            label="用于哪种会议"
            value={head.meeting}
            options={PAPER_MEETINGS}
            onChange={(meeting) => set({ meeting })}
          />
          <ChoiceField
            id="own-stage"
            label="在哪个阶段用"
            value={head.stage}
            options={MEETING_STAGES}
            onChange={(stage) => set({ stage })}
          />
          {head.genre === '表' ? (
            <ChoiceField
              id="own-page"
              label="纸张方向"
              value={head.page ?? '竖'}
              options={PAGES}
              onChange={(page) => set({ page })}
            />
          ) : null}
          <TextField
            id="own-sender"
            label="由谁起草"
            value={head.sender}
            onChange={(sender) => set({ sender })}
          />
          <TextField
            id="own-receiver"
            label="报给或者发给谁"
            value={head.receiver}
            onChange={(receiver) => set({ receiver })}
          />
          <TextField
            id="own-summary"
            label="一句话说明用途，可以不写"
            value={head.summary}
            onChange={(summary) => set({ summary })}
          />
          <fieldset>
            <legend>适用的组织</legend>
            {ORGANS.map((organ) => (
              <TickField
                key={organ}
                id={`own-organ-${organ}`}
                label={organ}
                on={head.organs.includes(organ)}
                onChange={(on) => {
                  const organs = ORGANS.filter((each) => (each === organ ? on : head.organs.includes(each)));
                  // Nobody's template is no template.
                  if (organs.length) set({ organs });
                }}
              />
            ))}
          </fieldset>
        </div>
      </details>
    </>
  );
}
