// 要问的人: what all papers of the meeting still wait for, by when it is wanted and who usually knows it, to print or to send.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import {
  type AskedFor,
  type AskedOf,
  isDue,
  questionsAsText,
  sayAskedFor,
  sayQuestion,
  sayWaiting,
  sayWho,
} from '../../core/meeting/whom-to-ask.ts';
import type { MEETING_STAGES } from '../../core/template/template.ts';
import { copyText } from '../../file-drop/copy-text.ts';
import { FieldLink } from './field-link.tsx';

type Props = {
  readonly meeting: string;
  readonly title: string;
  readonly stages: readonly AskedFor[];
  /** Where today stands; undefined where no day of the meeting is known. */
  readonly now: (typeof MEETING_STAGES)[number] | undefined;
  /** Papers that are still being looked at. */
  readonly pending: boolean;
};

export function AskPart({ meeting, title, stages, now, pending }: Props): JSX.Element {
  const said = useSignal('');
  const [first] = stages;
  return (
    <section class="ask-part" aria-labelledby="ask">
      <h2 id="ask">要问的人</h2>
      {stages.length ? (
        <>
          <p class="on-paper">{title}</p>
          {stages.map((each) => {
            const due = isDue(each.stage, now);
            const count = each.asked.reduce((sum, { questions }) => sum + questions.length, 0);
            return (
              <details key={each.stage} open={due || each === first}>
                <summary>
                  <h3>
                    {sayAskedFor(each, due)}（{count} 项）
                  </h3>
                </summary>
                {each.asked.map((asked) => (
                  <Asked key={asked.who ?? ''} meeting={meeting} asked={asked} />
                ))}
              </details>
            );
          })}
          <p class="actions">
            <button
              type="button"
              onClick={async () => {
                said.value = (await copyText(questionsAsText(title, stages, now)))
                  ? '已复制，可以粘贴到消息里。'
                  : '浏览器不让复制，请打印，或者选中文字自己复制。';
              }}
            >
              复制成文字
            </button>
            <button type="button" class="quiet" onClick={printQuestions}>
              打印
            </button>
          </p>
        </>
      ) : (
        <p>{pending ? '正在看各件文书缺什么……' : '选了的文书都不缺内容。'}</p>
      )}
      <p role="status">{said.value}</p>
    </section>
  );
}

function Asked({ meeting, asked }: { readonly meeting: string; readonly asked: AskedOf }): JSX.Element {
  return (
    <>
      <h4>{sayWho(asked)}</h4>
      <ol>
        {asked.questions.map((question) => (
          <li key={question.name}>
            <FieldLink meeting={meeting} {...question.at}>
              {sayQuestion(question)}
            </FieldLink>
            <span class="meta">（{sayWaiting(question)}）</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The questions alone, whatever else is on the page and whatever of them is folded. */
function printQuestions(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('.ask-part details:not([open])')];
  for (const each of folded) each.open = true;
  document.body.dataset.print = 'questions';
  addEventListener(
    'afterprint',
    () => {
      delete document.body.dataset.print;
      for (const each of folded) each.open = false;
    },
    { once: true },
  );
  print();
}
