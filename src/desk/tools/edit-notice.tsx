// Says what a paste or a removal did, keeps what found no place, and takes it back.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Edit } from '../form/edits.ts';

type Props = {
  /** Of the button that takes it back. */
  readonly id: string;
  readonly edit: Pick<Edit, 'sentence' | 'undoName' | 'surplus'>;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Characters shown of what found no place: a box with a whole sheet in it is slow. */
const MOST = 20_000;

export function EditNotice({ id, edit, onUndo, onClose }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  // Near the place it is mostly in view; where a long row is in between it is not.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [edit]);
  const left = edit.surplus.join('\n');
  return (
    <div class="edit-notice" ref={box}>
      <p>
        {edit.sentence}
        <button type="button" class="quiet" id={id} onClick={onUndo} aria-keyshortcuts="Control+Z">
          {edit.undoName}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          知道了
        </button>
      </p>
      {left ? (
        <>
          <textarea
            readOnly
            rows={Math.min(6, edit.surplus.length)}
            aria-label="没有放下的文字"
            value={left.slice(0, MOST)}
          />
          {left.length > MOST ? <p>没有放下的文字很长，这里只列出前 {MOST} 字。</p> : null}
        </>
      ) : null}
    </div>
  );
}
