// What was changed by hand in Word, beside what the form makes: listed to be carried over, never lost.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { changedParts } from '../../core/compare/changed-parts.ts';
import type { Difference } from '../../core/compare/compare-text.ts';
import { type FactPath, pathId } from '../../core/facts/fact.ts';
import { copyText } from '../../file-drop/copy-text.ts';
import { PlaceLink } from '../form/place-link.tsx';
import { ShowMore } from '../more/show-more.tsx';

type Props = {
  readonly fileName: string;
  /** What else was in the file, in a sentence. */
  readonly hidden: string | undefined;
  readonly differences: readonly Difference[];
  /** Where in the form the changed words come from. */
  readonly placesOf: (difference: Difference) => readonly FactPath[];
  readonly onClose: () => void;
};

/** Shown at a time. */
const STEP = 100;

const KINDS = { changed: '改了一段', added: '加了一段', removed: '删了一段' } as const;

export function Differences({ fileName, hidden, differences, placesOf, onClose }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState('');
  useEffect(() => box.current?.focus(), []);

  async function copy(text: string, number: number) {
    // An announcement that does not change is not read out again.
    setCopied('');
    const done = await copyText(text);
    setCopied(
      done ? `已复制第 ${number} 处的文字` : `第 ${number} 处没有复制成功，请选中文字，按 Ctrl+C 复制`,
    );
  }

  return (
    <section class="differences" ref={box} tabIndex={-1} aria-labelledby="differences-title">
      <h3 id="differences-title">在 Word 里改过的文字</h3>
      <p>
        填写的内容已经从“{fileName}”恢复。
        {differences.length
          ? `另有 ${differences.length} 处是在 Word 里改的，不会自动写进表单，请照下面的对照改到对应的栏目里，改完再关闭。`
          : '文件里的文字与填写的内容一致，可以接着填。'}
      </p>
      {hidden ? <p>{hidden}</p> : null}
      {differences.length ? (
        <ShowMore
          items={differences}
          step={STEP}
          item={(difference, index) => (
            <li key={index} tabIndex={-1}>
              <p class="difference-kind">{KINDS[difference.kind]}</p>
              <Passages difference={difference} />
              <Places paths={placesOf(difference)} />
              {difference.kind === 'removed' ? null : (
                <button
                  type="button"
                  class="quiet"
                  aria-label={`复制改后的文字，第 ${index + 1} 处`}
                  onClick={() => copy(difference.found, index + 1)}
                >
                  复制改后的文字
                </button>
              )}
            </li>
          )}
        />
      ) : null}
      <p class="copied" role="status">
        {copied}
      </p>
      <p class="actions">
        <button type="button" class="quiet" onClick={onClose}>
          {differences.length ? '已经改好，关闭对照' : '知道了'}
        </button>
      </p>
    </section>
  );
}

function Places({ paths }: { readonly paths: readonly FactPath[] }): JSX.Element | null {
  if (!paths.length) return null;
  return (
    <p class="places">
      填写处：
      {paths.map((path, index) => (
        <span key={pathId(path)}>
          {index ? '、' : ''}
          <PlaceLink path={path} />
        </span>
      ))}
    </p>
  );
}

function Passages({ difference }: { readonly difference: Difference }): JSX.Element {
  switch (difference.kind) {
    case 'added':
      return (
        <p>
          <ins>{difference.found}</ins>
        </p>
      );
    case 'removed':
      return (
        <p>
          <del>{difference.expected}</del>
        </p>
      );
    case 'changed': {
      const { head, before, after, tail } = changedParts(difference);
      return (
        <dl>
          <dt>原来</dt>
          <dd>
            {head}
            <del>{before}</del>
            {tail}
          </dd>
          <dt>改后</dt>
          <dd>
            {head}
            <ins>{after}</ins>
            {tail}
          </dd>
        </dl>
      );
    }
  }
}
