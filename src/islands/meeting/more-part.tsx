// What is done with a meeting as a whole: a paper written alone comes in, and, once it has been, next year's is made of it.

import type { JSX } from 'preact';
import { dayAt } from '../../core/facts/date.ts';
import type { NextYearRules } from '../../core/facts/next-year.ts';
import { mayCarryOn } from '../../core/meeting/may-carry-on.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { JoinPart } from './join-part.tsx';
import type { MeetingModel } from './meeting-model.ts';
import type { PublishedPapers } from './published-papers.ts';

type Props = {
  readonly model: MeetingModel;
  readonly meeting: Meeting;
  readonly published: PublishedPapers;
  readonly rules: NextYearRules;
};

export function MorePart({ model, meeting, published, rules }: Props): JSX.Element {
  return (
    <section aria-labelledby="more">
      <h2 id="more">其他</h2>
      <JoinPart model={model} meeting={meeting} published={published} />
      {mayCarryOn(meeting, dayAt(new Date())) ? (
        <>
          <p>这次会开过了，下一年度的可以从它开始：文书照样列好，内容沿用，逐项核对。</p>
          <p class="actions">
            <button
              type="button"
              class="quiet"
              onClick={(event) => isFirstPress(event) && void model.carryOn(rules)}
            >
              复制成下一年度
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}
