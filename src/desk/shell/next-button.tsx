// To the next blank: a button, and the key F8 wherever the cursor is; beside it Ctrl+S, which cannot wait either.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Interview } from '../model/interview-type.ts';
import type { DeskModel } from './create-draft-model.ts';
import { latePrograms } from './late-programs.ts';

type Props = { readonly model: DeskModel; readonly interview: Interview };

export function NextButton({ model, interview }: Props): JSX.Element {
  const go = async (direction: 'forwards' | 'backwards') => {
    interview.said.value = '';
    await model.takeLate();
    latePrograms.peek()?.goNext(interview, direction);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        // Even before its program has come: the browser's own saving would store a page without the text.
        event.preventDefault();
        void model.takeLate().then(() => latePrograms.peek()?.saveNow(model));
        return;
      }
      // While an input method composes, its keys are its own.
      if (event.key !== 'F8' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void go(event.shiftKey ? 'backwards' : 'forwards');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [model, interview]);
  return (
    <button
      type="button"
      class="quiet next"
      aria-keyshortcuts="F8"
      title="按 F8 到下一处，按 Shift+F8 回上一处"
      onClick={() => go('forwards')}
    >
      下一处待填<kbd>F8</kbd>
    </button>
  );
}
