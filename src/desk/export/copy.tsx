// The paper on the clipboard, with its looks or as plain text; where the browser forbids that, ready for the user's keys.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { countCharacters } from '../../core/document/count-characters.ts';
import type { Document } from '../../core/document/document.ts';
import { FONT_SCHEMES, type FontSchemeName } from '../../core/style/fonts.ts';
import { toRichHtml } from '../../render/rich.ts';
import { toText } from '../../render/text.ts';
import { type Copied, putOnClipboard, setData } from './clipboard.ts';
import { thousands } from './length.ts';
import type { Outcome } from './way.ts';

export async function copyOut(
  document: Document,
  scheme: FontSchemeName,
  kind: 'rich' | 'text',
): Promise<Outcome> {
  const text = toText(document);
  const content: Copied =
    kind === 'rich' ? { text, html: toRichHtml(document, FONT_SCHEMES[scheme]) } : { text };
  if (!(await putOnClipboard(content)))
    return { kind: 'manual', Dialog: ({ onClose }) => <CopyDialog content={content} onClose={onClose} /> };
  const where = kind === 'rich' ? '，可以到 Word 或 WPS 里粘贴' : '（纯文本）';
  const gaps = document.gaps.length;
  const left = gaps ? `，其中 ${gaps} 处待填，有标记` : '';
  return { kind: 'done', sentence: `已复制${where}。共约 ${thousands(countCharacters(text))} 字${left}。` };
}

/** Whatever is selected in it, its copy is the whole paper. */
function CopyDialog({ content, onClose }: { content: Copied; onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <dialog
      class="copy-dialog"
      ref={dialog}
      aria-labelledby="copy-title"
      onClose={onClose}
      onCopy={(event) => setData(event, content)}
    >
      <h3 id="copy-title">请按 Ctrl+C 复制</h3>
      <p>这个浏览器不让网页自己复制。全文已经选中，请按 Ctrl+C（苹果电脑按 ⌘C），再到 Word 或 WPS 里粘贴。</p>
      <textarea ref={box} readOnly rows={8} aria-label="全文" value={content.text} />
      <p class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </p>
    </dialog>
  );
}
