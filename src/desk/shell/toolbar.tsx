// What can be done with the draft: the bar that stays in view with the download, and a drawer, fetched when opened, for the rest.

import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Facts } from '../../core/facts/fact.ts';
import { mayHaveProfile } from '../../storage/profile-mark.ts';
import type { Outcome, Way } from '../export/way.ts';
import type { DeskParts } from '../model/desk-parts.ts';
import type { Interview } from '../model/interview-type.ts';
import { latePrograms } from './late-programs.ts';

type Props = DeskParts & {
  readonly sample: Facts;
  readonly interview: Interview;
  /** What else stands in the bar. */
  readonly children: ComponentChildren;
  /** What else stands in the line under it. */
  readonly more: ComponentChildren;
};

type Drawer = typeof import('../export/drawer.tsx');

export function Toolbar({ sample, interview, children, more, ...parts }: Props): JSX.Element {
  const { model, unit } = parts;
  const outcome: Signal<Outcome> = useSignal<Outcome>({ kind: 'none' });
  const open = useSignal(false);
  const drawer = useSignal<Drawer | undefined>(undefined);
  const drawerFailed = useSignal(false);
  const leftAt = useRef(0);
  const pressed = useRef<HTMLElement | null>(null);
  const late = latePrograms.value;
  const busy = outcome.value.kind === 'busy';

  const fetchDrawer = async () => {
    drawer.value = await import('../export/drawer.tsx').catch(() => undefined);
    drawerFailed.value = !drawer.peek();
  };
  useEffect(() => {
    if (model.template.peek().given || mayHaveProfile()) void fetchDrawer();
  }, []);

  async function take(way: Way, draft = false, sure = false) {
    if (outcome.peek().kind === 'busy') return;
    outcome.value = { kind: 'busy', way };
    await model.takeLate();
    outcome.value = (await latePrograms.peek()?.goOut({ way, draft, sure }, interview, unit)) ?? {
      kind: 'none',
    };
  }

  const onTake = (way: Way, draft?: boolean) => (event: JSX.TargetedMouseEvent<HTMLElement>) => {
    pressed.current = event.currentTarget;
    void take(way, draft);
  };

  return (
    <>
      <div class="bar">
        {children}
        <p class="actions">
          <button type="button" class="primary" aria-disabled={busy} onClick={onTake('docx')}>
            下载 Word 文件
          </button>
          <button
            type="button"
            class="more-button"
            aria-expanded={open.value}
            aria-controls="more"
            onClick={() => {
              open.value = !open.value;
              if (!open.peek()) return;
              leftAt.current = scrollY;
              void fetchDrawer();
            }}
          >
            更多
          </button>
        </p>
        {/* At hand on a narrow screen, where the bar is not kept in view. */}
        <button type="button" class="primary to-file" aria-disabled={busy} onClick={onTake('docx')}>
          下载
        </button>
      </div>
      <section class="more" id="more" aria-label="更多" hidden={!open.value}>
        {drawer.value && (
          <drawer.value.Drawer {...parts} open={open.value} leftAt={leftAt} busy={busy} onTake={onTake} />
        )}
      </section>
      {late && (
        <late.OutcomePart
          outcome={outcome}
          printed={model}
          draft={model.draft}
          interview={interview}
          pressed={pressed}
          onDraft={(way) => take(way, true)}
          onSure={(way) => take(way, false, true)}
        />
      )}
      {model.lateFailed.value || drawerFailed.value ? (
        <p class="wrong" role="alert">
          排版功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。
        </p>
      ) : null}
      <div class="toolbar">
        <p class="actions">
          <button type="button" class="quiet" onClick={() => model.replaceAll(sample, sample)}>
            填入示例
          </button>
          <button
            type="button"
            class="quiet"
            disabled={!late?.isGiven(model.facts.value)}
            onClick={() => model.replaceAll({}, sample)}
          >
            清空
          </button>
          {late && <late.UndoReplaced model={model} />}
        </p>
        {more}
        {late ? <late.LengthLine keys={late.keys} document={model.document} pages={model.pages} /> : null}
      </div>
    </>
  );
}
