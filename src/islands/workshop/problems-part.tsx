// What the compiler complains of: where, what, and a button that puts it right where that is plain.

import type { JSX, RefObject } from 'preact';
import type { Problem } from '../../core/source/problem.ts';
import { lineAt, type Mend, mendsFor } from '../../core/workshop/mend.ts';
import { newOwnField } from '../../core/workshop/own-names.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { sayProblem } from '../../own/own-at-hand.ts';
import type { Workshop } from './workshop-model.ts';
import { writeInto } from './write-into.ts';

type Props = { readonly workshop: Workshop; readonly box: RefObject<HTMLTextAreaElement> };

const MOST = 20;

export function ProblemsPart({ workshop, box }: Props): JSX.Element {
  const { problems, template, body } = workshop.looked.value;
  return (
    <section aria-labelledby="workshop-problems">
      <h2 id="workshop-problems">要改的</h2>
      <p role="status">
        {problems.length
          ? `有 ${problems.length} 处要改，改好才能填写。`
          : template
            ? '没有发现错误。'
            : '正在看……'}
      </p>
      <ul class="workshop-problems">
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.line}${problem.message}`}>
            <button type="button" class="quiet" onClick={() => goTo(problem, box.current)}>
              第 {problem.line} 行
            </button>
            <span>{sayProblem(problem).replace(/^第 \d+ 行：/, '')}</span>
            {mendsFor(problem, body).map((mend) => (
              <button
                key={mend.label}
                type="button"
                onClick={(event) => isFirstPress(event) && apply(mend, workshop, box.current)}
              >
                {mend.label}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {problems.length > MOST ? <p>先列 {MOST} 处，改好以后再列其余的。</p> : null}
    </section>
  );
}

function goTo({ line }: Problem, box: HTMLTextAreaElement | null): void {
  const at = box && lineAt(box.value, line);
  if (!box || !at) return;
  box.focus();
  box.setSelectionRange(at.from, at.from + at.text.length);
}

function apply(mend: Mend, { own, looked, change }: Workshop, box: HTMLTextAreaElement | null): void {
  // The button goes with the complaint.
  box?.focus({ preventScroll: true });
  const { head, ownFields } = own.peek();
  switch (mend.kind) {
    case 'text':
      // What was typed since is looked at first: the list is made again in a moment.
      if (box?.value === looked.peek().body) writeInto(box, mend);
      return;
    case 'own':
      change({ ownFields: [...ownFields, newOwnField(mend.name)] });
      return;
    case 'not own':
      change({ ownFields: ownFields.filter(({ name }) => name !== mend.name) });
      return;
    case 'not required':
      change({ head: { ...head, required: head.required.filter((name) => name !== mend.name) } });
  }
}
