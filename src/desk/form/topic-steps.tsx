// One topic at a time: how far one is, and the way to the topics before and after.

import type { JSX } from 'preact';
import type { Interview } from '../model/interview-type.ts';
import { openTopic } from './open-topic.ts';

export function TopicSteps({ interview, index }: { interview: Interview; index: number }): JSX.Element {
  const { topics } = interview;
  const [before, after] = [topics[index - 1], topics[index + 1]];
  return (
    <div class="topic-steps">
      <p>
        第 {index + 1} 项，共 {topics.length} 项
      </p>
      <p class="actions">
        {before ? (
          <button type="button" class="quiet" onClick={() => openTopic(interview, before.id)}>
            上一项：{before.group}
          </button>
        ) : null}
        {after ? (
          <button type="button" onClick={() => openTopic(interview, after.id)}>
            下一项：{after.group}
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              interview.pane.value = 'check';
            }}
          >
            填到最后了，去核对
          </button>
        )}
      </p>
    </div>
  );
}
