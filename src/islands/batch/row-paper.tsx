// The paper of one row as it will print.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '../../core/document/fill.ts';
import { layOut } from '../../core/layout/lay-out.ts';
import type { Template } from '../../core/template/template.ts';
import { draftNote } from '../../desk/export/download.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { Pages } from '../../render/preview.tsx';
import type { BatchLine } from './batch-lines.ts';

type Props = { readonly line: BatchLine; readonly template: Template; readonly onClose: () => void };

export function RowPaper({ line, template, onClose }: Props): JSX.Element {
  const { row, state } = line;
  const heading = useRef<HTMLHeadingElement>(null);
  const { document, pages } = useMemo(() => {
    const filled = fill(template, row.facts);
    return { document: filled, pages: layOut(filled) };
  }, [template, row.facts]);
  useEffect(() => heading.current?.focus(), [line.at]);
  const isDraft = state === '有错误' || document.gaps.length > 0;
  return (
    <section class="row-paper" aria-labelledby="row-paper">
      <h3 id="row-paper" tabIndex={-1} ref={heading}>
        第 {row.row} 行的文稿
      </h3>
      <p class="actions">
        <button type="button" class="quiet" onClick={(event) => isFirstPress(event) && onClose()}>
          收起预览
        </button>
      </p>
      <Pages pages={pages} draftNote={isDraft ? draftNote(document.gaps.length) : undefined} />
    </section>
  );
}
