// Under an answer that was left: what in it is surely wrong, and a button that puts it right.

import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Fact, isGiven, pathId } from '../../core/facts/fact.ts';
import { factAt, withFactAt } from '../../core/facts/fact-at.ts';
import type { FactSuggestion } from '../../core/proof/proof-facts.ts';
import { fieldId } from '../form/field-id.ts';
import { focusField } from '../form/focus-field.ts';
import type { Interview } from '../model/interview-type.ts';
import type { AskedField } from '../model/topics.ts';
import type { FieldProof } from './field-proof.ts';

type Props = {
  readonly field: AskedField;
  readonly interview: Interview;
  readonly fact: Fact | undefined;
};

/** Sentences shown; the view for checking has them all. */
const MOST = 3;

const proof = signal<FieldProof | undefined>(undefined);
let asked = false;

function ask(): void {
  if (asked) return;
  asked = true;
  import('./field-proof.ts')
    .then(({ loadFieldProof }) => loadFieldProof())
    .then(
      (loaded) => {
        proof.value = loaded;
      },
      () => undefined,
    );
}

export function ProofNote({ field, interview, fact }: Props): JSX.Element | null {
  const { model } = interview;
  // None is nothing, not a new empty list: a form of a hundred answers is not drawn again because nothing is wrong with them.
  const [found, setFound] = useState<readonly FactSuggestion[]>();
  const look = proof.value;
  const accepted = model.accepted.value;
  useEffect(() => {
    const isHere = () => !!document.activeElement?.id.startsWith(fieldId(field.name));
    const tell = () => {
      const now = look?.(field, model.answers.get(field.name)?.peek(), accepted);
      setFound(now?.[0] && now);
    };
    // While it is being typed nothing is said of it, but what was said and is put right goes.
    if (!isHere() || found) tell();
    if (!isHere() && isGiven(fact)) ask();
    const left = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.id.startsWith(fieldId(field.name))) return;
      ask();
      tell();
    };
    addEventListener('focusout', left);
    return () => removeEventListener('focusout', left);
  }, [field, fact, look, accepted]);
  if (!found) return null;
  const correct = ({ path, start, end, right, wrong }: FactSuggestion) => {
    const [name = '', ...inside] = path;
    const whole = model.answers.get(String(name))?.peek();
    const text = String(factAt({ [String(name)]: whole ?? '' }, path) ?? '');
    const mended = text.slice(0, start) + (right ?? wrong) + text.slice(end);
    model.answer(String(name), withFactAt(whole, inside, mended));
    focusField(fieldId(pathId(path)));
  };
  return (
    <div class="proof-note" role="status">
      {found.slice(0, MOST).map((each) => {
        const { path, start, wrong, right, why } = each;
        return (
          <p key={`${pathId(path)} ${start}`}>
            “{wrong}”{right !== undefined && `应为“${right}”`}：{why}。
            {right !== undefined && (
              <button
                type="button"
                class="quiet"
                aria-label={`改：${wrong} 改为 ${right || '（删去）'}`}
                onClick={() => correct(each)}
              >
                改
              </button>
            )}
          </p>
        );
      })}
      {found.length > MOST ? <p>另有 {found.length - MOST} 处，见“检查”。</p> : null}
    </div>
  );
}
