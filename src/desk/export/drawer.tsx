// The drawer behind 更多: the other ways out, the choices for files, the profile of the unit.

import { useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { KeyList } from '../hands/key-list.tsx';
import type { DeskParts } from '../model/desk-parts.ts';
import { beginWithProfile } from '../unit/begin.ts';
import { UnitPart } from '../unit/unit-part.tsx';
import { FileOptions } from './file-options.tsx';
import { ListsPart } from './lists-part.tsx';
import { loadCopy } from './load-copy.ts';
import { WAYS, type Way } from './way.ts';

type Props = DeskParts & {
  readonly open: boolean;
  /** How far the page was scrolled before it opened. */
  readonly leftAt: RefObject<number>;
  readonly busy: boolean;
  readonly onTake: (way: Way, draft?: boolean) => (event: JSX.TargetedMouseEvent<HTMLElement>) => void;
};

/** The final .docx has its button in the bar. */
const BUTTONS: Readonly<Record<Way, { readonly text: string; readonly draft?: boolean }>> = {
  docx: { text: '下载草稿', draft: true },
  print: { text: '打印或存为 PDF' },
  rich: { text: '复制到 Word/WPS' },
  text: { text: '复制纯文本' },
};

/** It is there before it is opened where a profile is to be filled in. */
export function Drawer({ open, leftAt, busy, onTake, ...parts }: Props): JSX.Element {
  const filled = useSignal<readonly string[]>([]);
  const { model } = parts;
  useEffect(
    () =>
      beginWithProfile(parts, (names) => {
        filled.value = names;
      }),
    [model],
  );
  useEffect(() => {
    if (!open) return;
    // What is to be copied must be at hand when the button is pressed.
    loadCopy().catch(() => undefined);
    void model.takeLate();
  }, [open, model]);
  useEffect(() => {
    if (!open) return;
    // The button is in view everywhere, the drawer only at the head of the page; closed, it leads back.
    scrollTo(0, 0);
    return () => scrollTo(0, Math.max(scrollY, leftAt.current ?? 0));
  }, [open]);
  return (
    <>
      <p class="actions">
        {WAYS.map((way) => (
          <button key={way} type="button" aria-disabled={busy} onClick={onTake(way, BUTTONS[way].draft)}>
            {BUTTONS[way].text}
          </button>
        ))}
      </p>
      {open ? (
        <div class="choices">
          <FileOptions {...parts} />
          <ListsPart model={model} />
          <UnitPart {...parts} filled={filled.value} />
          <KeyList />
        </div>
      ) : null}
    </>
  );
}
