// What proofreading says of the answers, in the view for checking: what is certain counted and shown, what is likely folded. Fetched
// with that view. Nothing is changed that was not pressed; what was passed over stays so in this draft.

import { effect, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Fact, pathId } from '../../core/facts/fact.ts';
import { factAt, withFactAt } from '../../core/facts/fact-at.ts';
import type { ProofRules } from '../../core/proof/prepare.ts';
import { type FactSuggestion, proofFactsInSteps } from '../../core/proof/proof-facts.ts';
import { fetchRules } from '../../published/fetch-rules.ts';
import { finish } from '../../render/slices.ts';
import { PlaceLink } from '../form/place-link.tsx';
import type { Interview } from '../model/interview-type.ts';
import { ByLevel } from './by-level.tsx';
import { HIDDEN, hiddenId, passedId } from './field-proof.ts';
import { SuggestionCard } from './suggestion-card.tsx';

type Props = { readonly interview: Interview; readonly onFollow: () => void };

const TITLE_ID = 'proof-title';

export function ProofPart({ interview, onFollow }: Props): JSX.Element {
  const { model, template, said } = interview;
  const rules = useSignal<ProofRules | undefined>(undefined);
  const failed = useSignal(false);
  /** Rules of which one place was corrected while the view is open. */
  const tried = useSignal<ReadonlySet<string>>(new Set());
  /** Answers before the last correction. */
  const before = useSignal<ReadonlyMap<string, Fact | undefined>>(new Map());
  const fetchAgain = () => {
    failed.value = false;
    void fetchRules('../../').then((fetched) => {
      rules.value = fetched;
      failed.value = !fetched;
    });
  };
  useEffect(fetchAgain, []);
  const found = useSignal<readonly FactSuggestion[] | undefined>(undefined);
  const lookAgain = () => {
    const facts = model.facts.value;
    if (!rules.value) return;
    const isNow = () => model.facts.peek() === facts;
    void finish(proofFactsInSteps(facts, template, rules.value), isNow).then((all) => {
      if (all && isNow()) found.value = all;
    });
  };
  useEffect(() => effect(lookAgain), [model, template]);
  const textOf = ({ path }: FactSuggestion) => String(factAt(model.facts.peek(), path) ?? '');
  const open = useComputed(() => {
    const accepted = model.accepted.value;
    const facts = model.facts.value;
    return found.value?.filter(
      (each) =>
        // What an answer no longer says there, it says elsewhere, if at all: until it was looked through again.
        String(factAt(facts, each.path) ?? '').slice(each.start, each.end) === each.wrong &&
        !(passedId(textOf(each), each) in accepted) &&
        !(hiddenId(each.rule) in accepted) &&
        !model.off.value.has(String(each.path[0])),
    );
  });
  const hidden = useComputed(() => Object.keys(model.accepted.value).filter((id) => id.startsWith(HIDDEN)));

  function told(sentence: string): void {
    said.value = sentence;
    document.getElementById(TITLE_ID)?.focus();
  }
  function correct(chosen: readonly FactSuggestion[]): void {
    before.value = new Map(
      chosen.map(({ path: [name = ''] }) => [String(name), model.answers.get(String(name))?.peek()]),
    );
    // From the end of each answer, so that the places of those before stay.
    for (const each of [...chosen].sort((a, b) => b.start - a.start)) {
      const [name = '', ...inside] = each.path;
      const text = textOf(each);
      const right = text.slice(0, each.start) + (each.right ?? each.wrong) + text.slice(each.end);
      model.answer(String(name), withFactAt(model.answers.get(String(name))?.peek(), inside, right));
    }
    tried.value = new Set([...tried.value, ...chosen.map(({ rule }) => rule)]);
    told(`已改 ${chosen.length} 处。`);
  }

  const card = (each: FactSuggestion) => {
    const alike = tried.value.has(each.rule)
      ? (open.value?.filter(({ rule, right }) => rule === each.rule && right !== undefined) ?? [])
      : [];
    return (
      <li key={`${pathId(each.path)} ${each.start}`}>
        <PlaceLink path={each.path} onFollow={onFollow} />
        <SuggestionCard
          text={textOf(each)}
          suggestion={each}
          alike={alike.length}
          onCorrect={() => correct([each])}
          onCorrectAll={() => correct(alike)}
          onPass={() => {
            model.accept(passedId(textOf(each), each), '不改');
            told('这一处不再提示。');
          }}
          onHide={() => {
            model.accept(hiddenId(each.rule), '不再提示这一类');
            told('这份草稿里不再提示这一类。');
          }}
        />
      </li>
    );
  };

  const now = open.value;
  const certain = now?.filter(({ level }) => level === '必改').length ?? 0;
  return (
    <section class="proof-part" aria-labelledby={TITLE_ID}>
      <h3 id={TITLE_ID} tabIndex={-1}>
        文字校对{now ? `（${certain}）` : ''}
      </h3>
      {failed.value ? (
        <p class="wrong" role="alert">
          校对规则没有加载成功，请检查网络。
          <button type="button" class="quiet" onClick={fetchAgain}>
            再试一次
          </button>
        </p>
      ) : null}
      {now ? (
        <p>
          {certain ? '' : '没有发现应当改的地方。'}
          只指出有把握的错误，并不齐全；没有指出的地方，仍请自行校对。
        </p>
      ) : null}
      <ByLevel found={now ?? []} card={card} />
      {before.value.size ? (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              for (const [name, fact] of before.value) model.answer(name, fact);
              before.value = new Map();
              told('刚才改的已撤销。');
            }}
          >
            撤销刚才改的
          </button>
        </p>
      ) : null}
      {hidden.value.length ? (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              for (const id of hidden.value) model.accept(id, undefined);
              told('已恢复提示。');
            }}
          >
            恢复提示不看的 {hidden.value.length} 类
          </button>
        </p>
      ) : null}
    </section>
  );
}
