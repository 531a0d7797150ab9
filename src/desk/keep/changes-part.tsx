// What was changed between two states of a paper: on the page, and as a 修订稿 to be accepted or rejected in Word. Fetched when asked for.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { trackChanges } from '../../core/compare/track-changes.ts';
import type { Document } from '../../core/document/document.ts';
import { fileName } from '../../core/document/file-name.ts';
import { dayAt, isoDate } from '../../core/facts/date.ts';
import { DEFAULT_SCHEME, FONT_SCHEMES } from '../../core/style/fonts.ts';
import { loadProfile } from '../../storage/profile-store.ts';
import { ShowMore } from '../more/show-more.tsx';
import { changedLines, type LineChanged } from './changed-lines.ts';

type Props = {
  /** What it is compared with, as it is called in a sentence. */
  readonly earlierName: string;
  readonly before: Document;
  readonly now: Document;
  readonly onClose: () => void;
};

/** Lines shown at a time. */
const STEP = 100;

export function ChangesPart({ earlierName, before, now, onClose }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const said = useSignal('');
  const tracked = useMemo(() => trackChanges(before, now), [before, now]);
  const lines = useMemo(() => changedLines(tracked), [tracked]);
  useEffect(() => box.current?.focus(), []);
  const download = async () => {
    said.value = '';
    try {
      const [{ toTrackedDocx }, { saveAs }, { profile }] = await Promise.all([
        import('../../render/docx-tracked.ts'),
        import('file-saver'),
        loadProfile(),
      ]);
      const day = isoDate(dayAt(new Date()));
      const scheme = FONT_SCHEMES[profile?.fontScheme ?? DEFAULT_SCHEME];
      const bytes = await toTrackedDocx(tracked, { scheme, author: profile?.author ?? '', day });
      const name = fileName(now.title, 'docx', '修订稿_');
      saveAs(new Blob([bytes], { type: DOCX }), name);
      said.value = `已下载“${name}”。在 Word、WPS 里逐处接受或拒绝：全部接受是现在的稿子，全部拒绝是${earlierName}。`;
    } catch {
      said.value = '修订稿没有生成，请检查网络，再试一次，或者刷新页面。填写的内容都在。';
    }
  };
  return (
    <section class="revision-differences" ref={box} tabIndex={-1} aria-label={`与${earlierName}比较`}>
      {tracked.places ? (
        <>
          <p>
            与{earlierName}相比，文稿有 {tracked.places} 处不同。<del>划去的</del>是原来的，<ins>标出的</ins>
            是现在的。
          </p>
          <ShowMore
            items={lines}
            step={STEP}
            item={(line, index) => (
              <li key={index} tabIndex={-1}>
                <ChangedLine line={line} />
              </li>
            )}
          />
        </>
      ) : (
        <p>文稿的文字与{earlierName}没有不同。</p>
      )}
      <p class="actions">
        {tracked.places ? (
          <button type="button" onClick={download}>
            下载修订稿
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={onClose}>
          收起比较
        </button>
      </p>
      <p role="status">{said.value}</p>
    </section>
  );
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function ChangedLine({ line }: { line: LineChanged }): JSX.Element {
  return (
    <>
      {line.map(({ change, text }, index) =>
        change === 'removed' ? (
          <del key={index}>{text}</del>
        ) : change === 'added' ? (
          <ins key={index}>{text}</ins>
        ) : (
          text
        ),
      )}
    </>
  );
}
