// 要问的人: what all papers of the meeting still wait for, by who usually knows it, to print or to send.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import {
  type AskedOf,
  questionsAsText,
  sayQuestion,
  sayWaiting,
  sayWho,
} from '../../core/meeting/whom-to-ask.ts';
import { copyText } from '../../desk/reopened/copy-text.ts';

type Props = {
  readonly meeting: string;
  readonly asked: readonly AskedOf[];
  /** Papers that are still being looked at. */
  readonly pending: boolean;
};

export function AskPart({ meeting, asked, pending }: Props): JSX.Element {
  const said = useSignal('');
  return (
    <section class="ask-part" aria-labelledby="ask">
      <h2 id="ask">要问的人</h2>
      {asked.length ? (
        <>
          <p class="on-paper">{meeting}</p>
          {asked.map((each) => (
            <div key={each.who ?? ''}>
              <h3>{sayWho(each)}</h3>
              <ol>
                {each.questions.map((question) => (
                  <li key={question.name}>
                    {sayQuestion(question)}
                    <span class="meta">（{sayWaiting(question)}）</span>
                  </li>
                ))}
              </ol>
            </div>
          ))}
          <p class="actions">
            <button
              type="button"
              onClick={async () => {
                said.value = (await copyText(questionsAsText(meeting, asked)))
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

/** The questions alone, whatever else is on the page. */
function printQuestions(): void {
  document.body.dataset.print = 'questions';
  addEventListener('afterprint', () => delete document.body.dataset.print, { once: true });
  print();
}
