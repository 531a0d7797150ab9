// What stands under a field besides its own message: the facts a claim rests on, the switch of its part, what the checks found.

import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { countOf, type Finding } from '../../core/checks/finding.ts';
import { type Fact, isGiven, pathId } from '../../core/facts/fact.ts';
import { EdgeNotes } from '../form/edge-notes.tsx';
import { fieldId } from '../form/field-id.ts';
import { sayFigure } from '../form/figure-of.ts';
import { PlaceLink } from '../form/place-link.tsx';
import { summarize } from '../form/print-answer.ts';
import { FieldMark } from '../last-year/field-mark.tsx';
import { isLeft } from '../model/count-findings.ts';
import type { Interview } from '../model/interview-type.ts';
import type { AskedField } from '../model/topics.ts';
import { ProofNote } from '../proof/proof-note.tsx';
import { FindingItem } from './finding-item.tsx';

type Props = {
  readonly field: AskedField;
  readonly interview: Interview;
  readonly fact: Fact | undefined;
  /** An answer is being typed for the first time. */
  readonly silent: boolean;
};

export function FieldNotes({ field, interview, fact, silent }: Props): JSX.Element {
  const { own = [], also = [] } = interview.checks.value?.of(field.name).value ?? {};
  return (
    <>
      {field.type === 'claim' && field.needs.length ? (
        <ClaimFacts needs={field.needs} interview={interview} ticked={fact === true} />
      ) : null}
      {silent ? null : <EdgeNotes name={field.name} interview={interview} />}
      <ProofNote field={field} interview={interview} fact={fact} />
      <PartSwitch
        name={field.name}
        interview={interview}
        given={isGiven(fact)}
        unprinted={own.some(({ rule }) => rule === 'unprinted')}
      />
      <div class="findings-here" role="status">
        {silent
          ? null
          : own
              .filter(({ rule }) => !isLeft(rule))
              .map((each) => (
                <FindingItem key={each.id} finding={each} interview={interview} at={field.name} />
              ))}
        <SampleNote findings={own.filter(({ rule }) => rule === 'sample')} />
        {silent ? null : <AlsoHere findings={also} />}
      </div>
      <FieldMark field={field} interview={interview} fact={fact} />
    </>
  );
}

/** The other places that speak of this one. */
function AlsoHere({ findings }: { findings: readonly Finding[] }): JSX.Element | null {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const places = new Map(
    open.flatMap(({ paths: [first] }) => (first ? [[pathId(first), first] as const] : [])),
  );
  if (!places.size) return null;
  return (
    <p class="finding-also">
      这里的内容与另一处有关，见{' '}
      {[...places].map(([id, path], index) => (
        <span key={id}>
          {index ? '、' : ''}
          <PlaceLink path={path} />
        </span>
      ))}
    </p>
  );
}

/** Which of the answer still is the sample's. */
function SampleNote({ findings }: { findings: readonly Finding[] }): JSX.Element | null {
  const named = findings.filter(({ count }) => !count);
  const [others] = findings.filter(({ count }) => count);
  if (!findings.length) return null;
  const places = named.flatMap(({ paths }) => paths.map(([, index]) => index));
  const numbers = [...new Set(places.flatMap((index) => (typeof index === 'number' ? [index + 1] : [])))];
  return (
    <p class="sample-note">
      {numbers.length ? `第 ${numbers.join('、')} 项` : ''}
      {others ? `等 ${countOf(findings)} 项` : ''}与示例相同，请换成本单位的情况。
    </p>
  );
}

type ClaimProps = {
  readonly needs: readonly string[];
  readonly interview: Interview;
  readonly ticked: boolean;
};

function ClaimFacts({ needs, interview, ticked }: ClaimProps): JSX.Element {
  return (
    <p class="claim-facts" data-tools="F2">
      依据：
      {needs.map((name, index) => (
        <span key={name}>
          {index ? '；' : ''}
          <NeededFact name={name} interview={interview} ticked={ticked} />
        </span>
      ))}
    </p>
  );
}

type NeededProps = { readonly name: string; readonly interview: Interview; readonly ticked: boolean };

function NeededFact({ name, interview, ticked }: NeededProps): JSX.Element {
  const { template, model } = interview;
  const field = template.fields.find((each) => each.name === name);
  const asked = field && field.type !== 'computed' ? field : undefined;
  // Drawn anew only when these words change, not with every key in a long list.
  const shown = useComputed(
    () => asked && (sayFigure(asked, interview) ?? summarize(asked, model.answers.get(name)?.value)),
  ).value;
  if (!asked) return <>{name}</>;
  return (
    <>
      <PlaceLink path={[name]} aside />
      {shown ? `：${shown}` : <span class={ticked ? 'wrong' : 'unfilled'}>：还没有填写</span>}
    </>
  );
}

type PartProps = {
  readonly name: string;
  readonly interview: Interview;
  readonly given: boolean;
  /** The part is on, but something else keeps the answer out of the paper. */
  readonly unprinted: boolean;
};

/** A part that is filled may be left out of the paper without losing what was filled in. */
function PartSwitch({ name, interview, given, unprinted }: PartProps): JSX.Element | null {
  const { model, parts } = interview;
  const off = model.off.value;
  const around = parts.value.find((part) => off.has(part.name) && part.within.includes(name));
  if (around && !off.has(name)) {
    return (
      <p class="part off">
        随 <PlaceLink path={[around.name]} /> 不写入报告，填的内容还在。
      </p>
    );
  }
  const part = parts.value.find((each) => each.name === name);
  if (!part || !(given || off.has(name))) return null;
  const on = !off.has(name);
  // Ticked, the box would say that it is written; the finding below says why it is not.
  if (on && unprinted) return null;
  return (
    <p class={on ? 'part' : 'part off'} data-tools="F2">
      <label>
        <input
          tabIndex={-1}
          id={`${fieldId(name)}-part`}
          type="checkbox"
          checked={on}
          aria-label={`写入报告：${name}`}
          onInput={(event) => model.switchPart(name, event.currentTarget.checked)}
        />
        写入报告
      </label>
      {on
        ? part.within.length
          ? `（连同${part.within.join('、')}）`
          : null
        : '这一部分现在不写入报告，填的内容还在。'}
    </p>
  );
}
