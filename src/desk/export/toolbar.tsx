// What can be done with the draft: download it first of all; every other way out is in a drawer, fetched when opened.

import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import { mayHaveProfile } from '../../storage/profile-mark.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Outcome, Way } from './way.ts';

type Props = DeskParts & {
  readonly sample: Facts;
  /** Blanks of the empty draft, known before anything is fetched. */
  readonly emptyGaps: number;
};

type Drawer = typeof import('./drawer.tsx');

export function Toolbar({ sample, emptyGaps, ...parts }: Props): JSX.Element {
  const { model, unit } = parts;
  const outcome: Signal<Outcome> = useSignal<Outcome>({ kind: 'none' });
  const open = useSignal(false);
  const drawer = useSignal<Drawer | undefined>(undefined);
  const drawerFailed = useSignal(false);
  const pressed = useRef<HTMLElement | null>(null);
  const paper = model.paper.value;
  const stops = model.document.value?.gaps ?? [];
  const left = paper ? stops.length : emptyGaps;
  const busy = outcome.value.kind === 'busy';

  const fetchDrawer = async () => {
    drawer.value = await import('./drawer.tsx').catch(() => undefined);
    drawerFailed.value = !drawer.peek();
  };
  useEffect(() => {
    if (mayHaveProfile()) void fetchDrawer();
  }, []);

  async function take(way: Way, draft = false) {
    if (outcome.peek().kind === 'busy') return;
    outcome.value = { kind: 'busy', way };
    await model.takePaper();
    const [known, document] = [model.paper.peek(), model.document.peek()];
    outcome.value =
      known && document
        ? await known.goOut(way, {
            document,
            draft,
            scheme: unit.scheme.peek(),
            author: unit.author.peek(),
            carried: unit.carry.peek()?.(),
          })
        : { kind: 'none' };
  }

  const onTake = (way: Way, draft?: boolean) => (event: JSX.TargetedMouseEvent<HTMLElement>) => {
    pressed.current = event.currentTarget;
    void take(way, draft);
  };

  return (
    <div class="toolbar">
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
            if (open.peek()) void fetchDrawer();
          }}
        >
          更多
        </button>
        <button type="button" class="quiet" onClick={() => model.replaceAll(sample)}>
          填入示例
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!isGiven(model.facts.value)}
          onClick={() => model.replaceAll({})}
        >
          清空
        </button>
        {model.replaced.value && isGiven(model.replaced.value) ? (
          <button type="button" class="quiet" onClick={model.undoReplace}>
            撤销，恢复原来填的
          </button>
        ) : null}
      </p>
      <p class="progress">
        <span role="status">{left ? `还有 ${left} 处待填` : '已填齐，可以下载正式稿'}</span>
        {paper ? <paper.LengthLine document={model.document} pages={model.pages} /> : null}
      </p>
      {paper ? (
        <paper.OutcomePart
          outcome={outcome}
          printed={model}
          stops={stops}
          pressed={pressed}
          onDraft={(way) => take(way, true)}
        />
      ) : null}
      {model.paperFailed.value || drawerFailed.value ? (
        <p class="wrong" role="alert">
          没有取到排版和生成文件的程序。填写的内容都在，请检查网络后再试一次。
        </p>
      ) : null}
      <section class="more" id="more" aria-label="更多" hidden={!open.value}>
        {drawer.value ? (
          <drawer.value.Drawer {...parts} open={open.value} busy={busy} onTake={onTake} />
        ) : null}
      </section>
    </div>
  );
}
