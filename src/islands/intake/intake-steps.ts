// Steps of confirming as the page takes them: said when taken, told why not where they cannot be, undone and done again.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Decided, Paper } from '../../core/intake/confirm/confirm.ts';
import type { ConfirmStep, Decisions } from '../../core/intake/confirm/decisions.ts';
import { did, moved, redo, type Undoable, undo } from '../../core/intake/confirm/undoable.ts';
import type { SourceText } from '../../core/intake/text/source.ts';
import type { Intake } from '../../storage/intake.ts';

/** The paper with everything one needs to decide on it. */
export type OpenPaper = Paper & { readonly source: SourceText };

export type Steps = {
  /** Takes a step, or says why it cannot be taken; true where it was. */
  readonly decide: (step: (paper: Paper, decisions: Decisions) => Decided) => boolean;
  readonly goTo: (step: ConfirmStep) => void;
  readonly lookAt: (id: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Held = {
  readonly intake: ReadonlySignal<Intake | undefined>;
  readonly paper: ReadonlySignal<OpenPaper | undefined>;
  readonly said: Signal<string>;
  readonly fault: Signal<string>;
  readonly change: (decided: Undoable<Decisions>) => void;
};

export function createSteps({ intake, paper, said, fault, change }: Held): Steps {
  const changed = (move: (decided: Undoable<Decisions>) => Undoable<Decisions>) => {
    const now = intake.peek();
    if (now) change(move(now.decided));
  };

  return {
    decide(step) {
      const [now, open] = [intake.peek(), paper.peek()];
      if (!now || !open) return false;
      const decided = step(open, now.decided.now);
      fault.value = 'refused' in decided ? decided.refused : '';
      if ('refused' in decided) return false;
      said.value = `${decided.said}。`;
      change(did(now.decided, decided.decisions, decided.said));
      return true;
    },
    goTo: (step) => changed((decided) => moved(decided, { ...decided.now, step, at: '' })),
    lookAt: (at) =>
      changed((decided) => (decided.now.at === at ? decided : moved(decided, { ...decided.now, at }))),
    undo() {
      const last = intake.peek()?.decided.past.slice(-1)[0];
      fault.value = '';
      said.value = last ? `已撤销：${last.said}。` : '没有可以撤销的了。';
      changed(undo);
    },
    redo() {
      const next = intake.peek()?.decided.future.slice(-1)[0];
      fault.value = '';
      said.value = next ? `已重做：${next.said}。` : '';
      changed(redo);
    },
  };
}
