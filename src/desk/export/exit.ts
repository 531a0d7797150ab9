// The ways out of the desk, one at a time: what is under way, what came of it, and what was refused.

import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DraftModel } from '../draft-model.ts';
import type { Unit } from '../profile/unit.ts';
import type { Manual, Way } from './way.ts';

export type Exit = {
  /** What is being done, while it is. */
  readonly busy: ReadonlySignal<string>;
  readonly done: ReadonlySignal<string>;
  readonly failure: ReadonlySignal<string>;
  /** The way whose final paper was refused. */
  readonly refused: Signal<Way | undefined>;
  /** What the browser would not let the page copy, for the user to copy by key. */
  readonly manual: Signal<Manual | undefined>;
  readonly take: (way: Way, draft?: boolean) => Promise<void>;
};

const WORK: Readonly<Record<Way, string>> = {
  docx: '正在生成 Word 文件……',
  print: '正在排版……',
  rich: '正在复制……',
  text: '正在复制……',
};

export function createExit(model: DraftModel, unit: Unit): Exit {
  const busy = signal('');
  const done = signal('');
  const failure = signal('');
  const refused = signal<Way | undefined>(undefined);
  const manual = signal<Manual | undefined>(undefined);

  async function go(way: Way, draft: boolean): Promise<void> {
    // Where the paper cannot be fetched, the toolbar says so.
    if (!(await model.takePaper())) return;
    const paper = model.paper.peek();
    const document = model.document.peek();
    if (!paper || !document) return;
    const stops = document.gaps;
    if (stops.length && !draft && (way === 'docx' || way === 'print')) {
      refused.value = way;
      return;
    }
    const outcome = await paper.goOut(way, {
      document,
      scheme: unit.scheme.peek(),
      author: unit.author.peek(),
      draft,
      today: new Date(),
    });
    if (typeof outcome === 'string') done.value = outcome;
    else manual.value = outcome;
  }

  return {
    busy,
    done,
    failure,
    refused,
    manual,
    async take(way, draft = false) {
      if (busy.peek()) return;
      batch(() => {
        busy.value = WORK[way];
        done.value = '';
        failure.value = '';
        refused.value = undefined;
      });
      try {
        await go(way, draft);
      } catch (error) {
        failure.value = error instanceof Error ? error.message : String(error);
      } finally {
        busy.value = '';
      }
    },
  };
}
