// Says what a paste or a removal did, keeps what found no place, and takes it back.

import type { JSX } from 'preact';
import type { Edit } from './edits.ts';

type Props = {
  /** Of the button that takes it back. */
  readonly id: string;
  readonly edit: Edit;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

export function EditNotice({ id, edit, onUndo, onClose }: Props): JSX.Element {
  return (
    <div class="edit-notice">
      <p>
        {edit.sentence}
        <button type="button" class="quiet" id={id} onClick={onUndo}>
          {edit.undoName}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          知道了
        </button>
      </p>
      {edit.surplus.length ? (
        <textarea
          readOnly
          rows={Math.min(6, edit.surplus.length)}
          aria-label="没有放下的文字"
          value={edit.surplus.join('\n')}
        />
      ) : null}
    </div>
  );
}
