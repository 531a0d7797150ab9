// Where a paper comes in: pasted with its looks, dropped anywhere on the page, or chosen as a file.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { takeDrops } from '../../file-drop/take-drops.ts';
import { MOST_SOURCE_TEXT, SOURCE_FILE_LIMIT } from '../../reopen/source/source-limits.ts';

/** `html` is empty where the text was changed since it was pasted: its looks are not those of what stands there. */
type PastedPaper = { readonly html: string; readonly text: string };

type Props = {
  /** Ids of its controls begin so. */
  readonly id: string;
  readonly label: string;
  /** What the button says. */
  readonly act: string;
  readonly rows: number;
  /** True where it was taken and the box is to be emptied. */
  readonly onPaper: (paper: PastedPaper, press: MouseEvent) => Promise<boolean>;
  readonly onFile: (file: File) => void;
  /** Whether files are held over the page. */
  readonly onOver: (isOver: boolean) => void;
};

const MB = 1024 * 1024;
const WAN = 10_000;
/** Files that the site opens elsewhere stay with it. */
const NOT_OURS = /\.json$/i;

export function PaperBox({ id, label, act, rows, onPaper, onFile, onOver }: Props): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  /** What the clipboard had beside the plain text, and what of the box it stands for. */
  const pasted = useRef<PastedPaper>({ html: '', text: '' });
  const empty = useSignal(true);
  const told = useRef({ onFile, onOver });
  told.current = { onFile, onOver };
  useEffect(
    () =>
      takeDrops({
        over: (isOver) => told.current.onOver(isOver),
        wanted: ([file]) => (file && !NOT_OURS.test(file.name) ? [file] : []),
        take: ([file]) => {
          if (file) told.current.onFile(file);
        },
      }),
    [],
  );
  async function take(press: MouseEvent): Promise<void> {
    const typed = box.current?.value ?? '';
    const { html, text } = pasted.current;
    const same = html && typed.trim() === text.replace(/\r\n?/g, '\n').trim();
    const taken = await onPaper({ html: same ? html : '', text: typed }, press);
    if (!taken || !box.current) return;
    box.current.value = '';
    empty.value = true;
  }
  return (
    <>
      <label for={`${id}-text`}>{label}</label>
      <textarea
        ref={box}
        id={`${id}-text`}
        rows={rows}
        spellcheck={false}
        onPaste={({ clipboardData, currentTarget }) => {
          const alone = !currentTarget.value.trim();
          pasted.current = {
            html: alone ? (clipboardData?.getData('text/html') ?? '') : '',
            text: clipboardData?.getData('text/plain') ?? '',
          };
        }}
        onInput={({ currentTarget }) => {
          empty.value = !currentTarget.value.trim();
        }}
      />
      <p class="actions">
        <button
          type="button"
          aria-disabled={empty.value}
          onClick={(event) => {
            if (!empty.peek()) void take(event);
          }}
        >
          {act}
        </button>
      </p>
      <p class="field-box">
        <label for={`${id}-file`}>或者选一个文件</label>{' '}
        <input
          id={`${id}-file`}
          type="file"
          accept=".docx,.doc,.wps,.txt"
          aria-describedby={`${id}-file-hint`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
      </p>
      <p class="hint" id={`${id}-file-hint`}>
        .docx、.doc、.txt，拖到这一页也行；最多 {MOST_SOURCE_TEXT / WAN} 万字、{SOURCE_FILE_LIMIT / MB}{' '}
        MB。只在这个浏览器里读，请勿放进涉密和工作秘密内容。
      </p>
    </>
  );
}
