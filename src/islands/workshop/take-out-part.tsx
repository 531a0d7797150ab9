// Where the template goes from here: saved for the desk, filled, handed on, taken out for `content/`, or back to what it was.

import { useSignal } from '@preact/signals';
import { saveAs } from 'file-saver';
import type { JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { fileName } from '../../core/document/file-name.ts';
import type { PrivateTemplate } from '../../core/template/private-template.ts';
import { asContent } from '../../core/workshop/as-content.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { privateFileName } from '../../own/private-file.ts';
import { revisedAt, sayRevised } from '../../own/revised-at.ts';
import { deskPath } from '../../storage/draft-hash.ts';
import { ownFileBlob } from '../../storage/own-file.ts';
import type { Workshop } from './workshop-model.ts';
import { writeInto } from './write-into.ts';

type Props = {
  readonly workshop: Workshop;
  readonly root: string;
  readonly box: RefObject<HTMLTextAreaElement>;
};

export function TakeOutPart({ workshop, root, box }: Props): JSX.Element {
  const said = useSignal('');
  const held = useSignal(false);
  const earlier = workshop.earlier.value;
  const { id, original } = workshop.own.peek();
  const { problems, template } = workshop.looked.value;
  const isWhole = !problems.length && template !== undefined;
  const toDesk = useRef<HTMLAnchorElement>(null);

  /** What is on the desk is what is written here: saved first, and not gone to while something is to be put right. */
  async function fillIn(): Promise<void> {
    [said.value, held.value] = ['', false];
    if (await workshop.makeReady()) {
      toDesk.current?.click();
      return;
    }
    if (!workshop.looked.peek().problems.length) return;
    held.value = true;
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.workshop-problems button')?.focus());
  }

  async function takeOut(): Promise<void> {
    const made = workshop.looked.peek().template;
    if (!made) return;
    const { packText, writeZip } = await import('../../render/zip.ts');
    const day = revisedAt(new Date()).slice(0, 10);
    const entries = asContent(workshop.own.peek(), made, day).map(({ path, text }) => {
      const steps = packText(path, text);
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
    });
    const title = workshop.own.peek().head.title;
    saveAs(
      new Blob([writeZip(entries, day)], { type: 'application/zip' }),
      fileName(`会文模板_${title}_content`, 'zip'),
    );
    said.value = '已导出。解压后放进 content 文件夹，补全示例，再构建网站。';
  }

  function goBack(before: PrivateTemplate): void {
    const text = box.current;
    workshop.change({ head: before.head, ownFields: before.ownFields, sample: before.sample });
    if (text) writeInto(text, { from: 0, to: text.value.length, text: before.body, caret: 0 });
    said.value = '已恢复这一版的内容，保存以前可以再换；正文可以用 Ctrl+Z 撤销。';
  }

  return (
    <section aria-label="保存和导出">
      {workshop.fault.value ? (
        <p class="wrong" role="alert">
          {workshop.fault.value}
        </p>
      ) : null}
      <p class="save-line" role="status">
        {workshop.state.value}
      </p>
      <p class="actions">
        <button
          type="button"
          class="primary"
          onClick={(event) => isFirstPress(event) && void workshop.save()}
        >
          保存
        </button>
        <a
          ref={toDesk}
          class="button"
          href={`${root}${deskPath(id)}`}
          onClick={(event) => {
            if (workshop.isReady()) return;
            event.preventDefault();
            if (isFirstPress(event)) void fillIn();
          }}
        >
          去填写
        </a>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            const own = workshop.own.peek();
            saveAs(ownFileBlob(own), privateFileName(own));
          }}
        >
          存成文件
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!isWhole}
          onClick={() => {
            takeOut().catch(() => {
              said.value = '生成文件的功能没有加载成功，请检查网络，再试一次。';
            });
          }}
        >
          导出给网站用的 .md 和示例
        </button>
      </p>
      <p role="status">
        {held.value && problems.length
          ? `还有 ${problems.length} 处要改，改好才能填写。写的都在，要改的列在正文下面。`
          : said.value}
      </p>
      {original ? (
        <details>
          <summary>来源文稿</summary>
          <p class="workshop-original">{original}</p>
        </details>
      ) : null}
      {earlier.length ? (
        <details>
          <summary>以前的版本（{earlier.length}）</summary>
          <ul>
            {earlier.map((each) => (
              <li key={`${each.revised}${each.body.length}`}>
                {sayRevised(each.revised)}，“{each.head.title}”，{each.body.length} 字{' '}
                <button
                  type="button"
                  class="quiet"
                  aria-label={`恢复 ${each.revised} 的`}
                  onClick={(event) => isFirstPress(event) && goBack(each)}
                >
                  恢复
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
