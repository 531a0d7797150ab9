// Under the rows: those not drawn yet, and what was last done to them in one stroke.

import type { JSX } from 'preact';
import { EditNotice } from './edit-notice.tsx';
import type { Edit } from './edits.ts';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly limit: number;
  readonly edit: Edit | undefined;
  readonly onMore: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

export function RowsFoot({ id, name, total, limit, edit, onMore, onUndo, onClose }: Props): JSX.Element {
  return (
    <>
      {total > limit ? (
        <p class="more-rows">
          共 {total} 项，下面还有 {total - limit} 项没有显示。
          <button type="button" class="quiet" onClick={onMore}>
            再显示一些{name}
          </button>
        </p>
      ) : null}
      <div role="status">
        {edit ? <EditNotice id={`${id}-undo`} edit={edit} onUndo={onUndo} onClose={onClose} /> : null}
      </div>
    </>
  );
}
