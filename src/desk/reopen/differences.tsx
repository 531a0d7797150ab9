// What was changed by hand in Word, beside what the form makes: listed to be carried over, never lost.

import type { JSX } from 'preact';
import type { Difference } from '../../core/document/compare-text.ts';
import { copyText } from './copy-text.ts';

type Props = {
  readonly fileName: string;
  readonly differences: readonly Difference[];
  readonly onClose: () => void;
};

export function Differences({ fileName, differences, onClose }: Props): JSX.Element {
  return (
    <section class="differences" aria-labelledby="differences-title">
      <h3 id="differences-title">
        {differences.length
          ? `“${fileName}”里有 ${differences.length} 处在 Word 里改过`
          : `“${fileName}”里的文字与填写内容一致`}
      </h3>
      {differences.length ? (
        <p>
          填写的内容已经恢复。Word 里改过的文字不会自动写进表单，请照下面的对照改到对应的栏目里，改完再关闭。
        </p>
      ) : (
        <p>填写的内容已经恢复，可以接着填。</p>
      )}
      <ol>
        {differences.map((difference, index) => (
          <li key={index}>
            <DifferenceItem difference={difference} number={index + 1} />
          </li>
        ))}
      </ol>
      <p class="actions">
        <button type="button" class="quiet" onClick={onClose}>
          {differences.length ? '已经改好，关闭对照' : '知道了'}
        </button>
      </p>
    </section>
  );
}

function DifferenceItem({
  difference,
  number,
}: {
  readonly difference: Difference;
  readonly number: number;
}): JSX.Element {
  switch (difference.kind) {
    case 'added':
      return (
        <>
          <p class="difference-kind">Word 里加了一段</p>
          <p>
            <ins>{difference.found}</ins>
          </p>
          <Copy text={difference.found} number={number} />
        </>
      );
    case 'removed':
      return (
        <>
          <p class="difference-kind">Word 里删了一段</p>
          <p>
            <del>{difference.expected}</del>
          </p>
        </>
      );
    case 'changed': {
      const { expected, found, head, tail } = difference;
      const [before, after] = [[...expected], [...found]];
      return (
        <>
          <p class="difference-kind">Word 里改了一段</p>
          <p>
            {after.slice(0, head).join('')}
            <del>{before.slice(head, before.length - tail).join('')}</del>
            <ins>{after.slice(head, after.length - tail).join('')}</ins>
            {after.slice(after.length - tail).join('')}
          </p>
          <Copy text={found} number={number} />
        </>
      );
    }
  }
}

function Copy({ text, number }: { readonly text: string; readonly number: number }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`复制第 ${number} 处 Word 里的文字`}
      onClick={() => copyText(text)}
    >
      复制 Word 里的文字
    </button>
  );
}
